import type { Follow, Location } from '../../../src/lint/description/location.js';
import type { JsonObject } from '../../../src/shared/json-object.js';

/** A response object, and how to follow the references in it. */
export interface ResponseAt {
  value: JsonObject;
  location: Location;
  follow: Follow;
}
