/** Empty for a number of things. */
export type Unit = 'x' | 'ns' | 'us' | 'bytes' | 's' | 'ms' | 'MB' | '';

/** One line of the report. */
export interface Row {
  group: string;
  figure: string;
  /** The peer that the value is a ratio to; null if it is not a ratio. */
  peer: string | null;
  value: number;
  /** `x`: a ratio to the peer. The figure says which: times as long, or times as fast. */
  unit: Unit;
  /** It is reported, and never enforced. */
  aim?: { atMost: number } | { atLeast: number };
  /** Other values of the same run: to compare with, or the parts of the value. */
  beside?: Record<string, { value: number; unit: Unit }>;
}

export function isMet({ value, aim }: Row): boolean {
  if (!aim) return true;
  return 'atMost' in aim ? value <= aim.atMost : value >= aim.atLeast;
}

export function asJson(rows: readonly Row[]): string {
  const measured = rows.map((row) => (row.aim === undefined ? row : { ...row, met: isMet(row) }));
  return JSON.stringify({ node: process.version, rows: measured }, null, 2);
}
