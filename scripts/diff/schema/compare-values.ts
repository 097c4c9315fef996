import type { JsonObject } from '../../model/json.js';
import { literalsOf } from '../../model/schema-at.js';
import type { Pair } from '../change.js';
import { isSame } from '../is-same.js';
import { compareSets } from '../members.js';
import { bodyPlace } from './body-place.js';
import type { Comparison } from './comparison.js';
import { accepts } from './known-values.js';

/** Compares `const` and `enum`; false if there is neither, so that types are left to compare. */
export function compareValues({ before, after }: Pair<JsonObject>, { keys, path, codes, report }: Comparison): boolean {
  const [old, now] = [literalsOf(before), literalsOf(after)];
  if (!old && !now) return false;
  if (old && now) {
    const what = codes.includes(bodyPlace(path)) ? 'code' : 'value';
    compareSets(
      { before: old, after: now },
      { added: `${what}-added`, removed: `${what}-removed` },
      '',
      (rule, _, one, other) => report(rule, keys, one, other),
    );
  } else if (now)
    report(now.every((value) => accepts(before, value)) ? 'schema-narrowed' : 'schema-changed', keys, before, after);
  else if (old)
    report(old.every((value) => accepts(after, value)) ? 'schema-widened' : 'schema-changed', keys, before, after);
  return true;
}

/** Compares `type`. An integer is a number. */
export function compareTypes({ before, after }: Pair<JsonObject>, { keys, report }: Comparison): void {
  const [old, now] = [before.type, after.type].map((type) =>
    type === undefined ? undefined : ([type].flat() as string[]),
  );
  if (isSame(old && [...old].sort(), now && [...now].sort())) return;
  const at = [...keys, 'type'];
  if (includesAll(now, old)) report('schema-widened', at, before.type, after.type);
  else if (includesAll(old, now)) report('schema-narrowed', at, before.type, after.type);
  else report('schema-changed', at, before.type, after.type);
}

/** Whether some types include all others; undefined: any type. */
function includesAll(some: readonly string[] | undefined, others: readonly string[] | undefined): boolean {
  if (some === undefined) return true;
  return others?.every((type) => some.includes(type) || (type === 'integer' && some.includes('number'))) ?? false;
}
