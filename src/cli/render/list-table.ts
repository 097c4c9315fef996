import { stripVTControlCharacters } from 'node:util';
import Table from 'cli-table3';
import type { ListRow } from './list-rows.js';
import { type Colours, joinParts, paragraph } from './terminal.js';

/** The columns of a cell's border and padding. */
const FRAME = 3;
/** In fewer columns, a table would cut every name in two. */
const MIN_TABLE = 60;

/** A table that is at most `columns` wide: one line per row if that fits, otherwise three columns, otherwise a list. */
export function listTable(rows: readonly ListRow[], columns: number, colour: Colours): string {
  const wide = [
    ['contract', 'error', 'surface', 'status', 'code', 'category', 'retry', 'title'],
    ...rows.map(wideCells),
  ];
  const widths = naturalWidths(wide);
  if (sum(widths) < columns) return draw(wide, widths, colour, true);
  if (columns < MIN_TABLE) return `${rows.map((row) => block(row, columns, colour)).join('\n\n')}\n`;

  const narrow = [['error', 'on the wire', 'category'], ...rows.map((row) => narrowCells(row, colour))];
  return draw(narrow, narrowed(naturalWidths(narrow), columns - 1), colour, false);
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

/** The width that each column needs, with its frame. */
function naturalWidths(rows: readonly (readonly string[])[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((cell, at) => {
      const longest = Math.max(...cell.split('\n').map((line) => stripVTControlCharacters(line).length));
      widths[at] = Math.max(widths[at] ?? 0, longest + FRAME);
    });
  }
  return widths;
}

/** Narrows the widest column until the table fits. */
function narrowed(widths: readonly number[], columns: number): number[] {
  const narrow = [...widths];
  while (sum(narrow) > columns) {
    const widest = narrow.indexOf(Math.max(...narrow));
    narrow[widest] = (narrow[widest] ?? 0) - 1;
  }
  return narrow;
}

/** Wraps the cells first: cli-table3 cuts words that are too long. */
function draw(
  [head = [], ...rows]: readonly (readonly string[])[],
  widths: readonly number[],
  colour: Colours,
  compact: boolean,
): string {
  const wrapped = (cells: readonly string[]): string[] =>
    cells.map((cell, at) => paragraph(cell, (widths[at] ?? 0) - FRAME));
  const table = new Table({
    head: wrapped(head).map((title) => colour.bold(title)),
    colWidths: widths.map((width) => width - 1),
    style: { head: [], border: [], compact },
  });
  table.push(...rows.map(wrapped));
  return `${table.toString()}\n`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
