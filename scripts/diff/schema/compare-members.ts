import { isObject, type JsonObject } from '../../model/json.js';
import { EACH_ITEM } from '../../model/locator.js';
import type { Pair } from '../change.js';
import { pairsByKey } from '../members.js';
import { below, type Compare, type Comparison } from './comparison.js';

/** Compares the members of an object, and which it must have. */
export function compareProperties({ before, after }: Pair<JsonObject>, comparison: Comparison, compare: Compare): void {
  const [wasRequired, isRequired] = [before.required, after.required].map((list) => (list ?? []) as string[]) as [
    string[],
    string[],
  ];
  const required = pairsByKey(
    Object.fromEntries(wasRequired.map((key) => [key, true])),
    Object.fromEntries(isRequired.map((key) => [key, true])),
  );
  for (const { key, before: old, after: now } of required)
    if (old !== now) comparison.report(now ? 'member-required' : 'member-optional', memberKeys(comparison, key));
  for (const { key, before: old, after: now } of pairsByKey(membersOf(before), membersOf(after))) {
    const both = wasRequired.includes(key) && isRequired.includes(key);
    const keys = memberKeys(comparison, key);
    if (old && now) compare({ before: old, after: now }, below(comparison, ['properties', key], [key]));
    else if (both) comparison.report(now ? 'schema-narrowed' : 'schema-widened', keys, old, now);
    // A new member that is required is reported as that.
    else if (now && !isRequired.includes(key)) comparison.report('member-added', keys, undefined, now);
    else if (old) comparison.report('member-removed', keys, old);
  }
}

function memberKeys({ keys }: Comparison, key: string): string[] {
  return [...keys, 'properties', key];
}

function membersOf({ properties }: JsonObject): Record<string, JsonObject> {
  return (properties ?? {}) as Record<string, JsonObject>;
}

/** Compares the items of a list: of all (`items`) or of one (`contains`). A schema without keywords is as none. */
export function compareItems({ before, after }: Pair<JsonObject>, comparison: Comparison, compare: Compare): void {
  for (const keyword of ['items', 'contains'] as const) {
    const [old, now] = [before, after].map(({ [keyword]: schema }) => (isObject(schema) ? schema : undefined));
    const at = below(comparison, [keyword], [EACH_ITEM]);
    if (old && now) compare({ before: old, after: now }, at);
    else if (keyword === 'items' && Object.keys(old ?? now ?? {}).length === 0) continue;
    else if (now) comparison.report('schema-narrowed', at.keys, undefined, now);
    else if (old) comparison.report('schema-widened', at.keys, old);
  }
}
