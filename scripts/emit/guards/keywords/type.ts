import type { JsonObject } from '../../../model/json.js';
import type { Condition, Type } from '../ir/condition.js';
import { anyOf } from '../ir/factor-alternatives.js';
import { reporting, type Subject } from './subject.js';

/** The conditions of the keywords that apply to values of one type only. */
export type ByType = Readonly<Partial<Record<Type, Condition[]>>>;

/** `type`, and the keywords that apply to one type: they are true of every value of another type. */
export function typeConditions(schema: JsonObject, subject: Subject, byType: ByType): Condition[] {
  const own = (type: Type) => byType[type === 'integer' ? 'number' : type] ?? [];
  const unless = (type: Type): Condition[] =>
    own(type).length > 0 ? anyOf([[{ kind: 'not-type', at: subject.at, type: numeric(type) }], own(type)]) : [];
  if (schema.type === undefined) return (Object.keys(byType) as Type[]).flatMap(unless);

  const isType = (type: Type): Condition => ({ kind: 'type', at: subject.at, type });
  const report = reporting(subject, 'type', schema.type);
  const types = namedTypes(schema.type);
  const plain = types.filter((type) => own(type).length === 0);
  const [first, ...others] = types.filter((type) => own(type).length > 0);
  if (first === undefined) return anyOfTypes(plain.map(isType), report);
  // The check of the last type reports the issue of them all; with keywords of its own it has to be the only one.
  if (others.length === 0)
    return anyOf([...plain.map((type) => [isType(type)]), [{ ...isType(first), ...report }, ...own(first)]]);
  return [...anyOfTypes(types.map(isType), report), ...types.flatMap(unless)];
}

function anyOfTypes(types: Condition[], report: ReturnType<typeof reporting>): Condition[] {
  const [only] = types;
  return types.length === 1 && only
    ? [{ ...only, ...report } as Condition]
    : anyOf(
        types.map((type) => [type]),
        report,
      );
}

/** The limits of an integer apply to every number. */
function numeric(type: Type): Type {
  return type === 'integer' ? 'number' : type;
}

/** The types that a schema names; every integer is a number. */
function namedTypes(type: unknown): Type[] {
  const types = [type].flat() as Type[];
  return types.filter((one) => !(one === 'integer' && types.includes('number')));
}
