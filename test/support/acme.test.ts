import { expect, test } from 'vitest';
import { acme, anotherError, rpcError } from './acme.js';
import { findingsAfter, findingsIn } from './findings.js';

test('no rule objects to the made-up contract', async () => {
  expect(await findingsAfter()).toEqual([]);
});

test('nor to it with more errors, or beside another one', async () => {
  const gone = anotherError('gone', {
    toldBy: ['code'],
    own: { required: ['code'], properties: { code: { const: 'GONE' } } },
    body: { code: 'GONE', message: 'Gone' },
    status: [410],
  });
  const contracts = { acme: acme([...gone, ...rpcError('no-tool', -32602)]), other: acme([], 'other') };
  expect(await findingsIn(contracts)).toEqual([]);
});

test('a change of something that is not there is a mistake', () => {
  expect(() => acme([['contract.json#/errors/slow-down/nothing']])).toThrow('nothing');
});
