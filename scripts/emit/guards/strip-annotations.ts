import type { JsonObject } from '../../model/json.js';
import { mapSubschemas } from '../../model/subschemas.js';
import { openEnum } from '../types/typed-schema.js';

/** The keywords that a guard can check; the data rules allow no others. */
const CHECKED = new Set([
  ...['type', 'const', 'enum', 'properties', 'required', 'items', 'contains', 'minItems', 'minimum', 'maximum'],
  ...['pattern', 'allOf', 'anyOf', 'oneOf'],
]);

/**
 * A flat schema without annotations, and without the known values of open enumerations, which accept any value.
 *
 * @param file named in the error if the schema has a keyword that no guard can check
 */
export function stripAnnotations(schema: JsonObject, file: string): JsonObject {
  const { title, description, $comment, ...rest } = schema;
  const unknown = Object.keys(rest).find((keyword) => !CHECKED.has(keyword));
  if (unknown) throw new Error(`${file}: \`${unknown}\` is a keyword that no guard can check. Use another keyword.`);
  if (openEnum(rest)) return stripAnnotations((rest.anyOf as JsonObject[])[1] as JsonObject, file);
  return mapSubschemas(rest, (part) => stripAnnotations(part, file));
}
