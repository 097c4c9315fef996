import type { JsonObject } from '../../model/json.js';
import { mapSubschemas } from '../../model/subschemas.js';

/** A copy of a schema in which each schema that has a `$ref` is replaced. */
export function referTo(schema: JsonObject, change: (ref: string, schema: JsonObject) => JsonObject): JsonObject {
  const copy = mapSubschemas(schema, (sub) => referTo(sub, change));
  return typeof copy.$ref === 'string' ? change(copy.$ref, copy) : copy;
}
