import type { Surface } from '../interfaces/contract-table.js';
import type { Pair } from './change.js';
import { compareSets } from './members.js';
import type { ReportAt } from './report.js';

/** Compares surfaces: `inspect` reports the first one if the caller names none. */
export function compareSurfaces({ before, after }: Pair<readonly Surface[]>, pointer: string, report: ReportAt): void {
  compareSets({ before, after }, { added: 'surface-added', removed: 'surface-removed' }, pointer, report);
  const [first] = after;
  if (first !== undefined && first !== before[0] && before.includes(first) && after.includes(before[0] as Surface))
    report('surface-order-changed', pointer, before, after);
}
