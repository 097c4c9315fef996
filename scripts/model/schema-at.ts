import { isObject, type Json, type JsonObject, pointerKeys } from './json.js';
import { EACH_ITEM } from './locator.js';

/**
 * The subschema at a pointer into a body; undefined if the schema describes none there. For the items of a list (`*`),
 * it is that of `contains`, which says what one item must be, else that of `items`.
 *
 * @param schema a flat schema
 * @param pointer a JSON Pointer with at most one `*`, or its keys
 */
export function schemaAt(schema: JsonObject, pointer: string | readonly string[]): JsonObject | undefined {
  const [key, ...rest] = typeof pointer === 'string' ? pointerKeys(pointer) : pointer;
  if (key === undefined) return schema;
  for (const next of key === EACH_ITEM ? [schema.contains, schema.items] : [propertyOf(schema, key)]) {
    const found = isObject(next) ? schemaAt(next, rest) : undefined;
    if (found) return found;
  }
  return inParts(schema, (part) => schemaAt(part, [key, ...rest]));
}

/** Whether a schema requires a value at a pointer, so that no body without one is valid. */
export function requiresAt(schema: JsonObject, pointer: string | readonly string[]): boolean {
  const [key, ...rest] = typeof pointer === 'string' ? pointerKeys(pointer) : pointer;
  if (key === undefined) return true;
  const [isRequired, next] =
    key === EACH_ITEM
      ? [schema.contains !== undefined || Number(schema.minItems ?? 0) > 0, schema.contains ?? schema.items]
      : [[schema.required ?? []].flat().includes(key), propertyOf(schema, key)];
  if (isRequired && (rest.length === 0 || (isObject(next) && requiresAt(next, rest)))) return true;
  return inParts(schema, (part) => requiresAt(part, [key, ...rest]) || undefined) ?? false;
}

/** The JSON types that a schema allows, with `integer` as one of its own; undefined if it allows any. */
export function typesOf(schema: JsonObject): Set<string> | undefined {
  const { type, anyOf, oneOf } = schema;
  const literals = literalsOf(schema);
  if (literals) return new Set(literals.map(typeOfValue));
  if (type !== undefined) return new Set([type].flat() as string[]);
  for (const list of [anyOf, oneOf]) {
    const each = Array.isArray(list) ? list.map((part) => typesOf(part as JsonObject)) : [];
    if (each.length > 0 && each.every((types) => types !== undefined))
      return new Set(each.flatMap((types) => [...types]));
  }
  return inParts(schema, typesOf);
}

/** The values of `const` or `enum`; undefined if the schema has neither. */
export function literalsOf(schema: JsonObject): Json[] | undefined {
  if (schema.const !== undefined) return [schema.const];
  return Array.isArray(schema.enum) ? schema.enum : inParts(schema, literalsOf);
}

function propertyOf({ properties }: JsonObject, key: string): Json | undefined {
  return isObject(properties) && Object.hasOwn(properties, key) ? properties[key] : undefined;
}

/** What the first part of `allOf` that has it says. A flat schema keeps the parts that cannot be merged. */
function inParts<T>({ allOf }: JsonObject, find: (part: JsonObject) => T | undefined): T | undefined {
  for (const part of Array.isArray(allOf) ? allOf : []) {
    const found = isObject(part) ? find(part) : undefined;
    if (found !== undefined) return found;
  }
  return undefined;
}

function typeOfValue(value: Json): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}
