import type { JsonObject } from '../../model/json.js';
import { mapSubschemas } from '../../model/subschemas.js';

/**
 * A copy of a schema that says of each object that further members are allowed. Validators take that for granted;
 * serializers and generators of code drop the members of an object that does not say it.
 */
export function openObjects(schema: JsonObject): JsonObject {
  const copy = mapSubschemas(schema, openObjects);
  return isObjectSchema(copy) ? { ...copy, additionalProperties: true } : copy;
}

function isObjectSchema({ type, properties }: JsonObject): boolean {
  return properties !== undefined || [type].flat().includes('object');
}
