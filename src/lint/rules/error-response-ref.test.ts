import { expect, test } from 'vitest';
import { checkDescription, described, messagesOf, refTo, withMembers } from '../../../test/support/small-spec.js';
import { NAME_CONTRACTS } from '../contracts/suggest-responses.js';

const NORTH = { contracts: ['north'] };
const NOT_FOUND = `Use one of '${refTo('NorthNotFound')}', '${refTo('North4XX')}', '${refTo('NorthDefault')}'.`;
const MUST = 'The 404 response must $ref a response of error-envelopes.';

test('suggests responses for a response without a reference', () => {
  const responses = { 200: {}, 204: {}, 302: {}, 404: {} };
  expect(messagesOf('error-response-ref', responses, {}, NORTH)).toEqual([`${MUST} ${NOT_FOUND}`]);
});

test('suggests a response that the other rules accept', () => {
  for (const status of ['400', '404', '418', '4XX', '500', 'default']) {
    const [message] = messagesOf('error-response-ref', { [status]: {} }, {}, NORTH);
    for (const [, $ref] of message?.matchAll(/'([^']+#[^']+)'/g) ?? []) {
      const description = described({ [status]: { $ref } });
      for (const rule of ['error-response-ref', 'error-status'] as const) {
        expect(checkDescription(rule, description, NORTH), `${status} ${$ref}`).toEqual([]);
      }
    }
  }
});

test('suggests the nearest contract when none is named, else those in use, else how to name them', () => {
  const near = withMembers(['cause', 'hint', 'other']);
  const south = `'${refTo('SouthQuota')}'`;
  expect(messagesOf('error-response-ref', { 429: near })[0]).toContain(` Use ${south}.`);
  const paths = { '/b': { get: { responses: { 429: { $ref: refTo('SouthQuota') } } } } };
  expect(messagesOf('error-response-ref', { 429: {} }, { 'x-more': paths })[0]).toContain(` Use ${south}.`);
  expect(messagesOf('error-response-ref', { 404: withMembers(['other']) })).toEqual([`${MUST} ${NAME_CONTRACTS}`]);
  const named = messagesOf('error-response-ref', { 429: near }, {}, { contracts: ['north', 'south'] });
  expect(named[0]).toContain(` Use one of ${south}, '${refTo('NorthRateLimited')}'`);
});

test('names a reference that does not resolve', () => {
  const $ref = '#/components/responses/Lost';
  expect(messagesOf('error-response-ref', { 404: { $ref } }, {}, NORTH)).toEqual([
    `${MUST} '${$ref}' does not resolve to one. ${NOT_FOUND}`,
  ]);
});

test('accepts only an existing response of a configured contract', () => {
  const messages = (name: string, contract: string, kind?: string, contracts = ['north', 'south']) =>
    messagesOf('error-response-ref', { 404: { $ref: refTo(name, contract, kind) } }, {}, { contracts });
  expect(messages('NorthNotFound', 'all')).toEqual([]);
  expect(messages('NorthNotFound', 'north')).toEqual([]);
  expect(messages('NorthNotFound', 'north', 'schemas')).toEqual([
    `'NorthNotFound' is in components/schemas. Expected a response. ${NOT_FOUND}`,
  ]);
  expect(messages('NorthGone', 'all')).toEqual([
    `error-envelopes has no response 'NorthGone' in 'all.openapi.json'. ${NOT_FOUND}`,
  ]);
  expect(messages('NorthNotFound', 'south')).toEqual([
    `error-envelopes has no response 'NorthNotFound' in 'south.openapi.json'. ${NOT_FOUND}`,
  ]);
  expect(messages('NorthNotFound', 'north', 'responses', ['west', 'south'])).toEqual([
    "'NorthNotFound' belongs to the contract 'north', which is not configured (south, west). " +
      'No response of south, west lists 404.',
  ]);
});

test('reports a part of the description that was not read, where the reference stands', () => {
  const [problem] = checkDescription('error-response-ref', { paths: { '/a': { $ref: 'a.yaml' } } });
  expect(problem?.message).toContain("The linter found nothing at 'a.yaml'");
  expect(problem?.location.keys).toEqual(['paths', '/a']);
});

test('reports a copy whose contract has no such error', () => {
  const copy = (contract: string, error: string) => ({ 'x-error-envelopes': { contract, error }, content: {} });
  expect(messagesOf('error-response-ref', { 404: copy('north', 'lost') }, {}, NORTH)).toEqual([
    `error-envelopes has no response of 'north' for lost. ${NOT_FOUND}`,
  ]);
  const any = { 'x-error-envelopes': { contract: 'east', errors: [] } };
  expect(messagesOf('error-response-ref', { 404: any }, {}, NORTH)).toEqual([
    `error-envelopes has no response of 'east' for any error. ${NOT_FOUND}`,
  ]);
});
