import type { Faults } from '../issues.js';

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

/** What a list of conditions asks of a place by literals, if it does. */
export function literalAt(conditions: readonly Condition[], at: Place) {
  for (const condition of conditions) if (condition.kind === 'literal' && isAt(condition.at, at)) return condition;
  return undefined;
}

export function isAt(one: Place, other: Place): boolean {
  return key(one) === key(other);
}

/** The same for conditions that judge alike, whatever they tell. */
export function key(value: unknown): string {
  return JSON.stringify(value, (name, member) => (name === 'fault' || name === 'missing' ? undefined : member));
}
