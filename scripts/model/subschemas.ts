import { isObject, type JsonObject, pointerTo } from './json.js';

/** The keywords whose value is a map of schemas, one schema, or a list of schemas. */
const MAPS = ['properties', '$defs'];
const SINGLE = ['items', 'contains', 'not'];
const LISTS = ['allOf', 'anyOf', 'oneOf'];

/** Each direct subschema with its pointer. */
export function subschemas(schema: JsonObject, pointer = ''): [string, unknown][] {
  return Object.entries(schema).flatMap(([keyword, value]): [string, unknown][] => {
    const at = pointerTo(pointer, keyword);
    if (MAPS.includes(keyword) && isObject(value)) {
      return Object.entries(value).map(([key, sub]) => [pointerTo(at, key), sub]);
    }
    if (LISTS.includes(keyword) && Array.isArray(value)) return value.map((sub, index) => [pointerTo(at, index), sub]);
    return SINGLE.includes(keyword) ? [[at, value]] : [];
  });
}

/** A copy of a schema with `change` applied to each direct subschema. */
export function mapSubschemas(schema: JsonObject, change: (schema: JsonObject) => JsonObject): JsonObject {
  const result: JsonObject = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (MAPS.includes(keyword) && isObject(value)) {
      result[keyword] = Object.fromEntries(Object.entries(value).map(([key, sub]) => [key, change(sub as JsonObject)]));
    } else if (LISTS.includes(keyword) && Array.isArray(value)) {
      result[keyword] = value.map((sub) => change(sub as JsonObject));
    } else {
      result[keyword] = SINGLE.includes(keyword) ? change(value as JsonObject) : value;
    }
  }
  return result;
}
