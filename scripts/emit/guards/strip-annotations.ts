import type { JsonObject } from '../../model/json.js';
import { mapSubschemas } from '../../model/subschemas.js';
import { openEnum } from '../types/typed-schema.js';

/** What a guard can check; the data rules allow no other keyword. */
const CHECKED = new Set([
  ...['type', 'const', 'enum', 'properties', 'required', 'items', 'contains', 'minItems', 'minimum', 'maximum'],
  ...['pattern', 'allOf', 'anyOf', 'oneOf'],
]);

/**
 * A flat schema without annotations, and without the known values of an open enumeration: any value passes it.
 *
 * @param file named where the schema has a keyword that cannot be checked
 */
export function stripAnnotations(schema: JsonObject, file: string): JsonObject {
  const { title, description, $comment, ...rest } = schema;
  const unknown = Object.keys(rest).find((keyword) => !CHECKED.has(keyword));
  if (unknown) throw new Error(`${file}: \`${unknown}\` cannot be checked; a data rule should have refused it.`);
  if (openEnum(rest)) return stripAnnotations((rest.anyOf as JsonObject[])[1] as JsonObject, file);
  return mapSubschemas(rest, (part) => stripAnnotations(part, file));
}
