import { expect, test } from 'vitest';
import { messagesOf, refTo, withMembers } from '../../../test/support/small-spec.js';

const NORTH = ['error', 'error/code', 'trace'];
const RETRY_AFTER = { 'retry-after': { schema: { type: 'integer' } } };
const MISSING = `The 429 response lacks the Retry-After header that 'north' documents. Use '${refTo('NorthRateLimited')}' unchanged.`;

const messages = (response: object, more: object = {}, status = '429') =>
  messagesOf('error-retry-after', { [status]: response }, more);

test('requires the header that the contract documents for 429', () => {
  expect(messages(withMembers(NORTH))).toEqual([MISSING]);
  expect(messages(withMembers(NORTH, { headers: { 'X-Mine': {} } }))).toEqual([MISSING]);
  expect(messages(withMembers(NORTH, { headers: RETRY_AFTER }))).toEqual([]);
  expect(messages(withMembers(NORTH), {}, '503')).toEqual([]);
});

test('requires no header when the contract has it on another status, on a group or not at all', () => {
  expect(messages(withMembers([], {}, 'application/problem+json'))).toEqual([]);
  expect(messages(withMembers(['cause', 'hint', 'id']))).toEqual([]);
  expect(messages(withMembers(['unknown', 'members']))).toEqual([]);
});

test('identifies the contract by a schema of this package that is the whole body', () => {
  const schema = { $ref: refTo('NorthRateLimitedBody', 'north', 'schemas') };
  expect(messages({ content: { 'application/json': { schema } } })).toEqual([MISSING]);
  expect(messages({ content: { 'application/json': { schema: { properties: { cause: schema } } } } })).toEqual([]);
});

test('checks the headers beside a reference, which replace those of the response', () => {
  const $ref = refTo('NorthRateLimited');
  expect(messages({ $ref })).toEqual([]);
  expect(messages({ $ref, headers: { 'X-Mine': {} } })).toEqual([MISSING]);
  expect(messages({ $ref, headers: RETRY_AFTER })).toEqual([]);
  expect(messages({ $ref, ...withMembers(NORTH) }), 'another body keeps the headers').toEqual([]);
  expect(messages({ $ref: refTo('SouthQuota'), headers: {} }), 'there was none to replace').toEqual([]);
});

test('accepts the header beside a reference to a component that lacks it', () => {
  const document = { components: { responses: { Mine: withMembers(NORTH) } } };
  const $ref = '#/components/responses/Mine';
  expect(messages({ $ref }, document)).toEqual([`${MISSING} Used by GET /a.`]);
  expect(messages({ $ref, headers: RETRY_AFTER }, document)).toEqual([]);
});

test('requires no header when the body may follow several contracts', () => {
  expect(messages(withMembers(['error', 'error/code', 'trace', 'cause', 'hint', 'id']))).toEqual([]);
});

test('leaves a changed copy to error-envelope-redefined', () => {
  const copy = withMembers(NORTH, { 'x-error-envelopes': { contract: 'north', error: 'rate-limited' } });
  expect(messages(copy)).toEqual([]);
  expect(messagesOf('error-envelope-redefined', { 429: copy })).toHaveLength(1);
});
