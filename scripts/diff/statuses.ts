import type { FormModel } from '../model/model.js';
import type { Pair } from './change.js';
import { compareSets } from './members.js';
import type { ReportAt } from './report.js';

/** Compares the statuses of a form, and whether they are checked: inferred ones are not. */
export function compareStatuses({ before, after }: Pair<FormModel>, report: ReportAt): void {
  const { pointer } = after;
  const [old, now] = [before.json.status, after.json.status];
  const [wasBound, isBound] = [before.boundStatus !== null, after.boundStatus !== null];
  if ((old && now) || (!wasBound && !isBound))
    compareSets(
      { before: old, after: now },
      { added: 'status-added', removed: 'status-removed' },
      `${pointer}/status`,
      report,
    );
  if (wasBound === isBound) return;
  const at = old && now ? `${pointer}/basis/status` : `${pointer}/status`;
  report(isBound ? 'status-bound' : 'status-unbound', at, old, now);
}
