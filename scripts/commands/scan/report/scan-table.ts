import { drawTable } from '../../../../src/cli/render/table.js';
import { type Colours, printable } from '../../../../src/cli/render/terminal.js';
import type { RelationName } from '../compare/relation-name.js';
import type { ScanRow } from './rows.js';

/** A table for a terminal. */
export function scanTable(rows: readonly ScanRow[], columns: number, colour: Colours): string {
  const paint: Record<RelationName, (text: string) => string> = {
    equals: colour.green,
    extends: colour.cyan,
    contradicts: colour.red,
    ignores: colour.yellow,
  };
  const cells = rows.map((row) => [
    `${printable(row.operation)}\n${colour.dim(printable(`${row.file}:${row.line}`))}`,
    printable(row.status),
    paint[row.relation](row.fix === 'written' ? `${row.relation}\nwritten` : row.relation),
    [row.response ?? '-', differenceOf(row)].filter((text) => text !== '').join('\n'),
  ]);
  return drawTable([['operation', 'status', 'relation', 'nearest response'], ...cells], columns, colour, false);
}

/** The first difference that counts, in words. */
export function differenceOf({ differences, relation }: ScanRow): string {
  const first =
    relation === 'equals' ? undefined : (differences.find(({ kind }) => kind !== 'omission') ?? differences[0]);
  return first ? printable(`${first.pointer} ${first.message}`.trim()) : '';
}
