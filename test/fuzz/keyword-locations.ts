import type { ErrorObject } from 'ajv/dist/2020.js';
import type { JsonObject } from '../../scripts/model/json.js';
import { pointerTo } from '../../scripts/model/json.js';
import { subschemas } from '../../scripts/model/subschemas.js';

/** The keywords that fail by themselves; the others fail through a schema below them. */
const ASSERTIONS = ['type', 'const', 'enum', 'minimum', 'maximum', 'pattern', 'minItems', 'contains', 'anyOf', 'oneOf'];

/** The location of each keyword that a body can fail; each required member has one of its own. */
export function keywordLocations(schema: JsonObject, pointer = '#'): string[] {
  const own = ASSERTIONS.filter((keyword) => schema[keyword] !== undefined).map((keyword) =>
    pointerTo(pointer, keyword),
  );
  const required = ((schema.required ?? []) as string[]).map((name) => `${pointer}/required ${name}`);
  return [
    ...own,
    ...required,
    ...subschemas(schema, pointer).flatMap(([at, sub]) => keywordLocations(sub as JsonObject, at)),
  ];
}

/** The location of the keyword that an error of Ajv names. */
export function locationOf({ schemaPath, keyword, params }: ErrorObject): string {
  const at = decodeURIComponent(schemaPath);
  return keyword === 'required' ? `${at} ${params.missingProperty}` : at;
}
