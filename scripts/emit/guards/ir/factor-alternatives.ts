import {
  type Alternatives,
  type Condition,
  conditionKey,
  literalAt,
  type Reporting,
  type Scalar,
  silent,
  type ValuePath,
} from './condition.js';

/**
 * True if at least one of the alternatives is. A condition that all of them share is evaluated once, and alternatives
 * that differ only in a literal become one.
 */
export function anyOf(alternatives: readonly (readonly Condition[])[], reporting: Reporting = {}): Condition[] {
  const { common, rests } = factorCommon(alternatives);
  const first = common.map((condition) => ({ ...reporting, ...condition }));
  if (rests.some((rest) => rest.length === 0)) return first;
  if (rests.length === 1 && !reporting.issue) return [...first, ...(rests[0] as Condition[])];
  return [...first, hoistLast({ kind: 'any', of: rests, ...reporting })];
}

/** If the last alternative is a single condition, its issue is that of them all, and its alternatives join theirs. */
function hoistLast(condition: Alternatives): Alternatives {
  const last = condition.of.at(-1) ?? [];
  const [only] = last;
  if (condition.issue || last.length !== 1 || !only || only.kind === 'every' || only.kind === 'one') return condition;
  const own = only.kind === 'any' ? only.of : [silent(last)];
  return { kind: 'any', of: [...condition.of.slice(0, -1), ...own], ...(only.issue && { issue: only.issue }) };
}

/** The same for whole bodies: if each has a literal of its own, the one whose literal is equal reports its issue. */
export function anyBody(bodies: readonly (readonly Condition[])[], reporting: Reporting): Condition[] {
  const { common, rests } = factorCommon(bodies);
  if (rests.some((rest) => rest.length === 0)) return common;
  const tag = tagOf(rests);
  if (tag && hasDistinctLiterals(rests, tag)) return [...common, { kind: 'any', of: rests, byTag: tag, ...reporting }];
  return [...common, { kind: 'any', of: groupByFirst(rests.map(silent)), ...reporting }];
}

/** Exactly one of the alternatives is true; if each has a literal of its own, that is at least one. */
export function oneOf(alternatives: readonly (readonly Condition[])[], reporting: Reporting): Condition[] {
  const tag = tagOf(alternatives);
  const isAny = tag !== undefined && hasDistinctLiterals(alternatives, tag);
  return [{ kind: isAny ? 'any' : 'one', of: alternatives, ...reporting }];
}

/** Alternatives that begin with the same condition, or compare the same value first, become one. */
function groupByFirst(alternatives: readonly Condition[][]): Condition[][] {
  const groups = new Map<string, Condition[][]>();
  for (const alternative of alternatives) {
    const [first] = alternative;
    const name = conditionKey(first?.kind === 'literal' ? first.at : first);
    groups.set(name, [...(groups.get(name) ?? []), alternative]);
  }
  if (groups.size === 1) return [...alternatives];
  return [...groups.values()].map((group) => {
    const { common, rests } = factorCommon(group);
    if (rests.some((rest) => rest.length === 0)) return common;
    return rests.length === 1
      ? [...common, ...(rests[0] as Condition[])]
      : [...common, { kind: 'any', of: groupByFirst(rests) }];
  });
}

/** The conditions of all alternatives, and the rest of each; rests that differ only in a literal become one. */
function factorCommon(alternatives: readonly (readonly Condition[])[]) {
  const distinct = [...new Map(alternatives.map((one) => [conditionKey(one), one])).values()];
  const [first = [], ...others] = distinct;
  const otherKeys = others.map(keysOf);
  const common = first.filter((condition) => otherKeys.every((keys) => keys.has(conditionKey(condition))));
  const commonKeys = keysOf(common);
  const rests = distinct.map((one) => one.filter((condition) => !commonKeys.has(conditionKey(condition))));
  const tag = rests.every((rest) => rest.length > 0) ? tagOf(rests) : undefined;
  return { common, rests: tag ? mergeLiterals(rests, tag) : rests };
}

/** The path of a value that each of the alternatives compares with literals. */
function tagOf(alternatives: readonly (readonly Condition[])[]): ValuePath | undefined {
  const tags = (alternatives[0] ?? []).flatMap((condition) => (condition.kind === 'literal' ? [condition.at] : []));
  return tags.find((at) => alternatives.every((one) => literalAt(one, at) !== undefined));
}

function hasDistinctLiterals(alternatives: readonly (readonly Condition[])[], tag: ValuePath): boolean {
  const values = alternatives.flatMap((one) => literalAt(one, tag)?.values ?? []);
  return new Set(values).size === values.length;
}

/** Alternatives that are equal except for their literal become one, whose literal has all values and no issue. */
function mergeLiterals(alternatives: readonly (readonly Condition[])[], at: ValuePath): Condition[][] {
  const byRest = new Map<string, { values: Scalar[]; rest: Condition[] }>();
  for (const one of alternatives) {
    const literal = literalAt(one, at);
    const rest = one.filter((condition) => condition !== literal);
    const merged = byRest.get(conditionKey(rest)) ?? { values: [], rest };
    merged.values.push(...(literal?.values ?? []));
    byRest.set(conditionKey(rest), merged);
  }
  return [...byRest.values()].map(({ values, rest }) => [
    { kind: 'literal', at, values: [...new Set(values)] },
    ...rest,
  ]);
}

function keysOf(conditions: readonly Condition[]): Set<string> {
  return new Set(conditions.map(conditionKey));
}
