import type { JsonObject } from '../../model/json.js';
import type { Pair } from '../change.js';
import { isSame } from '../is-same.js';
import { compareSets } from '../members.js';
import { compareAllOf, compareAnyOf, compareOneOf } from './compare-compositions.js';
import { compareBounds, compareOtherKeywords, comparePattern } from './compare-keywords.js';
import { compareItems, compareProperties } from './compare-members.js';
import { compareTypes, compareValues } from './compare-values.js';
import { below, type Comparison } from './comparison.js';
import { constraintsOf } from './constraints.js';
import { openListOf } from './known-values.js';

/**
 * Compares which values two resolved schemas accept, keyword by keyword: each one is narrowed, widened, or changed so that
 * nothing decides it.
 */
export function compareSchemas(
  { before, after }: Pair<JsonObject>,
  { codes, report }: Pick<Comparison, 'codes' | 'report'>,
): void {
  compare({ before: constraintsOf(before), after: constraintsOf(after) }, { keys: [], path: [], codes, report });
}

function compare(pair: Pair<JsonObject>, comparison: Comparison): void {
  if (isSame(pair.before, pair.after) || compareOpenLists(pair, comparison)) return;
  // Different alternatives: no keyword beside them can be compared alone.
  if (!compareOneOf(pair, comparison) || !compareAnyOf(pair, comparison, compare)) return;
  compareAllOf(pair, comparison, compare);
  if (!compareValues(pair, comparison)) compareTypes(pair, comparison);
  compareBounds(pair, comparison);
  comparePattern(pair, comparison);
  compareProperties(pair, comparison, compare);
  compareItems(pair, comparison, compare);
  compareOtherKeywords(pair, comparison);
}

/** Compares open lists by what they name; one that is open on one side only accepts any value there. */
function compareOpenLists({ before, after }: Pair<JsonObject>, comparison: Comparison): boolean {
  const [old, now] = [openListOf(before), openListOf(after)];
  if (!old && !now) return false;
  const { keys, report } = comparison;
  if (old && now)
    compareSets(
      { before: old.known, after: now.known },
      { added: 'known-value-added', removed: 'known-value-removed' },
      '',
      (rule, _, one, other) => report(rule, keys, one, other),
    );
  const rest = { before: old?.rest ?? before, after: now?.rest ?? after };
  compare(rest, old && now ? below(comparison, ['anyOf', String(now.index)]) : comparison);
  return true;
}
