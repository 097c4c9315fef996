import pc from 'picocolors';
import { isMet, type Row, type Unit } from './report.js';

const HEAD = ['figure', 'peer', 'value', 'aim', 'met'];

/** One table of all figures. Below a line, in dim type, the other values of its measurement. */
export function asTable(rows: readonly Row[], { colour = false } = {}): string {
  const paint = pc.createColors(colour);
  const lines = rows.map(cells);
  const widths = HEAD.map((head, column) => Math.max(head.length, ...lines.map((line) => line[column]?.length ?? 0)));
  const aligned = (line: readonly string[]) =>
    line.map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)));
  const joined = (line: readonly string[]) => `  ${line.join('  ')}`.trimEnd();

  const body = rows.flatMap((row, index) => {
    const line = aligned(lines[index] ?? []);
    const met = row.aim ? (isMet(row) ? paint.green : paint.red) : String;
    return [
      ...(row.group === rows[index - 1]?.group ? [] : ['', paint.bold(row.group)]),
      joined([...line.slice(0, -1), met(line.at(-1) as string)]),
      ...besides(row).map((text) => paint.dim(`      ${text}`)),
    ];
  });
  return [paint.dim(joined(aligned(HEAD))), ...body].join('\n');
}

function cells(row: Row): string[] {
  const { figure, peer, value, unit, aim } = row;
  return [
    figure,
    peer ?? '',
    formatted(value, unit),
    ...(aim ? [limit(aim, unit), isMet(row) ? 'yes' : 'NO'] : ['', '']),
  ];
}

/** The longest line of other values. */
const WIDTH = 100;

function besides({ beside = {} }: Row): string[] {
  const lines: string[] = [];
  for (const [name, { value, unit }] of Object.entries(beside)) {
    const text = `${name} ${formatted(value, unit)}`;
    const last = lines.at(-1);
    if (last !== undefined && last.length + text.length <= WIDTH) lines[lines.length - 1] = `${last} · ${text}`;
    else lines.push(text);
  }
  return lines;
}

function limit(aim: NonNullable<Row['aim']>, unit: Unit): string {
  return 'atMost' in aim ? `<= ${withUnit(aim.atMost, unit)}` : `>= ${withUnit(aim.atLeast, unit)}`;
}

/** Three significant digits; bytes are integers. */
export function formatted(value: number, unit: Unit): string {
  const size = Math.abs(value);
  return withUnit(value.toFixed(unit === 'bytes' || unit === '' || size >= 100 ? 0 : size >= 10 ? 1 : 2), unit);
}

function withUnit(value: number | string, unit: Unit): string {
  return unit === 'x' ? `${value}x` : `${value} ${unit}`.trimEnd();
}
