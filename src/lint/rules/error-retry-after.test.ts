import { expect, test } from 'vitest';
import { messages, refTo, withMembers } from '../../../test/support/small-spec.js';

const NORTH = ['error', 'error/code', 'trace'];
const RETRY_AFTER = { 'retry-after': { schema: { type: 'integer' } } };
const MISSING = `The 429 response is without the Retry-After header that 'north' documents. Use '${refTo('NorthRateLimited')}' as it is.`;

const said = (response: object, document: object = {}, status = '429') =>
  messages('error-retry-after', { [status]: response }, document);

test('a 429 drawn again has to have the header that its contract documents', () => {
  expect(said(withMembers(NORTH))).toEqual([MISSING]);
  expect(said(withMembers(NORTH, { headers: { 'X-Mine': {} } }))).toEqual([MISSING]);
  expect(said(withMembers(NORTH, { headers: RETRY_AFTER }))).toEqual([]);
  expect(said(withMembers(NORTH), {}, '503')).toEqual([]);
});

test('a contract that has the header on another status, on a group or not at all asks for none', () => {
  expect(said(withMembers([], {}, 'application/problem+json'))).toEqual([]);
  expect(said(withMembers(['fault', 'hint', 'id']))).toEqual([]);
  expect(said(withMembers(['of', 'nobody']))).toEqual([]);
});

test('a schema of this package tells the contract, as the body and not as a part of it', () => {
  const schema = { $ref: refTo('NorthRateLimitedError', 'north', 'schemas') };
  expect(said({ content: { 'application/json': { schema } } })).toEqual([MISSING]);
  expect(said({ content: { 'application/json': { schema: { properties: { cause: schema } } } } })).toEqual([]);
});

test('headers beside a reference take the place of those that it leads to', () => {
  const $ref = refTo('NorthRateLimited');
  expect(said({ $ref })).toEqual([]);
  expect(said({ $ref, headers: { 'X-Mine': {} } })).toEqual([MISSING]);
  expect(said({ $ref, headers: RETRY_AFTER })).toEqual([]);
  expect(said({ $ref, ...withMembers(NORTH) }), 'another body keeps the headers').toEqual([]);
  expect(said({ $ref: refTo('SouthQuota'), headers: {} }), 'there was none to replace').toEqual([]);
});

test('headers beside a reference to a component of its own count with those of the component', () => {
  const document = { components: { responses: { Mine: withMembers(NORTH) } } };
  const $ref = '#/components/responses/Mine';
  expect(said({ $ref }, document)).toEqual([MISSING]);
  expect(said({ $ref, headers: RETRY_AFTER }, document)).toEqual([]);
});
