import type { Issue } from './issue.js';

/** The member names that lead to a value; none: the body or the list item itself. */
export type ValuePath = readonly string[];

export type Scalar = string | number | boolean | null;

export type Type = 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null';

/** A condition on a body. A list of conditions is true if all are; each is evaluated only if those before it are true. */
export type Condition = ValueCondition | Alternatives;

/** The issue that a guard reports when a condition is false. */
export interface Reporting {
  readonly issue?: Issue;
}

/** True if at least one of the lists is (`any`), or exactly one (`one`). */
export interface Alternatives extends Reporting {
  readonly kind: 'any' | 'one';
  readonly of: readonly (readonly Condition[])[];
  /** Each list compares this value with literals of its own; the list whose literal is equal reports its issue. */
  readonly byTag?: ValuePath;
}

/** A condition on the value at one path. */
export type ValueCondition = Reporting & { readonly at: ValuePath } & (
    | { readonly kind: 'present' | 'absent' }
    | { readonly kind: 'type' | 'not-type'; readonly type: Type }
    | /** The value is one of these; without any, the condition is false. */ {
        readonly kind: 'literal';
        readonly values: readonly Scalar[];
      }
    | {
        readonly kind: 'limit';
        readonly measure: 'value' | 'length';
        readonly operator: '>=' | '<=';
        readonly limit: number;
      }
    | /** A regular expression matches the string. */ { readonly kind: 'pattern'; readonly source: string }
    | /** The conditions are true of every item of the list. */ {
        readonly kind: 'every';
        readonly item: readonly Condition[];
      }
    | /** The conditions are true of some item of the list. */ {
        readonly kind: 'some';
        readonly item: readonly Condition[];
      }
  );

/** The same conditions without their issues, and without checks that the others imply. */
export function silent(conditions: readonly Condition[]): Condition[] {
  const needed = conditions.filter(
    (condition, index) => condition.kind !== 'present' || !refusesUndefined(conditions.slice(index + 1), condition.at),
  );
  return needed.map(({ issue, ...condition }): Condition => {
    if ('of' in condition) return { ...condition, of: condition.of.map(silent) };
    return 'item' in condition ? { ...condition, item: silent(condition.item) } : condition;
  });
}

/** Whether a list of conditions is false if the value at the path is undefined. */
function refusesUndefined(conditions: readonly Condition[], at: ValuePath): boolean {
  return conditions.some((condition) => {
    if ('of' in condition) return condition.kind === 'any' && condition.of.every((one) => refusesUndefined(one, at));
    return ['type', 'literal', 'present'].includes(condition.kind) && isSamePath(condition.at, at);
  });
}

/** The first condition of a list that compares the value at a path with literals. */
export function literalAt(conditions: readonly Condition[], at: ValuePath) {
  for (const condition of conditions)
    if (condition.kind === 'literal' && isSamePath(condition.at, at)) return condition;
  return undefined;
}

function isSamePath(one: ValuePath, other: ValuePath): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Equal for conditions that are true of the same bodies, whatever issues they report. */
export function conditionKey(condition: unknown): string {
  return JSON.stringify(condition, (name, member) => (name === 'issue' ? undefined : member));
}
