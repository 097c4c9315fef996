import type { JsonObject } from '../../../model/json.js';
import { type Condition, silent } from '../ir/condition.js';
import { anyOf, oneOf } from '../ir/factor-alternatives.js';
import { type ConditionsOf, reporting, type Subject } from './subject.js';

/** `allOf`, `anyOf` and `oneOf`. */
export function alternativeConditions(schema: JsonObject, subject: Subject, conditionsOf: ConditionsOf): Condition[] {
  const listsOf = (keyword: 'allOf' | 'anyOf' | 'oneOf') =>
    (schema[keyword] as JsonObject[]).map((part) => conditionsOf(part, subject));
  return [
    ...(schema.allOf === undefined ? [] : listsOf('allOf').flat()),
    ...(schema.anyOf === undefined ? [] : anyOf(listsOf('anyOf').map(silent), reporting(subject, 'anyOf'))),
    ...(schema.oneOf === undefined ? [] : oneOf(listsOf('oneOf').map(silent), reporting(subject, 'oneOf'))),
  ];
}
