import type { Json, JsonObject } from '../../../model/json.js';
import type { Condition, Scalar, Type } from '../ir/condition.js';
import { reporting, type Subject } from './subject.js';

/** `const` and `enum`. */
export function literalConditions(schema: JsonObject, subject: Subject): Condition[] {
  const keywords = (['const', 'enum'] as const).filter((keyword) => schema[keyword] !== undefined);
  return keywords.map((keyword) => {
    const values = (keyword === 'const' ? [schema.const] : schema.enum) as Scalar[];
    return { kind: 'literal', at: subject.at, values, ...reporting(subject, keyword, schema[keyword] as Json) };
  });
}

/** Whether the scalar keywords beside a literal are true of all its values, so that they need no check. */
export function impliesScalarKeywords(literal: Condition | undefined, schema: JsonObject): boolean {
  return literal?.kind === 'literal' && literal.values.every((value) => satisfies(value, schema));
}

function satisfies(value: Scalar, { type, minimum, maximum, pattern }: JsonObject): boolean {
  if (type !== undefined && ![type].flat().some((one) => isOfType(value, one as Type))) return false;
  if (typeof value === 'number' && typeof minimum === 'number' && value < minimum) return false;
  if (typeof value === 'number' && typeof maximum === 'number' && value > maximum) return false;
  return !(typeof value === 'string' && typeof pattern === 'string' && !new RegExp(pattern, 'u').test(value));
}

function isOfType(value: Scalar, type: Type): boolean {
  if (value === null) return type === 'null';
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}
