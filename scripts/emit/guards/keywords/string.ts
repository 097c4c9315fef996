import type { JsonObject } from '../../../model/json.js';
import type { Condition } from '../ir/condition.js';
import { reporting, type Subject } from './subject.js';

/** `pattern`. */
export function stringConditions({ pattern }: JsonObject, subject: Subject): Condition[] {
  if (typeof pattern !== 'string') return [];
  return [{ kind: 'pattern', at: subject.at, source: pattern, ...reporting(subject, 'pattern', pattern) }];
}
