import { expect, test } from 'vitest';
import { acme } from '../../test/fixtures/acme.js';
import { problem, problemsIn } from '../../test/support/problems.js';

test('refuses a tag that is the id of a contract', async () => {
  const contracts = { acme: acme([['contract.json#/tags', ['web', 'beta']]]), beta: acme([], 'beta') };
  expect(await problemsIn(contracts)).toEqual([problem('tags', 'contract.json#/tags/1', /id of a contract/, 'acme')]);
});

test('accepts a tag that several contracts have', async () => {
  const tags = ['contract.json#/tags', ['web']] as const;
  expect(await problemsIn({ acme: acme([[...tags]]), beta: acme([[...tags]], 'beta') })).toEqual([]);
});
