import type { ErrorObject } from 'ajv/dist/2020.js';
import type { JsonObject } from '../../scripts/model/json.js';
import { pointerTo } from '../../scripts/model/json.js';
import { subschemas } from '../../scripts/model/subschemas.js';

/** The keywords that fail by themselves; of the others it is a schema below them that fails. */
const ASSERTIONS = ['type', 'const', 'enum', 'minimum', 'maximum', 'pattern', 'minItems', 'contains', 'anyOf', 'oneOf'];

/** Each keyword of a dereferenced schema that a body can fail by its place, a required member each by itself. */
export function placesIn(schema: JsonObject, pointer = '#'): string[] {
  const own = ASSERTIONS.filter((keyword) => schema[keyword] !== undefined).map((keyword) =>
    pointerTo(pointer, keyword),
  );
  const required = ((schema.required ?? []) as string[]).map((name) => `${pointer}/required ${name}`);
  return [...own, ...required, ...subschemas(schema, pointer).flatMap(([at, sub]) => placesIn(sub as JsonObject, at))];
}

/** The place that an error of Ajv speaks of. */
export function placeOf({ schemaPath, keyword, params }: ErrorObject): string {
  const at = decodeURIComponent(schemaPath);
  return keyword === 'required' ? `${at} ${params.missingProperty}` : at;
}
