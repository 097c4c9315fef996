import type { Faults } from './fault.js';

/** The names of the members that lead to a value; none: the value that is judged itself. */
export type Place = readonly string[];

export type Scalar = string | number | boolean | null;

/** What must hold of a body. A list of conditions holds where all do, each evaluated only if those before it held. */
export type Condition = ValueCondition | Alternatives;

/** What alternatives tell where none holds. */
export interface Told extends Faults {
  /** The place that may be without a value. */
  readonly at?: Place;
}

/** At least one of the lists holds, or exactly one. */
export interface Alternatives extends Told {
  readonly kind: 'any' | 'one';
  readonly of: readonly (readonly Condition[])[];
  /** The place at which each of them asks for literals of its own: the one that is meant tells why it fails. */
  readonly byTag?: Place;
}

/** What must hold of the value at one place. */
export type ValueCondition = Faults & { readonly at: Place } & (
    | /** An expression of the value, which stands in it as `$`. */ {
        readonly kind: 'value';
        readonly code: string;
        readonly refusesUndefined: boolean;
      }
    | /** The value is one of these; where there is none, nothing passes. */ {
        readonly kind: 'literal';
        readonly values: readonly Scalar[];
      }
    | /** A text that a regular expression matches. */ { readonly kind: 'pattern'; readonly source: string }
    | /** Every item of the list, or some one, fulfils the conditions. */ {
        readonly kind: 'every' | 'some';
        readonly item: readonly Condition[];
        /** How many lists it stands in. */
        readonly depth: number;
      }
  );

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
  const areApart = tag !== undefined && new Set(values).size === values.length;
  return [{ kind: areApart ? 'any' : 'one', of: alternatives, ...told }];
}

/** Conditions that tell nothing where they fail. */
export function silent(conditions: readonly Condition[]): Condition[] {
  return conditions.map(({ fault, missing, ...condition }): Condition => {
    if ('of' in condition) return { ...condition, of: condition.of.map(silent) };
    return 'item' in condition ? { ...condition, item: silent(condition.item) } : condition;
  });
}

/** Whether a list of conditions fails where there is no value at the place. */
export function refusesUndefined(conditions: readonly Condition[], at: Place): boolean {
  return conditions.some((condition) => {
    if ('of' in condition) return condition.kind === 'any' && condition.of.every((one) => refusesUndefined(one, at));
    return (
      isAt(condition.at, at) && (condition.kind === 'literal' || ('code' in condition && condition.refusesUndefined))
    );
  });
}

/** A place at which each of the alternatives asks for literals. */
function tagOf(alternatives: readonly (readonly Condition[])[]): Place | undefined {
  const tags = (alternatives[0] ?? []).flatMap((condition) => (condition.kind === 'literal' ? [condition.at] : []));
  return tags.find((at) => alternatives.every((one) => literalAt(one, at) !== undefined));
}

export function literalAt(conditions: readonly Condition[], at: Place) {
  for (const condition of conditions) if (condition.kind === 'literal' && isAt(condition.at, at)) return condition;
  return undefined;
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

function isAt(one: Place, other: Place): boolean {
  return key(one) === key(other);
}

/** The same for conditions that judge alike, whatever they tell. */
function key(value: unknown): string {
  return JSON.stringify(value, (name, member) => (name === 'fault' || name === 'missing' ? undefined : member));
}
