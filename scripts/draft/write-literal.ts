import { isObject, type Json, type JsonObject, pointerKeys } from '../model/json.js';
import { EACH_ITEM } from '../model/locator.js';

/** A schema of a body that requires the value at a pointer, with a schema of that value. */
export function requiring(pointer: string, schema: JsonObject): JsonObject {
  return requiringKeys(pointerKeys(pointer), schema);
}

function requiringKeys([key, ...rest]: readonly string[], schema: JsonObject): JsonObject {
  if (key === undefined) return schema;
  const next = requiringKeys(rest, schema);
  if (key === EACH_ITEM) return { type: 'array', contains: next };
  return { type: 'object', required: [key], properties: { [key]: next } };
}

/** Two schemas of a body as one: both apply. The second one counts where both give a keyword one value. */
export function mergeSchemas(one: JsonObject, other: JsonObject): JsonObject {
  const merged: JsonObject = { ...one };
  for (const [keyword, value] of Object.entries(other)) {
    const before = merged[keyword];
    if (keyword === 'required' && Array.isArray(before) && Array.isArray(value))
      merged.required = [...new Set([...before, ...value])];
    else if (isObject(before) && isObject(value)) merged[keyword] = mergeSchemas(before, value);
    else merged[keyword] = value;
  }
  return merged;
}

/** A body with a value at a pointer. Objects on the way are added; in a list it is that of the first item. */
export function withValue(body: Json, pointer: string, value: Json): Json {
  return withValueAt(body, pointerKeys(pointer), value);
}

function withValueAt(body: Json | undefined, [key, ...rest]: readonly string[], value: Json): Json {
  if (key === undefined) return value;
  if (key === EACH_ITEM) {
    const [first, ...others] = Array.isArray(body) ? body : [];
    return [withValueAt(first, rest, value), ...others];
  }
  const object = isObject(body) ? body : {};
  return { ...object, [key]: withValueAt(object[key], rest, value) };
}
