import type { CliInspection, SummaryRow } from '../types.js';

/** Counts inspections by contract, error and verdict. */
export class SummaryCounts {
  readonly #rows = new Map<string, SummaryRow>();

  add({ match, verdict }: Pick<CliInspection, 'match' | 'verdict'>): void {
    this.addRow({ contract: match?.contract ?? null, error: match?.error ?? null, verdict, count: 1 });
  }

  addRow(row: SummaryRow): void {
    const key = keyOf(row);
    const known = this.#rows.get(key);
    if (known === undefined) this.#rows.set(key, { ...row });
    else known.count += row.count;
  }

  /** The most frequent first, then by contract, error and verdict. */
  rows(): SummaryRow[] {
    return [...this.#rows.values()].sort((a, b) => b.count - a.count || (keyOf(a) < keyOf(b) ? -1 : 1));
  }
}

function keyOf({ contract, error, verdict }: SummaryRow): string {
  return JSON.stringify([contract, error, verdict]);
}
