import { describe, expect, it } from 'vitest';
import { envelope, guard, isText, sender } from '../../../test/fixtures/contract-builders.js';
import { said } from '../../../test/support/inspect.js';
import { createInspector } from '../../index.js';

/** Twelve contracts; each requires `error` and a member of its own, `m0` to `m11`. */
const twelve = Array.from({ length: 12 }, (_, index) => {
  const id = `own-${`${index}`.padStart(2, '0')}`;
  return sender(id, [envelope(id, { guard: guard((body) => isText(body.error) && isText(body[`m${index}`])) })]);
});

/** One contract with two envelopes, on two surfaces. */
const twoEnvelopes = sender('two', [
  envelope('two-rest', { guard: guard(({ first }) => isText(first)) }),
  envelope('two-mcp', { guard: guard(({ second }) => isText(second)), surfaces: ['mcp'] }),
]);

describe('lists the contracts whose envelope a body satisfies', () => {
  const inspect = createInspector([...twelve, twoEnvelopes]);
  const cases: [string, object, string[]][] = [
    ['no contract', { other: 'x' }, []],
    ['no contract if a required member is missing', { error: 'x' }, []],
    ['no contract if a member has another type', { error: 5, m3: 'y' }, []],
    ['one contract', { error: 'x', m3: 'y', m4: 5, z: {} }, ['own-03/- on rest']],
    ['several contracts by id', { m11: 'y', m0: 'y', error: 'x' }, ['own-00/- on rest', 'own-11/- on rest']],
    ['the second envelope', { second: 'x' }, ['two/- on mcp']],
    ['the first of two envelopes', { second: 'x', first: 'y' }, ['two/- on rest']],
  ];
  it.each(cases)('lists %s', (_name, body, expected) => {
    const { verdict, candidates } = inspect({ status: 500, body });
    expect([verdict, candidates.map((one) => said(one))]).toEqual(['unrecognized', expected]);
  });
});

it('runs one guard for envelopes with equal schemas and lists every contract', () => {
  let calls = 0;
  const counted = guard(
    () => true,
    () => calls++,
  );
  const tables = ['a', 'b', 'c'].map((id) => sender(id, [envelope(id, { guard: counted, guardKey: 'same' })]));
  const { candidates } = createInspector(tables)({ status: 500, body: { x: 1 } });
  expect([calls, candidates.map((one) => said(one))]).toEqual([1, ['a/- on rest', 'b/- on rest', 'c/- on rest']]);
});
