import type { Json, JsonObject } from '../../model/json.js';
import { literalsOf, typesOf } from '../../model/schema-at.js';
import { constraintsOf } from './constraints.js';

/** A list of values that accepts others too: `anyOf: [{ enum }, { type }]`. */
export interface OpenList {
  known: Json[];
  /** The schema of any value, and its index in `anyOf`. */
  rest: JsonObject;
  index: number;
}

/** Reads a list that is open; undefined for any other schema. */
export function openListOf(schema: JsonObject): OpenList | undefined {
  const { anyOf, ...others } = constraintsOf(schema);
  if (!Array.isArray(anyOf) || Object.keys(others).length > 0) return undefined;
  const branches = anyOf as JsonObject[];
  const open = branches.filter((branch) => literalsOf(branch) === undefined);
  const [rest] = open;
  if (!rest || open.length > 1 || open.length === branches.length) return undefined;
  const known = branches.flatMap((branch) => literalsOf(branch) ?? []);
  const isTypeOnly = Object.keys(constraintsOf(rest)).every((keyword) => keyword === 'type');
  return isTypeOnly && known.every((value) => accepts(rest, value))
    ? { known, rest, index: branches.indexOf(rest) }
    : undefined;
}

/** Whether a schema that has only types accepts a value. */
export function accepts(schema: JsonObject, value: Json): boolean {
  const types = typesOf(schema);
  const [type] = typesOf({ const: value }) ?? [];
  return types === undefined || types.has(type as string) || (type === 'integer' && types.has('number'));
}
