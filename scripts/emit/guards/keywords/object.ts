import type { JsonObject } from '../../../model/json.js';
import type { Condition } from '../ir/condition.js';
import { anyOf } from '../ir/factor-alternatives.js';
import { type ConditionsOf, memberOf, reporting, type Subject } from './subject.js';

/** `properties` and `required`. A constant comes first: it fails soonest for the body of another error. */
export function objectConditions(schema: JsonObject, subject: Subject, conditionsOf: ConditionsOf): Condition[] {
  const properties = (schema.properties ?? {}) as Record<string, JsonObject>;
  const required = (schema.required ?? []) as string[];
  const members = Object.entries(properties).map(([key, member]) => {
    const own = conditionsOf(member, memberOf(subject, key));
    return required.includes(key) ? [present(subject, key), ...own] : optional(subject, key, own);
  });
  const others = required.filter((key) => !Object.hasOwn(properties, key)).map((key) => [present(subject, key)]);
  const isConstant = (member: Condition[]) => {
    const [, own] = member;
    return own?.kind === 'literal' && own.values.length === 1;
  };
  return [...members.filter(isConstant), ...others, ...members.filter((member) => !isConstant(member))].flat();
}

function present(subject: Subject, key: string): Condition {
  return { kind: 'present', at: [...subject.at, key], ...reporting(subject, 'required', key) };
}

function optional({ at }: Subject, key: string, own: Condition[]): Condition[] {
  return own.length > 0 ? anyOf([[{ kind: 'absent', at: [...at, key] }], own]) : [];
}
