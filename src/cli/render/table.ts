import { stripVTControlCharacters } from 'node:util';
import Table from 'cli-table3';
import { type Colours, paragraph } from './terminal.js';

/** The columns of a cell's border and padding. */
const FRAME = 3;

/** The columns that a table takes when no cell is wrapped. */
export function tableWidth(rows: readonly (readonly string[])[]): number {
  return sum(cellWidths(rows)) + 1;
}

/**
 * Draws a table that is at most `columns` wide.
 *
 * @param rows the titles, then the cells
 * @param compact without a line between rows
 */
export function drawTable(
  rows: readonly (readonly string[])[],
  columns: number,
  colour: Colours,
  compact: boolean,
): string {
  const [titles = [], ...body] = rows;
  const widths = narrow(cellWidths(rows), columns - 1);
  // Wrap the cells first: cli-table3 cuts words that are too long.
  const wrap = (cells: readonly string[]): string[] =>
    cells.map((cell, at) => paragraph(cell, (widths[at] ?? 0) - FRAME));
  const table = new Table({
    head: wrap(titles).map((title) => colour.bold(title)),
    colWidths: widths.map((width) => width - 1),
    style: { head: [], border: [], compact },
  });
  table.push(...body.map(wrap));
  return `${table.toString()}\n`;
}

/** The width that each column needs, with its frame. */
function cellWidths(rows: readonly (readonly string[])[]): number[] {
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
function narrow(widths: readonly number[], columns: number): number[] {
  const narrowed = [...widths];
  while (sum(narrowed) > columns) {
    const widest = narrowed.indexOf(Math.max(...narrowed));
    narrowed[widest] = (narrowed[widest] ?? 0) - 1;
  }
  return narrowed;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
