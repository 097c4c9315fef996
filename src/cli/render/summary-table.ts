import type { SummaryRow } from '../types.js';
import { drawTable } from './table.js';
import type { Colours } from './terminal.js';

/** The counts of `inspect --summary` as a table. */
export function summaryTable(rows: readonly SummaryRow[], columns: number, colour: Colours): string {
  if (rows.length === 0) return 'No responses found.\n';
  const cells = rows.map(({ count, verdict, contract, error }) => [
    count.toLocaleString('en'),
    verdict,
    contract ?? '-',
    error ?? '-',
  ]);
  return drawTable([['count', 'verdict', 'contract', 'error'], ...cells], columns, colour, true);
}
