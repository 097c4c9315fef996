import { expect, test } from 'vitest';
import { acmeModel, type Change } from '../../../test/fixtures/acme.js';
import { headerError, listError, senderFacts, textError } from '../../../test/fixtures/open-acme.js';
import type { BodyLocator, ContractTable, Locator } from '../../interfaces/contract-table.js';
import type { ContractModel } from '../../model/model.js';
import { emitModule } from './module.js';

/** The table of a contract, from the code of its module. */
async function tableOf(contract: ContractModel): Promise<ContractTable> {
  const module = `data:text/javascript,${encodeURIComponent(emitModule(contract))}`;
  return (await import(module)).default;
}

const acmeTable = async (...changes: Change[]) => tableOf(await acmeModel(...changes));

const firstOf = (locators: readonly Locator[] | undefined) => locators?.[0] as BodyLocator;

const accessor = expect.any(Function);

test('lists the codes of a form, and the locators of its envelope', async () => {
  const { envelopes } = await acmeTable();
  expect(envelopes).toMatchObject([
    {
      code: [{ pointer: '/code', accessor }],
      message: [{ pointer: '/message', accessor }],
      waits: [{ pointer: '/retry_in', accessor, unit: 'seconds' }],
      statusMirror: null,
      forms: [{ error: 'slow-down', matchBy: { codes: ['SLOW_DOWN'] } }],
    },
  ]);
  const code = firstOf(envelopes[0]?.code);
  expect([{ code: 'X' }, {}, null, 'text'].map((body) => code.accessor(body))).toEqual([
    'X',
    undefined,
    undefined,
    undefined,
  ]);
});

test('leaves out what the contract does not say about its sender', async () => {
  const table = await acmeTable();
  expect(Object.keys(table)).toEqual(['id', 'kind', 'revisions', 'errors', 'envelopes']);
  expect(table.envelopes[0]).not.toHaveProperty('identifies');
});

test('has the facts of the sender, with header names in lower case', async () => {
  const contract = await acmeModel(...senderFacts);
  contract.json.alsoSends = ['json-rpc'];
  const { hosts, identifyingHeaders, alsoSends, requestId, retryOverride, envelopes } = await tableOf(contract);
  expect(hosts).toEqual(['api.acme.example', '*.acme.example']);
  expect(identifyingHeaders).toEqual([{ name: 'x-acme' }, { name: 'x-acme-version', pattern: /^[0-9]+$/u }]);
  expect(alsoSends).toEqual(['json-rpc']);
  expect(requestId).toEqual([{ header: 'x-request-id' }, { pointer: '/request_id', accessor }]);
  expect(retryOverride).toEqual({ header: 'x-should-retry', retry: ['true'], doNotRetry: ['false'] });
  expect(envelopes[0]?.identifies).toBe(true);
});

test('reads the items of a list, and waits in other units', async () => {
  const { envelopes } = await acmeTable(...listError);
  const { code, message, waits, forms } = envelopes[1] as ContractTable['envelopes'][number];
  expect([code, message, waits]).toEqual([
    [{ pointer: '/errors/*/code', accessor, list: accessor }],
    [{ pointer: '/errors/*/message', accessor, list: accessor }],
    [
      { pointer: '/errors/*/retry_ms', accessor, list: accessor, unit: 'milliseconds' },
      { header: 'x-reset', unit: 'epoch-seconds' },
    ],
  ]);
  expect(forms).toMatchObject([{ matchBy: { codes: ['TOO_MANY', 'FAR_TOO_MANY'] }, status: [200] }]);
  const errors = [{ code: null }, { code: 'TOO_MANY' }];
  const locator = firstOf(code);
  expect(locator.list?.({ errors })).toBe(errors);
  expect(locator.list?.({})).toBeUndefined();
  expect([0, 1, 2].map((item) => locator.accessor({ errors }, item))).toEqual([null, 'TOO_MANY', undefined]);
});

test('reads a text body, and its code from a part of it', async () => {
  const { envelopes } = await acmeTable(...textError);
  expect(envelopes[1]).toMatchObject({
    shape: 'text',
    code: [{ pointer: '', accessor, before: ':' }],
    message: [{ pointer: '', accessor }],
    forms: [{ error: 'overloaded', matchBy: { codes: ['OVERLOADED'] } }],
  });
  const message = firstOf(envelopes[1]?.message);
  expect(message.accessor('OVERLOADED: try again')).toBe('OVERLOADED: try again');
  expect(envelopes[1]?.forms[0]?.guard('OVERLOADED: try again')).toBe(true);
  expect(envelopes[1]?.forms[0]?.guard('Overloaded')).toBe(false);
});

test('reads a code and a condition from headers', async () => {
  const { envelopes } = await acmeTable(...headerError);
  expect(envelopes[1]).toMatchObject({ code: [{ header: 'x-error-code' }], message: [{ pointer: '/detail' }] });
  expect(envelopes[1]?.forms[0]?.matchBy).toEqual({
    codes: ['LOCKED'],
    conditions: [{ header: 'x-lock', equals: 'on' }],
  });
});

test('has conditions of pointers, and the status', async () => {
  const by = ['code', 'status', '/retry_in', { pointer: '/message', before: ' ', equals: 'Slow' }];
  const { envelopes } = await acmeTable(['contract.json#/errors/slow-down/forms/0/matchBy', by]);
  expect(envelopes[0]?.forms[0]?.matchBy).toEqual({
    codes: ['SLOW_DOWN'],
    status: true,
    conditions: [
      { pointer: '/retry_in', accessor, present: true },
      { pointer: '/message', accessor, before: ' ', equals: 'Slow' },
    ],
  });
});
