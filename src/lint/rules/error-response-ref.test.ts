import { expect, test } from 'vitest';
import { messagesOf, refTo } from '../../../test/support/small-spec.js';

const NOT_FOUND = `Use one of '${refTo('NorthNotFound')}', '${refTo('North4XX')}'.`;

test('suggests responses for a response without a reference', () => {
  expect(messagesOf('error-response-ref', { 200: {}, 204: {}, 302: {}, 404: {} })).toEqual([
    `The 404 response must $ref a response of error-envelopes. ${NOT_FOUND}`,
  ]);
});

test('names a reference that does not resolve', () => {
  const $ref = '#/components/responses/Lost';
  expect(messagesOf('error-response-ref', { 404: { $ref } })).toEqual([
    `The 404 response must $ref a response of error-envelopes. '${$ref}' does not resolve to one. ${NOT_FOUND}`,
  ]);
});

test('accepts only an existing response of a configured contract', () => {
  const messages = (name: string, contract: string, kind?: string, contracts?: string[]) => {
    const options = contracts ? { contracts } : {};
    return messagesOf('error-response-ref', { 404: { $ref: refTo(name, contract, kind) } }, {}, options);
  };
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
      'No response of the configured contracts (south, west) lists 404.',
  ]);
});
