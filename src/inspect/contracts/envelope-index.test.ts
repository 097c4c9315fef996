import { describe, expect, it } from 'vitest';
import { contract, envelope, guardBy, inspectBy } from '../../../test/fixtures/contract-builders.js';
import { candidatesOf } from '../../../test/support/inspect.js';

/** Twelve contracts; each requires `error` and a member of its own, `m0` to `m11`. */
const twelve = Array.from({ length: 12 }, (_, index) =>
  contract(`own-${`${index}`.padStart(2, '0')}`, {
    envelopes: [
      {
        schema: {
          type: 'object',
          required: ['error', `m${index}`],
          properties: { error: { type: 'string' }, [`m${index}`]: { type: 'string' } },
        },
      },
    ],
  }),
);

/** One contract with two envelopes, on two surfaces. */
const two = contract('two', {
  envelopes: [
    { schema: { type: 'object', required: ['first'] } },
    { schema: { type: 'object', required: ['second'] }, surfaces: ['mcp'] },
  ],
});

describe('the contracts whose envelope a body satisfies', () => {
  it.each<[string, object, string[]]>([
    ['no contract', { other: 'x' }, []],
    ['no contract if a required member is missing', { error: 'x' }, []],
    ['no contract if a member has another type', { error: 5, m3: 'y' }, []],
    ['one contract', { error: 'x', m3: 'y', m4: 5, z: {} }, ['own-03/- rest']],
    ['several contracts by id', { m11: 'y', m0: 'y', error: 'x' }, ['own-00/- rest', 'own-11/- rest']],
    ['the second envelope', { second: 'x' }, ['two/- mcp']],
    ['the first of two envelopes', { second: 'x', first: 'y' }, ['two/- rest']],
  ])('are %s', (_name, body, expected) => {
    const { verdict, candidates } = inspectBy([...twelve, two], { status: 500, body });
    const found = candidates.map(({ contract: id, surface }) => `${id}/- ${surface}`);
    expect([verdict, found]).toEqual(['unrecognized', expected]);
  });
});

it('runs one guard for envelopes with equal schemas and lists every contract', () => {
  let calls = 0;
  const counted = envelope({
    guard: guardBy(() => {
      calls++;
      return true;
    }),
  });
  const tables = ['a', 'b', 'c'].map((id) => contract(id, { envelopes: [counted] }));
  const inspection = inspectBy(tables, { status: 500, body: { x: 1 } });
  expect([calls, candidatesOf(inspection)]).toEqual([1, ['a/-', 'b/-', 'c/-']]);
});
