import { isObject, type Json, type JsonObject } from '../../../model/json.js';
import { ContractError } from '../../../model/problem.js';
import { subschemas } from '../../../model/subschemas.js';
import { readerText } from '../../text/reader-text.js';
import { alternatives } from './alternatives.js';
import { openEnumeration } from './open-enumeration.js';

export type Version = '3.1' | '3.0';

/** Keywords with an equivalent in both versions. */
const KNOWN = new Set([
  ...['$id', '$schema', 'title', 'description', 'type', 'const', 'enum', 'properties', 'required', 'items', 'contains'],
  ...['minItems', 'minimum', 'maximum', 'pattern', 'allOf', 'anyOf', 'oneOf'],
]);

/**
 * A flat schema as an OpenAPI schema of a version, accepting the same values. A keyword without an equivalent stops
 * the generator: the result never accepts more than the source.
 */
export function openApiSchema(flat: JsonObject, version: Version, file: string): JsonObject {
  refuseOthers(flat, version, file, '');
  return convert(flat, version);
}

function refuseOthers(schema: JsonObject, version: Version, file: string, pointer: string): void {
  for (const keyword of Object.keys(schema)) {
    if (KNOWN.has(keyword)) continue;
    const message = `OpenAPI ${version} has no equivalent of \`${keyword}\`.`;
    const fix = 'Use another keyword, or write it in the description.';
    throw new ContractError([{ file, pointer, rule: 'openapi', message, fix }]);
  }
  for (const [at, sub] of subschemas(schema, pointer)) refuseOthers(sub as JsonObject, version, file, at);
}

function convert(schema: JsonObject, version: Version): JsonObject {
  const { parts, nullable } = alternatives(schema);
  const open = version === '3.0' ? openEnumeration(parts) : undefined;
  const written = open ? [open] : parts.map((part) => convertPart(part, version));
  const result = nullable ? orNull(written, version) : anyOf(written);
  return typeof schema.description === 'string' ? { description: readerText(schema.description), ...result } : result;
}

function convertPart(part: JsonObject, version: Version): JsonObject {
  const result: JsonObject = {};
  const below = (sub: Json) => convert(sub as JsonObject, version);
  for (const [keyword, value] of Object.entries(part)) {
    if (keyword === 'required' && (value as Json[]).length === 0) continue; // OpenAPI 3.0 requires at least one.
    if (keyword === 'properties') {
      const members = Object.entries(value as JsonObject);
      result.properties = Object.fromEntries(members.map(([key, sub]) => [key, below(sub)]));
    } else if (keyword === 'items') result.items = below(value);
    else if (keyword === 'contains') Object.assign(result, containsOf(below(value), version));
    else if (keyword === 'allOf' || keyword === 'oneOf') result[keyword] = (value as Json[]).map(below);
    else result[keyword] = value;
  }
  // OpenAPI 3.0 requires it, and several tools crash without it.
  if (part.type === 'array') result.items ??= {};
  // Explicit, because some servers drop the members that a response schema does not name.
  if (part.type === 'object' || isObject(part.properties)) result.additionalProperties = true;
  return result;
}

/** OpenAPI 3.0 has no `contains`: "some item is" becomes "not: every item is not". */
function containsOf(item: JsonObject, version: Version): JsonObject {
  return version === '3.1' ? { contains: item } : { not: { type: 'array', items: { not: item } } };
}

function anyOf(parts: readonly JsonObject[]): JsonObject {
  const [only = { not: {} }, ...others] = parts;
  return others.length === 0 ? only : { anyOf: [...parts] };
}

/** The values of some schemas, and null. */
function orNull(parts: readonly JsonObject[], version: Version): JsonObject {
  const none: JsonObject = version === '3.1' ? { type: 'null' } : { type: 'string', nullable: true, enum: [null] };
  const [only, ...others] = parts;
  if (only === undefined) return none;
  if (others.length === 0 && typeof only.type === 'string') return nullable(only, version);
  const last = parts.at(-1) as JsonObject;
  if (version === '3.1' || typeof last.type !== 'string') return { anyOf: [...parts, none] };
  // Ajv refuses `nullable` without a type, so that it cannot be beside `anyOf`.
  return { anyOf: [...parts.slice(0, -1), nullable(last, version)] };
}

function nullable(schema: JsonObject, version: Version): JsonObject {
  const { type, enum: values } = schema;
  const literals = Array.isArray(values) ? { enum: [...values, null] } : {};
  if (version === '3.1') return { ...schema, type: [type as string, 'null'], ...literals };
  return { ...schema, nullable: true, ...literals };
}
