import { isObject, type Json, type JsonObject } from '../../model/json.js';

/** The keywords that a body schema keeps: the shape of the body. Others are notes, or need a validator's run-time. */
const KEPT = new Set([
  'type',
  'required',
  'properties',
  'items',
  'enum',
  'const',
  'anyOf',
  'oneOf',
  'allOf',
  'description',
  'minItems',
]);

/** A schema of OpenAPI 3.0 or 3.1 as JSON Schema with few keywords. Open: `additionalProperties` is left out. */
export function plainSchema(schema: Json, depth = 0): JsonObject {
  if (!isObject(schema) || depth > 8) return {};
  const plain: JsonObject = {};
  for (const [keyword, value] of Object.entries(schema))
    if (KEPT.has(keyword)) plain[keyword] = partOf(keyword, value, depth);
  if (schema.nullable === true && typeof plain.type === 'string') plain.type = [plain.type, 'null'];
  if (schema.nullable === true && Array.isArray(plain.enum) && !plain.enum.includes(null)) plain.enum.push(null);
  const { allOf } = plain;
  if (!Array.isArray(allOf)) return plain;
  delete plain.allOf;
  return [...allOf, plain].reduce<JsonObject>((all, part) => merge(all, part as JsonObject), {});
}

function partOf(keyword: string, value: Json, depth: number): Json {
  if (keyword === 'items') return plainSchema(value, depth + 1);
  if (['anyOf', 'oneOf', 'allOf'].includes(keyword) && Array.isArray(value))
    return value.map((one) => plainSchema(one, depth + 1));
  if (keyword !== 'properties' || !isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plainSchema(member, depth + 1)]));
}

/** The parts of `allOf` as one schema. */
function merge(one: JsonObject, other: JsonObject): JsonObject {
  const properties = { ...(one.properties as JsonObject), ...(other.properties as JsonObject) };
  const required = [...new Set([...((one.required as string[]) ?? []), ...((other.required as string[]) ?? [])])];
  return {
    ...one,
    ...other,
    ...(Object.keys(properties).length > 0 && { properties }),
    ...(required.length > 0 && { required }),
  };
}
