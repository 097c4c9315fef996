import { expect, test } from 'vitest';
import { problemsAfter } from '../../test/support/problems.js';

const credential = (scheme: object) => ({ description: 'A key.', scheme, source: 'errors#Keys', basis: 'documented' });
const rulesAfter = async (name: string, scheme: object) => {
  const found = await problemsAfter(['contract.json#/credentials', { [name]: credential(scheme) }]);
  return new Set(found.map(({ rule }) => rule));
};

test.each([
  { type: 'apiKey', in: 'header', name: 'X-Key' },
  { type: 'apiKey', in: 'query', name: 'key' },
  { type: 'http', scheme: 'bearer' },
])('accepts the credential %j', async (scheme) => {
  expect(await rulesAfter('key', scheme)).toEqual(new Set());
});

test.each([
  {},
  { type: 'oauth2', flows: {} },
  { type: 'apiKey', in: 'body', name: 'key' },
  { type: 'apiKey', in: 'header' },
  { type: 'http', scheme: 'negotiate' },
  { type: 'http', scheme: 'bearer', in: 'header' },
])('refuses the credential %j', async (scheme) => {
  expect(await rulesAfter('key', scheme)).toEqual(new Set(['format']));
});

test('refuses a name that is not kebab-case', async () => {
  expect(await rulesAfter('App Key', { type: 'http', scheme: 'bearer' })).toEqual(new Set(['format']));
});
