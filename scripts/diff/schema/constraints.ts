import type { JsonObject } from '../../model/json.js';
import { mapSubschemas } from '../../model/subschemas.js';

const ANNOTATIONS = new Set(['$id', '$schema', '$defs', '$comment', 'title', 'description', 'examples', 'deprecated']);

/** A schema with only what decides which values it accepts. */
export function constraintsOf(schema: JsonObject): JsonObject {
  const own = Object.entries(schema).filter(([keyword]) => !ANNOTATIONS.has(keyword));
  return mapSubschemas(Object.fromEntries(own), constraintsOf);
}
