import { expect, test } from 'vitest';
import { acme, acmeModel, type Change, rpcError } from '../../test/fixtures/acme.js';
import { problem, problemsIn } from '../../test/support/problems.js';
import { reservedCodes } from './reserved-codes.js';

const FORM = 'contract.json#/errors/no-tool/forms/0';

const inferred = (code: number): Change[] => [...rpcError('no-tool', code), [`${FORM}/basis/body`, 'inferred']];

test.each([
  [-32000, /left to servers/],
  [-32050, /left to servers/],
  [-32099, /left to servers/],
  [-32100, /kept for the specification/],
  [-32599, /kept for the specification/],
  [-32604, /kept for the specification/],
  [-32768, /kept for the specification/],
])('warns of an inferred %i', async (code, says) => {
  const found = await problemsIn({ acme: acme(inferred(code)) });
  expect(found).toEqual([problem('reserved-codes', FORM, says)]);
  expect(found[0]?.message).toContain(`${code}`);
});

test.each([-32000, -32099, -32100, -32768])('accepts a documented %i', async (code) => {
  expect(await problemsIn({ acme: acme(rpcError('no-tool', code)) })).toEqual([]);
});

test.each([-32700, -32600, -32601, -32602, -32603, -31999, -32769, -1, 0, 404, 32000])('accepts %i', async (code) => {
  expect(await problemsIn({ acme: acme(inferred(code)) })).toEqual([]);
});

test('accepts a number of the range that is not a JSON-RPC code', async () => {
  const model = await acmeModel(...inferred(-32001));
  for (const form of model.errors.flatMap(({ forms }) => forms)) form.shape = 'body';
  expect(reservedCodes.check(model)).toEqual([]);
});

test('stops nothing', async () => {
  const model = await acmeModel(...inferred(-32001));
  expect(model.errors.map(({ id }) => id)).toEqual(['slow-down', 'no-tool']);
});
