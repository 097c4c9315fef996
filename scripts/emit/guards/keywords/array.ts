import { isObject, type JsonObject } from '../../../model/json.js';
import { type Condition, silent } from '../ir/condition.js';
import { type ConditionsOf, itemOf, reporting, type Subject } from './subject.js';

/** `minItems`, `contains` and `items`. */
export function arrayConditions(schema: JsonObject, subject: Subject, conditionsOf: ConditionsOf): Condition[] {
  const { minItems, contains, items } = schema;
  const { at } = subject;
  const conditions: Condition[] = [];
  if (typeof minItems === 'number') {
    const limit = { measure: 'length', operator: '>=', limit: minItems } as const;
    conditions.push({ kind: 'limit', at, ...limit, ...reporting(subject, 'minItems', minItems) });
  }
  if (isObject(contains)) {
    const item = silent(conditionsOf(contains, itemOf(subject)));
    conditions.push({ kind: 'some', at, item, ...reporting(subject, 'contains') });
  }
  const every = isObject(items) ? conditionsOf(items, itemOf(subject)) : [];
  if (every.length > 0) conditions.push({ kind: 'every', at, item: every });
  return conditions;
}
