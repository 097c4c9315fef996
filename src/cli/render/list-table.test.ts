import pc from 'picocolors';
import { expect, test } from 'vitest';
import { acme, error, form } from '../../../test/support/fake-context.js';
import { type ListRow, listRows } from '../commands/list.js';
import { listTable } from './list-table.js';

const plain = pc.createColors(false);
const rows = listRows([
  {
    ...acme,
    errors: [
      error('too-fast', [form({ status: [429, 503], statusBasis: 'documented', code: 'FAST' })], {
        retry: { when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'short' },
      }),
      error('seen', []),
    ],
  },
]);

const WIDE = `\
┌──────────┬──────────┬─────────┬──────────┬──────┬─────────────────┬──────────────────────────┬───────────────────┐
│ contract │ error    │ surface │ status   │ code │ category        │ retry                    │ title             │
├──────────┼──────────┼─────────┼──────────┼──────┼─────────────────┼──────────────────────────┼───────────────────┤
│ acme     │ too-fast │ rest    │ 429, 503 │ FAST │ invalid-request │ after-delay, wait, short │ Title of too-fast │
│ acme     │ seen     │ -       │ -        │ -    │ invalid-request │ never, fix-request       │ Title of seen     │
└──────────┴──────────┴─────────┴──────────┴──────┴─────────────────┴──────────────────────────┴───────────────────┘
`;

const NARROW = `\
┌───────────────────┬─────────────┬──────────────────────────┐
│ error             │ on the wire │ what kind                │
├───────────────────┼─────────────┼──────────────────────────┤
│ acme              │ rest        │ invalid-request          │
│ too-fast          │ 429, 503    │ after-delay, wait, short │
│ Title of too-fast │ FAST        │                          │
├───────────────────┼─────────────┼──────────────────────────┤
│ acme              │ on no page  │ invalid-request          │
│ seen              │             │ never, fix-request       │
│ Title of seen     │             │                          │
└───────────────────┴─────────────┴──────────────────────────┘
`;

/** Two columns fewer: the widest gives way, by whole words. */
const NARROWED = `\
┌───────────────────┬─────────────┬────────────────────────┐
│ error             │ on the wire │ what kind              │
├───────────────────┼─────────────┼────────────────────────┤
│ acme              │ rest        │ invalid-request        │
│ too-fast          │ 429, 503    │ after-delay, wait,     │
│ Title of too-fast │ FAST        │ short                  │
├───────────────────┼─────────────┼────────────────────────┤
│ acme              │ on no page  │ invalid-request        │
│ seen              │             │ never, fix-request     │
│ Title of seen     │             │                        │
└───────────────────┴─────────────┴────────────────────────┘
`;

const LIST = `\
acme · too-fast
  Title of too-fast
  rest · 429, 503 · FAST
  invalid-request
  after-delay, wait, short

acme · seen
  Title of seen
  on no page
  invalid-request
  never, fix-request
`;

const widthOf = (table: string) => table.indexOf('\n');

test('one line a row where that fits to the column, else three columns, else a list', () => {
  expect(listTable(rows, widthOf(WIDE), plain)).toBe(WIDE);
  expect(listTable(rows, widthOf(WIDE) - 1, plain)).toBe(NARROW);
  expect(listTable(rows, widthOf(NARROW), plain)).toBe(NARROW);
  expect(listTable(rows, 60, plain)).toBe(NARROWED);
  expect(listTable(rows, 59, plain)).toBe(LIST);
});

test('where a table is too wide the widest column gives way first', () => {
  const [row] = rows as [ListRow];
  const long = [{ ...row, title: 'word '.repeat(40).trim() }];
  const heads = (columns: number) => {
    const [frame = ''] = listTable(long, columns, plain).split('\n');
    expect(frame.length).toBe(columns);
    return frame.split('┬').map(({ length }) => length);
  };
  // The last two need no more than this.
  expect(heads(100).slice(1)).toEqual([13, 27]);
  expect(heads(70).slice(1)).toEqual([13, 27]);
  const [first = 0, second, third = 0] = heads(62);
  expect([second, Math.abs(first - third) <= 1]).toEqual([13, true]);
});

test('a list is wrapped within a narrow terminal and indented', () => {
  const [row] = rows as [ListRow];
  expect(listTable([{ ...row, title: 'Too many requests in a minute' }], 24, plain)).toBe(
    'acme · too-fast\n  Too many requests in a\n  minute\n  rest · 429, 503 · FAST\n  invalid-request\n  after-delay, wait,\n  short\n',
  );
});

test('colours set off the heads and what matters less, and take no room', () => {
  const colour = pc.createColors(true);
  const drawn = (columns: number) => listTable(rows, columns, colour);
  expect(drawn(200)).toContain(`│ ${colour.bold('contract')} │`);
  expect(drawn(widthOf(NARROW))).toContain(`│ ${colour.dim('Title of too-fast')} │ FAST        │`);
  expect(drawn(widthOf(NARROW))).toContain(`│ ${colour.dim('never, fix-request')}       │`);
  expect(drawn(40)).toContain(`acme · ${colour.bold('seen')}\n  Title of seen\n`);
  // The frame stays as it is: some terminals draw its lines apart where they are coloured.
  expect(drawn(200).startsWith('┌───')).toBe(true);
});
