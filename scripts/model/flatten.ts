import type { Json, JsonObject } from './json.js';
import { mapSubschemas } from './subschemas.js';

/**
 * Merges each `allOf` of a dereferenced schema into the schema that has it: `{allOf: [A], ...B}` becomes one schema with
 * the members of A and B. A part that cannot be merged stays in `allOf`. The result accepts the same values as the source.
 */
export function flatten(schema: JsonObject): JsonObject {
  const { allOf, ...own } = schema;
  const flat = mapSubschemas(own, flatten);
  if (!Array.isArray(allOf)) return flat;
  const kept: Json[] = [];
  let merged: JsonObject = flat;
  for (const part of allOf) {
    const base = flatten(part as JsonObject);
    const both = merge(base, merged);
    if (both) merged = both;
    else kept.push(base);
  }
  return kept.length > 0 ? { ...merged, allOf: kept } : merged;
}

/** Annotations: that of the derived schema overrides that of the base. */
const ANNOTATIONS = new Set(['$id', '$schema', '$comment', 'title', 'description', 'examples', 'deprecated']);

/** One schema that says what both say; undefined if one of the keywords cannot be merged. */
function merge(base: JsonObject, derived: JsonObject): JsonObject | undefined {
  const result: JsonObject = { ...base };
  for (const [keyword, value] of Object.entries(derived)) {
    const before = base[keyword];
    if (before === undefined || ANNOTATIONS.has(keyword) || JSON.stringify(before) === JSON.stringify(value)) {
      result[keyword] = value;
    } else if (keyword === 'required') {
      result[keyword] = [...new Set([...(before as string[]), ...(value as string[])])];
    } else if (keyword === 'properties') {
      result[keyword] = mergeProperties(before as Record<string, JsonObject>, value as Record<string, JsonObject>);
    } else if (keyword === 'items') {
      result[keyword] = mergeNested(before as JsonObject, value as JsonObject);
    } else if (keyword === 'enum') {
      const common = (value as Json[]).filter((one) => (before as Json[]).includes(one));
      if (common.length === 0) return undefined;
      result[keyword] = common;
    } else if (keyword === 'minItems' || keyword === 'minimum') {
      result[keyword] = Math.max(before as number, value as number);
    } else if (keyword === 'maximum') {
      result[keyword] = Math.min(before as number, value as number);
    } else if (keyword === 'type') {
      const type = narrowType(before, value);
      if (type === undefined) return undefined;
      result[keyword] = type;
    } else {
      return undefined;
    }
  }
  return withTypeOfLiterals(result);
}

/** Without the types that no literal has: a code that may be null in the envelope is a text where it is `const`. */
function withTypeOfLiterals(schema: JsonObject): JsonObject {
  const { type } = schema;
  const literals = schema.const !== undefined ? [schema.const] : schema.enum;
  if (!Array.isArray(type) || !Array.isArray(literals)) return schema;
  const used = type.filter((one) => literals.some((literal) => isOfType(literal, one as string)));
  return used.length === 0 ? schema : { ...schema, type: used.length === 1 ? (used[0] as string) : used };
}

function isOfType(literal: Json, type: string): boolean {
  if (literal === null) return type === 'null';
  if (typeof literal === 'number') return type === 'number' || (type === 'integer' && Number.isInteger(literal));
  return typeof literal === type;
}

function mergeProperties(base: Record<string, JsonObject>, derived: Record<string, JsonObject>): JsonObject {
  const result: JsonObject = { ...base };
  for (const [key, own] of Object.entries(derived)) {
    const before = Object.hasOwn(base, key) ? base[key] : undefined;
    result[key] = before ? mergeNested(before, own) : own;
  }
  return result;
}

/** What cannot be merged is a composition of its own: the schema around it stays flat. */
function mergeNested(base: JsonObject, derived: JsonObject): JsonObject {
  return merge(base, derived) ?? { allOf: [base, derived] };
}

/** The types that both allow: `integer` for `["integer", "null"]` and `number`; undefined if there is none. */
function narrowType(before: Json, value: Json): Json | undefined {
  const allowed = [before].flat() as string[];
  const types = [value].flat() as string[];
  const allows = (list: string[], type: string) =>
    list.includes(type) || (type === 'integer' && list.includes('number'));
  const common = [
    ...types.filter((type) => allows(allowed, type)),
    ...allowed.filter((type) => !types.includes(type) && allows(types, type)),
  ];
  if (common.length === 0) return undefined;
  return common.length === 1 ? (common[0] as string) : common;
}
