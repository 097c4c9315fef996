import { flatten } from '../../../model/flatten.js';
import type { Json, JsonObject } from '../../../model/json.js';
import { literalsOf } from '../../../model/schema-at.js';
import { acceptsScalar, scalarType } from './accepts-scalar.js';

/** What a schema accepts: the values of any part, and null if it is nullable. */
export interface Alternatives {
  /** Each has one type other than null, or none, or is a composition that cannot be divided. */
  parts: JsonObject[];
  nullable: boolean;
}

/** Keywords that apply to values of one type only. */
const KEYWORDS: Record<string, readonly string[]> = {
  string: ['pattern'],
  integer: ['minimum', 'maximum'],
  number: ['minimum', 'maximum'],
  boolean: [],
  object: ['required', 'properties'],
  array: ['minItems', 'items', 'contains'],
};

/**
 * Divides a flat schema by type. Tools that read OpenAPI agree on schemas with one type, and on `anyOf` without
 * keywords beside it.
 */
export function alternatives({ title, description, $id, $schema, ...schema }: JsonObject): Alternatives {
  const { allOf, anyOf, oneOf, ...own } = schema;
  if (Array.isArray(allOf)) return composition('allOf', [...beside({ ...schema, allOf: undefined }), ...allOf]);
  const literals = literalsOf(schema);
  if (literals) return ofLiterals(literals.filter((value) => acceptsScalar(schema, value)));
  if (anyOf !== undefined && oneOf !== undefined) return composition('allOf', [{ ...own, anyOf }, { oneOf }]);
  if (anyOf === undefined && oneOf === undefined) return ofTypes(own);
  const branches = ((anyOf ?? oneOf) as JsonObject[]).map((branch) => both(own, branch));
  const each = branches.map(alternatives);
  if (oneOf !== undefined && !areDisjoint(each)) return composition('oneOf', branches);
  return { parts: distinct(each.flatMap(({ parts }) => parts)), nullable: each.some(({ nullable }) => nullable) };
}

/** What may be null in a composition is known to its own parts. */
function composition(keyword: string, schemas: Json[]): Alternatives {
  return { parts: [{ [keyword]: schemas }], nullable: false };
}

function beside(schema: Record<string, Json | undefined>): JsonObject[] {
  const keywords = Object.entries(schema).filter(([, value]) => value !== undefined) as [string, Json][];
  return keywords.length > 0 ? [Object.fromEntries(keywords)] : [];
}

/** One schema that says what both say. */
function both(own: JsonObject, branch: JsonObject): JsonObject {
  if (Object.keys(own).length === 0) return branch;
  const { allOf = [], ...rest } = branch;
  return flatten({ ...rest, allOf: [own, ...(allOf as Json[])] });
}

function ofLiterals(values: readonly Json[]): Alternatives {
  const isInteger = values.every((value) => typeof value !== 'number' || Number.isInteger(value));
  const typeOf = (value: Json) => (typeof value === 'number' && !isInteger ? 'number' : scalarType(value));
  const types = [...new Set(values.map(typeOf))].filter((type) => type !== 'null');
  const parts = types.map((type) => ({ type, enum: values.filter((value) => typeOf(value) === type) }));
  return { parts, nullable: values.includes(null) };
}

function ofTypes({ type, ...keywords }: JsonObject): Alternatives {
  if (type === undefined) return { parts: [keywords], nullable: false };
  const types = [type].flat() as string[];
  const parts = types
    .filter((one) => one !== 'null' && !(one === 'integer' && types.includes('number')))
    .map((one) => ({
      type: one,
      ...Object.fromEntries(Object.entries(keywords).filter(([keyword]) => KEYWORDS[one]?.includes(keyword))),
    }));
  return { parts, nullable: types.includes('null') };
}

/** Whether no value is in two of some alternatives: then one of them is any of them. */
function areDisjoint(all: readonly Alternatives[]): boolean {
  return all.every((one, index) => all.slice(index + 1).every((other) => !overlap(one, other)));
}

function overlap(a: Alternatives, b: Alternatives): boolean {
  if (mayBeNull(a) && mayBeNull(b)) return true;
  return a.parts.some((one) => b.parts.some((other) => mayShareValue(one, other)));
}

function mayBeNull({ parts, nullable }: Alternatives): boolean {
  return nullable || parts.some(({ type }) => type === undefined);
}

function mayShareValue({ type, enum: values }: JsonObject, { type: otherType, enum: others }: JsonObject): boolean {
  if (type === undefined || otherType === undefined) return true;
  const isNumber = (name: Json) => name === 'integer' || name === 'number';
  if (type !== otherType && !(isNumber(type) && isNumber(otherType))) return false;
  if (!Array.isArray(values) || !Array.isArray(others)) return true;
  return values.some((value) => others.includes(value));
}

function distinct(parts: JsonObject[]): JsonObject[] {
  return [...new Map(parts.map((part) => [JSON.stringify(part), part])).values()];
}
