import { isObject, type Json, type JsonObject } from '../../model/json.js';
import type { Pair } from '../change.js';
import { isSame } from '../is-same.js';
import { below, type Compare, type Comparison } from './comparison.js';

/** Compares `oneOf`. A branch that accepts more can make a value match twice: only the same branches are decidable. */
export function compareOneOf({ before, after }: Pair<JsonObject>, { keys, report }: Comparison): boolean {
  const { added, removed } = unpaired(before.oneOf, after.oneOf);
  if (added.length + removed.length === 0) return true;
  report('schema-changed', keys, before, after);
  return false;
}

/**
 * Compares `anyOf`; a schema without it is one branch.
 *
 * @returns whether the other keywords are left to compare
 */
export function compareAnyOf({ before, after }: Pair<JsonObject>, comparison: Comparison, compare: Compare): boolean {
  if (before.anyOf === undefined && after.anyOf === undefined) return true;
  const { keys, report } = comparison;
  const areLists = Array.isArray(before.anyOf) && Array.isArray(after.anyOf);
  const alternatives = (schema: JsonObject) => (areLists ? schema.anyOf : branchesOf(schema));
  const { added, removed } = unpaired(alternatives(before), alternatives(after));
  const [[old], [now]] = [removed, added];
  if (old && now && removed.length + added.length === 2)
    compare(
      { before: old.schema, after: now.schema },
      after.anyOf ? below(comparison, ['anyOf', String(now.index)]) : comparison,
    );
  else if (old && now) report('schema-changed', keys, before, after);
  else if (now) report('schema-widened', keys, before, after);
  else if (old) report('schema-narrowed', keys, before, after);
  return areLists;
}

/** The branches of a schema that is nothing but `anyOf`, or itself. */
function branchesOf(schema: JsonObject): Json[] {
  return Array.isArray(schema.anyOf) && Object.keys(schema).length === 1 ? schema.anyOf : [schema];
}

/** Compares the parts that could not be merged. Each further one accepts fewer values. */
export function compareAllOf({ before, after }: Pair<JsonObject>, comparison: Comparison, compare: Compare): void {
  const { added, removed } = unpaired(before.allOf, after.allOf);
  const [[old], [now]] = [removed, added];
  const { keys, report } = comparison;
  if (old && now && removed.length + added.length === 2)
    compare({ before: old.schema, after: now.schema }, below(comparison, ['allOf', String(now.index)]));
  else if (old && now) report('schema-changed', keys, before, after);
  else if (now) report('schema-narrowed', keys, before, after);
  else if (old) report('schema-widened', keys, before, after);
}

interface Branch {
  schema: JsonObject;
  index: number;
}

/** The branches that only one of two lists has. */
function unpaired(before: Json | undefined, after: Json | undefined): { added: Branch[]; removed: Branch[] } {
  const [old, now] = [before, after].map((list) =>
    (Array.isArray(list) ? list : []).flatMap((schema, index): Branch[] =>
      isObject(schema) ? [{ schema, index }] : [],
    ),
  ) as [Branch[], Branch[]];
  const missingIn = (some: Branch[], others: Branch[]) =>
    some.filter(({ schema }) => !others.some((other) => isSame(other.schema, schema)));
  return { removed: missingIn(old, now), added: missingIn(now, old) };
}
