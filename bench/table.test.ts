import { expect, test } from 'vitest';
import { asJson, type Row } from './report.js';
import { asTable } from './table.js';

const ROWS: Row[] = [
  { group: 'Guards', figure: 'valid', peer: 'by hand', value: 0.873, unit: 'x', aim: { atMost: 1 } },
  {
    group: 'Guards',
    figure: 'invalid',
    peer: 'ajv',
    value: 2.9,
    unit: 'x',
    aim: { atLeast: 3 },
    beside: { own: { value: 12.34, unit: 'ns' }, ajv: { value: 4, unit: 'ns' } },
  },
  { group: 'Bundle', figure: 'all', peer: null, value: 27606, unit: 'bytes' },
];

test('shows every figure in one table, with its peer, its aim and whether it is met', () => {
  expect(asTable(ROWS)).toBe(
    [
      '  figure   peer           value    aim  met',
      '',
      'Guards',
      '  valid    by hand        0.87x  <= 1x  yes',
      '  invalid  ajv            2.90x  >= 3x   NO',
      '      own 12.3 ns · ajv 4.00 ns',
      '',
      'Bundle',
      '  all               27606 bytes',
    ].join('\n'),
  );
});

test('has colours on request only', () => {
  expect(asTable(ROWS, { colour: true })).toContain('\u001b[31m');
  expect(asTable(ROWS)).not.toContain('\u001b');
});

test('counts an aim as met at its limit', () => {
  const [row] = ROWS as [Row];
  const met = (value: number, aim: Row['aim']) =>
    JSON.parse(asJson([{ ...row, value, ...(aim && { aim }) }])).rows[0].met;
  expect(met(1, { atMost: 1 })).toBe(true);
  expect(met(1.001, { atMost: 1 })).toBe(false);
  expect(met(3, { atLeast: 3 })).toBe(true);
  expect(met(2.999, { atLeast: 3 })).toBe(false);
});

test('has no `met` in JSON for a figure without an aim', () => {
  expect(JSON.parse(asJson(ROWS)).rows.map(({ met }: { met?: boolean }) => met)).toEqual([true, false, undefined]);
});
