import type { Json, JsonObject } from './json.js';
import { mapSubschemas } from './subschemas.js';

/**
 * Merges each `allOf` of a dereferenced schema into the schema that has it, where that says the same:
 * `{allOf: [A], ...B}` becomes one schema with the members of A and B. What cannot be merged stays.
 * The source and the result judge every value alike; the tests hold them against each other.
 */
export function flatten(schema: JsonObject): JsonObject {
  const { allOf, ...own } = schema;
  const flat = mapSubschemas(own, flatten);
  if (!Array.isArray(allOf)) return flat;
  const kept: Json[] = [];
  let merged: JsonObject = flat;
  for (const part of allOf) {
    const base = flatten(part as JsonObject);
    const together = merge(base, merged);
    if (together) merged = together;
    else kept.push(base);
  }
  return kept.length > 0 ? { ...merged, allOf: kept } : merged;
}

/** Annotations: the derived schema's own text wins. */
const ANNOTATIONS = new Set(['$id', '$schema', '$comment', 'title', 'description', 'examples', 'deprecated']);

/** Both schemas as one; undefined where some keyword of theirs cannot be said once. */
function merge(base: JsonObject, derived: JsonObject): JsonObject | undefined {
  const result: JsonObject = { ...base };
  for (const [keyword, value] of Object.entries(derived)) {
    const before = base[keyword];
    if (before === undefined || ANNOTATIONS.has(keyword) || JSON.stringify(before) === JSON.stringify(value)) {
      result[keyword] = value;
    } else if (keyword === 'required') {
      result[keyword] = [...new Set([...(before as string[]), ...(value as string[])])];
    } else if (keyword === 'properties') {
      const properties = mergeProperties(before as Record<string, JsonObject>, value as Record<string, JsonObject>);
      if (!properties) return undefined;
      result[keyword] = properties;
    } else if (keyword === 'minItems' || keyword === 'minimum') {
      result[keyword] = Math.max(before as number, value as number);
    } else if (keyword === 'type') {
      const type = narrowType(before, value);
      if (type === undefined) return undefined;
      result[keyword] = type;
    } else {
      return undefined;
    }
  }
  return result;
}

function mergeProperties(
  base: Record<string, JsonObject>,
  derived: Record<string, JsonObject>,
): JsonObject | undefined {
  const result: JsonObject = { ...base };
  for (const [key, own] of Object.entries(derived)) {
    const before = Object.hasOwn(base, key) ? base[key] : undefined;
    const together = before ? merge(before, own) : own;
    if (!together) return undefined;
    result[key] = together;
  }
  return result;
}

/** The types that both allow, if any: `integer` of `["integer", "null"]` and `number`. */
function narrowType(before: Json, value: Json): Json | undefined {
  const allowed = [before].flat() as string[];
  const types = [value].flat() as string[];
  const allows = (list: string[], type: string) =>
    list.includes(type) || (type === 'integer' && list.includes('number'));
  const both = [
    ...types.filter((type) => allows(allowed, type)),
    ...allowed.filter((type) => !types.includes(type) && allows(types, type)),
  ];
  if (both.length === 0) return undefined;
  return both.length === 1 ? (both[0] as string) : both;
}
