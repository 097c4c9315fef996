export type Unit = 'x' | 'ns' | 'bytes' | 's' | 'MB';

/** One line of the report. */
export interface Row {
  group: string;
  name: string;
  value: number;
  /** `x`: times as much as the peer that the group names. */
  unit: Unit;
  /** What is aimed at: no more than this. It is told, never enforced. */
  aim?: number;
  /** Measured in the same run, to compare with. */
  beside?: Record<string, { value: number; unit: Unit }>;
}

export function asJson(rows: readonly Row[]): string {
  const measured = rows.map((row) => (row.aim === undefined ? row : { ...row, met: isMet(row) }));
  return JSON.stringify({ node: process.version, rows: measured }, null, 2);
}

export function asTable(rows: readonly Row[]): string {
  const groups = [...new Set(rows.map(({ group }) => group))];
  const width = Math.max(...rows.map(({ name }) => name.length));
  return groups
    .map((group) =>
      groupTable(
        group,
        rows.filter((row) => row.group === group),
        width,
      ),
    )
    .join('\n\n');
}

const COLUMN = 13;

function groupTable(group: string, rows: readonly Row[], width: number): string {
  const columns = [...new Set(rows.flatMap(({ beside = {} }) => Object.keys(beside)))];
  const header = columns.length === 0 ? [] : [['', '', ...columns]];
  const body = rows.map((row) => [
    row.name,
    formatted(row.value, row.unit),
    ...columns.map((column) => {
      const cell = row.beside?.[column];
      return cell ? formatted(cell.value, cell.unit) : '';
    }),
    ...(row.aim === undefined ? [] : [`   aim ${formatted(row.aim, row.unit)}: ${isMet(row) ? 'met' : 'NOT MET'}`]),
  ]);
  const lines = [...header, ...body].map(([name = '', ...cells]) =>
    `  ${name.padEnd(width)}${cells.map((cell) => cell.padStart(COLUMN)).join('')}`.trimEnd(),
  );
  return [group, ...lines].join('\n');
}

function isMet({ value, aim = Number.POSITIVE_INFINITY }: Row): boolean {
  return value <= aim;
}

function formatted(value: number, unit: Unit): string {
  const digits = unit === 'bytes' || value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return unit === 'x' ? `${value.toFixed(digits)}x` : `${value.toFixed(digits)} ${unit}`;
}
