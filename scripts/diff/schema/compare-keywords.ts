import type { JsonObject } from '../../model/json.js';
import type { Pair } from '../change.js';
import { isSame } from '../is-same.js';
import type { Comparison } from './comparison.js';

const LOWER = ['minimum', 'minItems'];
const UPPER = ['maximum'];
const KNOWN = new Set([
  ...['type', 'const', 'enum', 'properties', 'required', 'items', 'contains', 'pattern', 'anyOf', 'oneOf', 'allOf'],
  ...LOWER,
  ...UPPER,
]);

/** Compares the bounds of numbers and lists. */
export function compareBounds({ before, after }: Pair<JsonObject>, { keys, report }: Comparison): void {
  for (const keyword of [...LOWER, ...UPPER]) {
    const [old, now] = [before[keyword], after[keyword]] as [number | undefined, number | undefined];
    if (old === now) continue;
    const isHigher = now !== undefined && (old === undefined || now > old);
    const isLower = now !== undefined && (old === undefined || now < old);
    const isNarrower = LOWER.includes(keyword) ? isHigher : isLower;
    report(isNarrower ? 'schema-narrowed' : 'schema-widened', [...keys, keyword], old, now);
  }
}

/** Compares `pattern`. Which of two patterns accepts more is not decided. */
export function comparePattern({ before, after }: Pair<JsonObject>, { keys, report }: Comparison): void {
  const [old, now] = [before.pattern, after.pattern];
  if (old === now) return;
  const what = old === undefined ? 'narrowed' : now === undefined ? 'widened' : 'changed';
  report(`schema-${what}`, [...keys, 'pattern'], old, now);
}

/** Reports keywords that no comparison knows. */
export function compareOtherKeywords({ before, after }: Pair<JsonObject>, { keys, report }: Comparison): void {
  for (const keyword of new Set([...Object.keys(before), ...Object.keys(after)]))
    if (!KNOWN.has(keyword) && !isSame(before[keyword], after[keyword]))
      report('schema-changed', [...keys, keyword], before[keyword], after[keyword]);
}
