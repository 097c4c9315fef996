import { expect, test } from 'vitest';
import { acmeModel, type Change } from '../../../test/fixtures/acme.js';
import { headerError, listError, senderFacts } from '../../../test/fixtures/open-acme.js';
import type { ContractReference } from '../../interfaces/reference.js';
import { emitReference } from './reference.js';

async function acmeReference(...changes: Change[]): Promise<ContractReference> {
  const source = emitReference([await acmeModel(...changes)]);
  return (await import(`data:text/javascript,${encodeURIComponent(source)}`)).default[0];
}

test('has the facts of the sender and the links of an error', async () => {
  const { hosts, identifyingHeaders, requestId, retryOverride, errors } = await acmeReference(...senderFacts);
  expect(hosts).toEqual(['api.acme.example', '*.acme.example']);
  expect(identifyingHeaders).toEqual([{ name: 'x-acme' }, { name: 'x-acme-version', pattern: '^[0-9]+$' }]);
  expect(requestId).toEqual([{ header: 'x-request-id' }, { pointer: '/request_id' }]);
  expect(retryOverride).toEqual({ header: 'x-should-retry', retry: ['true'], doNotRetry: ['false'] });
  expect(errors[0]?.links).toEqual([
    { title: 'Raise the limit', href: 'https://acme.example/limits', source: 'errors#List' },
    { title: 'Log in', command: 'acme login', source: 'errors#List' },
  ]);
});

test('leaves out what the contract does not say', async () => {
  const reference = await acmeReference();
  expect(Object.keys(reference)).toEqual(['id', 'name', 'kind', 'summary', 'notes', 'sources', 'errors']);
  const [form] = reference.errors[0]?.forms ?? [];
  expect(form).toMatchObject({ code: 'SLOW_DOWN' });
  for (const name of ['codes', 'conditions']) expect(form).not.toHaveProperty(name);
});

test('has several codes, and the conditions', async () => {
  const { errors } = await acmeReference(...listError, ...headerError);
  const [, many, locked] = errors.flatMap(({ forms }) => forms);
  expect(many).toMatchObject({ code: 'TOO_MANY', codes: ['TOO_MANY', 'FAR_TOO_MANY'], status: [200] });
  expect(locked).toMatchObject({ code: 'LOCKED', conditions: [{ header: 'x-lock', equals: 'on' }] });
});
