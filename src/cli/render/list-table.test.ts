import pc from 'picocolors';
import { expect, test } from 'vitest';
import { acme, error, form } from '../../../test/support/fake-context.js';
import { type ListRow, listRows } from './list-rows.js';
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
│ error             │ on the wire │ category                 │
├───────────────────┼─────────────┼──────────────────────────┤
│ acme              │ rest        │ invalid-request          │
│ too-fast          │ 429, 503    │ after-delay, wait, short │
│ Title of too-fast │ FAST        │                          │
├───────────────────┼─────────────┼──────────────────────────┤
│ acme              │ no surface  │ invalid-request          │
│ seen              │             │ never, fix-request       │
│ Title of seen     │             │                          │
└───────────────────┴─────────────┴──────────────────────────┘
`;

/** Two columns narrower: the widest column is wrapped at a word. */
const NARROWED = `\
┌───────────────────┬─────────────┬────────────────────────┐
│ error             │ on the wire │ category               │
├───────────────────┼─────────────┼────────────────────────┤
│ acme              │ rest        │ invalid-request        │
│ too-fast          │ 429, 503    │ after-delay, wait,     │
│ Title of too-fast │ FAST        │ short                  │
├───────────────────┼─────────────┼────────────────────────┤
│ acme              │ no surface  │ invalid-request        │
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
  no surface
  invalid-request
  never, fix-request
`;

const widthOf = (table: string) => table.indexOf('\n');

test('writes one line per row if that fits, otherwise three columns, otherwise a list', () => {
  expect(listTable(rows, widthOf(WIDE), plain)).toBe(WIDE);
  expect(listTable(rows, widthOf(WIDE) - 1, plain)).toBe(NARROW);
  expect(listTable(rows, widthOf(NARROW), plain)).toBe(NARROW);
  expect(listTable(rows, 60, plain)).toBe(NARROWED);
  expect(listTable(rows, 59, plain)).toBe(LIST);
});

test('narrows the widest column first', () => {
  const [row] = rows as [ListRow];
  const long = [{ ...row, title: 'word '.repeat(40).trim() }];
  const heads = (columns: number) => {
    const [frame = ''] = listTable(long, columns, plain).split('\n');
    expect(frame.length).toBe(columns);
    return frame.split('┬').map(({ length }) => length);
  };
  // The second and third columns fit in this width.
  expect(heads(100).slice(1)).toEqual([13, 27]);
  expect(heads(70).slice(1)).toEqual([13, 27]);
  const [first = 0, second, third = 0] = heads(62);
  expect([second, Math.abs(first - third) <= 1]).toEqual([13, true]);
});

test('wraps and indents a list in a narrow terminal', () => {
  const [row] = rows as [ListRow];
  expect(listTable([{ ...row, title: 'Too many requests in a minute' }], 24, plain)).toBe(
    'acme · too-fast\n  Too many requests in a\n  minute\n  rest · 429, 503 · FAST\n  invalid-request\n  after-delay, wait,\n  short\n',
  );
});

test('colours titles and details without changing the width', () => {
  const colour = pc.createColors(true);
  const drawn = (columns: number) => listTable(rows, columns, colour);
  expect(drawn(200)).toContain(`│ ${colour.bold('contract')} │`);
  expect(drawn(widthOf(NARROW))).toContain(`│ ${colour.dim('Title of too-fast')} │ FAST        │`);
  expect(drawn(widthOf(NARROW))).toContain(`│ ${colour.dim('never, fix-request')}       │`);
  expect(drawn(40)).toContain(`acme · ${colour.bold('seen')}\n  Title of seen\n`);
  // The frame has no colour: some terminals draw gaps between coloured lines.
  expect(drawn(200).startsWith('┌───')).toBe(true);
});
