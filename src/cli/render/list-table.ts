import { joinParts } from './join-parts.js';
import type { ListRow } from './list-rows.js';
import { drawTable, tableWidth } from './table.js';
import { type Colours, paragraph } from './terminal.js';

/** In fewer columns, a table would cut every name in two. */
const MIN_TABLE = 60;

/** A table that is at most `columns` wide: one line per row if that fits, otherwise three columns, otherwise a list. */
export function listTable(rows: readonly ListRow[], columns: number, colour: Colours): string {
  const wide = [
    ['contract', 'error', 'surface', 'status', 'code', 'category', 'retry', 'title'],
    ...rows.map(wideCells),
  ];
  if (tableWidth(wide) <= columns) return drawTable(wide, columns, colour, true);
  if (columns < MIN_TABLE) return `${rows.map((row) => block(row, columns, colour)).join('\n\n')}\n`;
  return drawTable(
    [['error', 'on the wire', 'category'], ...rows.map((row) => narrowCells(row, colour))],
    columns,
    colour,
    false,
  );
}

function wideCells(row: ListRow): string[] {
  const { contract, error, surface, status, code, category, title } = row;
  return [contract, error, surface ?? '-', status.join(', ') || '-', String(code ?? '-'), category, retry(row), title];
}

function narrowCells(row: ListRow, colour: Colours): string[] {
  return [
    `${row.contract}\n${row.error}\n${colour.dim(row.title)}`,
    wire(row, '\n'),
    `${row.category}\n${colour.dim(retry(row))}`,
  ];
}

function block(row: ListRow, columns: number, colour: Colours): string {
  const lines = [`${row.contract} · ${colour.bold(row.error)}`, row.title, wire(row, ' · '), row.category, retry(row)];
  return lines.map((line, at) => `${at === 0 ? '' : '  '}${paragraph(line, columns, 2)}`).join('\n');
}

function wire({ surface, status, code }: ListRow, separator: string): string {
  return joinParts([surface ?? 'no surface', status.join(', '), code], separator);
}

function retry({ retry: { when, remedy, backoff } }: ListRow): string {
  return joinParts([when, remedy, backoff], ', ');
}
