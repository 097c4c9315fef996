import type { JsonObject } from '../../../model/json.js';
import type { Condition } from '../ir/condition.js';
import { reporting, type Subject } from './subject.js';

const LIMITS = [
  ['minimum', '>='],
  ['maximum', '<='],
] as const;

/** `minimum` and `maximum`. */
export function numberConditions(schema: JsonObject, subject: Subject): Condition[] {
  return LIMITS.flatMap(([keyword, operator]): Condition[] => {
    const limit = schema[keyword];
    if (typeof limit !== 'number') return [];
    return [
      { kind: 'limit', at: subject.at, measure: 'value', operator, limit, ...reporting(subject, keyword, limit) },
    ];
  });
}
