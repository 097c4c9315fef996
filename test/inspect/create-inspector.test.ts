import { expect, it, vi } from 'vitest';
import { createInspector } from '../../src/index.js';
import { contract } from '../fixtures/contract-builders.js';
import { candidatesOf, NOW } from '../support/inspect.js';

it('uses the system’s clock without `now`', () => {
  vi.useFakeTimers({ now: NOW });
  const headers = { 'retry-after': new Date(NOW + 30_000).toUTCString() };
  expect(createInspector([])({ status: 503, headers, body: '' }).retry?.seconds).toBe(30);
  vi.useRealTimers();
});

it('takes contracts in any order, and twice', () => {
  const three = ['b', 'a', 'c'].map((id) => contract(id));
  const response = { status: 400, body: { code: 'FAILED' } };
  const expected = ['a/failed', 'b/failed', 'c/failed'];
  expect(candidatesOf(createInspector([...three, ...three])(response))).toEqual(expected);
  expect(candidatesOf(createInspector(three.toReversed())(response))).toEqual(expected);
});

it('reads responses without any contract', () => {
  const body = { code: 'FAILED', message: 'No' };
  expect(createInspector([])({ status: 500, body })).toMatchObject({ verdict: 'unrecognized', ...body });
});

it('throws if two different contracts have one id', () => {
  expect(() => createInspector([contract('a'), contract('a')])).toThrow('Two different contracts have the id "a".');
});

it.each([undefined, null, 'acme', contract('acme'), ['acme'], [null], [{ id: 'x' }], [{ envelopes: [] }]])(
  'throws if the contracts are not a list of contracts: %#',
  (contracts) => {
    expect(() => createInspector(contracts as never)).toThrow(TypeError);
    expect(() => createInspector(contracts as never)).toThrow(/list of contracts/);
  },
);

it('gives frozen inspections, whose parts are frozen too', () => {
  const inspect = createInspector([contract('a'), contract('b')], { now: () => NOW });
  const several = inspect({ status: 400, headers: { 'retry-after': '5' }, body: { code: 'FAILED' } }, { vendor: 'c' });
  const one = inspect({ status: 400, vendor: 'a', body: { code: 'FAILED' } });
  for (const inspection of [several, one, inspect({ status: 200, body: {} })]) {
    for (const part of [inspection, ...Object.values(inspection), ...inspection.candidates]) {
      expect(Object.isFrozen(part)).toBe(true);
    }
  }
});
