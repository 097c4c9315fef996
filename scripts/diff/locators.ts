import type { LocatorJson } from '../model/contract-json.js';
import { locatorsOf } from '../model/locator.js';
import type { Pair } from './change.js';
import { isSame } from './is-same.js';
import type { ReportAt } from './report.js';

/** Compares where a value is: a further place after the others only gives a value where there was none. */
export function compareLocators(
  { before, after }: Pair<LocatorJson | LocatorJson[] | undefined>,
  pointer: string,
  report: ReportAt,
): void {
  const [old, now] = [locatorsOf(before), locatorsOf(after)];
  if (isSame(old, now)) return;
  report(isSame(old, now.slice(0, old.length)) ? 'locator-added' : 'locator-changed', pointer, before, after);
}
