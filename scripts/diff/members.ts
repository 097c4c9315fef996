import { pointerTo } from '../model/json.js';
import type { Pair } from './change.js';
import type { RuleId } from './change-rules.js';
import { isSame } from './is-same.js';
import type { ReportAt } from './report.js';

/** Reports each member that differs by the rule of its name. */
export function compareMembers(
  { before, after }: Pair<object>,
  rules: Readonly<Record<string, RuleId>>,
  pointer: string,
  report: ReportAt,
): void {
  for (const [name, rule] of Object.entries(rules)) {
    const [old, now] = [memberOf(before, name), memberOf(after, name)];
    if (!isSame(old, now)) report(rule, pointerTo(pointer, name), old, now);
  }
}

/** Reports each member that differs and that no other comparison knows: a later format of contracts may have it. */
export function compareOthers(
  { before, after }: Pair<object>,
  known: readonly string[],
  pointer: string,
  report: ReportAt,
): void {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const others = [...names].filter((name) => !known.includes(name));
  compareMembers(
    { before, after },
    Object.fromEntries(others.map((name) => [name, 'contract-changed'])),
    pointer,
    report,
  );
}

/** Reports what a list has more and less, whatever its order. */
export function compareSets(
  { before = [], after = [] }: Partial<Pair<readonly unknown[] | undefined>>,
  rules: { added: RuleId; removed: RuleId },
  pointer: string,
  report: ReportAt,
): void {
  for (const item of after) if (!before.some((one) => isSame(one, item))) report(rules.added, pointer, undefined, item);
  for (const item of before) if (!after.some((one) => isSame(one, item))) report(rules.removed, pointer, item);
}

/** The entries of both maps by key. */
export function pairsByKey<T>(before: Readonly<Record<string, T>> = {}, after: Readonly<Record<string, T>> = {}) {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.map((key) => ({
    key,
    before: memberOf(before, key) as T | undefined,
    after: memberOf(after, key) as T | undefined,
  }));
}

function memberOf(object: object, key: string): unknown {
  return Object.hasOwn(object, key) ? (object as Record<string, unknown>)[key] : undefined;
}
