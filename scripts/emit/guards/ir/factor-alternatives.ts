import {
  type Alternatives,
  type Condition,
  isAt,
  key,
  literalAt,
  type Place,
  type Scalar,
  silent,
  type Told,
} from './condition.js';

/**
 * At least one of the alternatives holds. What all of them ask is asked once, and alternatives that differ in a literal
 * alone become one.
 */
export function anyOf(alternatives: readonly (readonly Condition[])[], told: Told = {}): Condition[] {
  const { common, rests } = apart(alternatives);
  const first = common.map((condition) => telling(condition, told));
  if (rests.some((rest) => rest.length === 0)) return first;
  if (rests.length === 1 && !told.fault) return [...first, ...(rests[0] as Condition[])];
  return [...first, lifted({ kind: 'any', of: rests, ...told })];
}

/** What is asked first of all alternatives tells what they do. */
function telling(condition: Condition, { fault, missing, at }: Told): Condition {
  if (condition.fault || !fault) return condition;
  const isHere = missing && at && (!condition.at || isAt(condition.at, at));
  return { ...condition, fault, ...(isHere && { missing, at }) };
}

/** Alternatives whose last one is a single condition tell what that one does, and what are its alternatives are theirs. */
function lifted(condition: Alternatives): Alternatives {
  const last = condition.of.at(-1) ?? [];
  const [only] = last;
  if (condition.fault || last.length !== 1 || !only || only.kind === 'every' || only.kind === 'one') return condition;
  const { fault, missing, at } = only;
  const own = only.kind === 'any' ? only.of : [silent(last)];
  return {
    kind: 'any',
    of: [...condition.of.slice(0, -1), ...own],
    ...(fault && { fault }),
    ...(missing && { missing }),
    ...(at && { at }),
  };
}

/** The same for bodies of which each is whole: where a literal tells them apart, the one that is meant tells why it fails. */
export function bodyOf(bodies: readonly (readonly Condition[])[], told: Told): Condition[] {
  const { common, rests } = apart(bodies);
  if (rests.some((rest) => rest.length === 0)) return common;
  const tag = tagOf(rests);
  const values = tag ? rests.flatMap((rest) => literalAt(rest, tag)?.values ?? []) : [];
  if (!tag || new Set(values).size < values.length)
    return [...common, { kind: 'any', of: clustered(rests.map(silent)), ...told }];
  const missing = literalAt(bodies[0] as Condition[], tag)?.missing;
  return [...common, { kind: 'any', of: rests, byTag: tag, ...told, ...(missing && { missing }) }];
}

/** Alternatives that begin alike, asked together. */
function clustered(alternatives: readonly Condition[][]): Condition[][] {
  const clusters = new Map<string, Condition[][]>();
  for (const one of alternatives) {
    const [first] = one;
    const name = key(first?.kind === 'literal' ? first.at : first);
    clusters.set(name, [...(clusters.get(name) ?? []), one]);
  }
  if (clusters.size === 1) return [...alternatives];
  return [...clusters.values()].map((cluster) => {
    const { common, rests } = apart(cluster);
    if (rests.some((rest) => rest.length === 0)) return common;
    return rests.length === 1
      ? [...common, ...(rests[0] as Condition[])]
      : [...common, { kind: 'any', of: clustered(rests) }];
  });
}

/** What all the alternatives ask, and what each asks besides; such as differ in a literal alone become one. */
function apart(alternatives: readonly (readonly Condition[])[]) {
  const distinct = [...new Map(alternatives.map((one) => [key(one), one])).values()];
  const [first = [], ...others] = distinct;
  const common = first.filter((condition) => others.every((other) => includes(other, condition)));
  const rests = distinct.map((one) => one.filter((condition) => !includes(common, condition)));
  const tag = rests.every((rest) => rest.length > 0) ? tagOf(rests) : undefined;
  return { common, rests: tag ? mergeLiterals(rests, tag) : rests };
}

/** Exactly one of the alternatives holds; where a literal tells them apart, that is at least one. */
export function oneOf(alternatives: readonly (readonly Condition[])[], told: Told): Condition[] {
  const tag = tagOf(alternatives);
  const values = tag ? alternatives.flatMap((one) => literalAt(one, tag)?.values ?? []) : [];
  const patternsDisjoint = tag !== undefined && new Set(values).size === values.length;
  return [{ kind: patternsDisjoint ? 'any' : 'one', of: alternatives, ...told }];
}

/** A place at which each of the alternatives asks for literals. */
function tagOf(alternatives: readonly (readonly Condition[])[]): Place | undefined {
  const tags = (alternatives[0] ?? []).flatMap((condition) => (condition.kind === 'literal' ? [condition.at] : []));
  return tags.find((at) => alternatives.every((one) => literalAt(one, at) !== undefined));
}

/** The alternatives that ask the same beside their literal, as one with all their literals; these tell nothing. */
function mergeLiterals(alternatives: readonly (readonly Condition[])[], at: Place): Condition[][] {
  const byRest = new Map<string, { values: Scalar[]; rest: Condition[] }>();
  for (const one of alternatives) {
    const literal = literalAt(one, at);
    const rest = one.filter((condition) => condition !== literal);
    const alike = byRest.get(key(rest)) ?? { values: [], rest };
    alike.values.push(...(literal?.values ?? []));
    byRest.set(key(rest), alike);
  }
  return [...byRest.values()].map(({ values, rest }) => [
    { kind: 'literal', at, values: [...new Set(values)] },
    ...rest,
  ]);
}

function includes(conditions: readonly Condition[], condition: Condition): boolean {
  return conditions.some((other) => key(other) === key(condition));
}
