import { expect, test } from 'vitest';
import { acme, type Change } from '../../test/fixtures/acme.js';
import { problem, problemsIn } from '../../test/support/problems.js';

const contracts = (kind: string, ...changes: Change[]) => ({
  acme: acme(changes),
  relay: acme([['contract.json#/kind', kind]], 'relay'),
});
const names = (...ids: string[]): Change => ['contract.json#/alsoSends', ids];

test.each(['standard', 'dialect', 'implementation'])('accepts a contract of kind %s', async (kind) => {
  expect(await problemsIn(contracts(kind, names('relay')))).toEqual([]);
});

test('accepts a standard of this package', async () => {
  expect(await problemsIn(contracts('vendor', names('problem-details')))).toEqual([]);
});

test.each([
  ['relay', /`relay` is a vendor/],
  ['acme', /`acme` is this contract/],
  ['getaway', /no contract `getaway`/],
])('refuses %s', async (id, says) => {
  const found = await problemsIn(contracts('vendor', names('problem-details', id)));
  expect(found).toEqual([problem('also-sends', 'contract.json#/alsoSends/1', says)]);
});
