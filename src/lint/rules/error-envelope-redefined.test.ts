import { expect, test } from 'vitest';
import { messagesOf, refTo, withMembers } from '../../../test/support/small-spec.js';
import { NAME_CONTRACTS } from '../contracts/suggest-responses.js';

const NOT_FOUND = `Use one of '${refTo('NorthNotFound')}', '${refTo('North4XX')}', '${refTo('NorthDefault')}'.`;

test('names the envelope and its members', () => {
  const redrawn = withMembers(['error', 'error/code', 'trace', 'more']);
  expect(messagesOf('error-envelope-redefined', { 404: redrawn })).toEqual([
    `The 404 response redefines NorthErrorEnvelope (error, trace). ${NOT_FOUND}`,
  ]);
  const $ref = '#/components/responses/Mine';
  const components = { responses: { Mine: redrawn } };
  expect(messagesOf('error-envelope-redefined', { 404: { $ref }, 200: redrawn }, { components })).toEqual([
    `The 404 response redefines NorthErrorEnvelope (error, trace). ${NOT_FOUND} Used by GET /a.`,
  ]);
  expect(messagesOf('error-envelope-redefined', { 404: withMembers(['detail']) })).toEqual([]);
});

test('identifies an envelope without members by its media type', () => {
  const messages = (mediaType: string) =>
    messagesOf('error-envelope-redefined', { 503: withMembers([], {}, mediaType) });
  const expected = [`The 503 response redefines WestErrorEnvelope. Use '${refTo('WestBusy', 'west')}'.`];
  expect(messages('application/problem+json')).toEqual(expected);
  expect(messages('application/problem+json ; charset=utf-8')).toEqual(expected);
  expect(messages('application/json')).toEqual([]);
});

test('names the envelopes with the most in common, each once, and suggests responses of their contracts', () => {
  const { content } = withMembers(['error', 'error/code', 'trace', 'cause', 'hint', 'id']);
  const twice = { content: { ...content, 'application/vnd.mine+json': content['application/json'] } };
  const suggestion = `Use one of '${refTo('NorthDefault')}', '${refTo('SouthServer')}', '${refTo('SouthQuota')}'.`;
  expect(messagesOf('error-envelope-redefined', { 503: twice })).toEqual([
    `The 503 response redefines NorthErrorEnvelope or SouthErrorEnvelope (error, trace). ${suggestion} ${NAME_CONTRACTS}`,
  ]);
  const named = messagesOf('error-envelope-redefined', { 503: twice }, {}, { contracts: ['north', 'south'] });
  expect(named[0]).not.toContain(NAME_CONTRACTS);
  expect(messagesOf('error-envelope-redefined', { 404: withMembers(['error']) })).toEqual([
    `The 404 response redefines NorthAnyEnvelope (error). ${NOT_FOUND}`,
  ]);
});

test('checks content beside a reference', () => {
  const { content } = withMembers(['error', 'error/code', 'trace']);
  const override = { 404: { $ref: refTo('NorthNotFound'), content } };
  expect(messagesOf('error-envelope-redefined', override)).toEqual([
    `The 404 response redefines NorthErrorEnvelope (error, trace). ${NOT_FOUND}`,
  ]);
});

test('accepts a copy of a response that accepts the same, and names where a changed one differs', () => {
  const { content } = withMembers(['error', 'error/code', 'trace']);
  const headers = { 'Retry-After': { description: 'Seconds.', required: true, schema: { type: 'integer' } } };
  const copy = { 'x-error-envelopes': { contract: 'north', error: 'rate-limited' }, content, headers };
  expect(messagesOf('error-envelope-redefined', { 429: copy })).toEqual([]);
  expect(messagesOf('error-envelope-redefined', { 429: { ...copy, headers: {} } })).toEqual([
    "The copy of NorthRateLimited differs from the published response at '/headers/Retry-After'. " +
      `Copy it again, or use '${refTo('NorthRateLimited')}'.`,
  ]);
});
