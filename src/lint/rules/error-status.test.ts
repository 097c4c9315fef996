import { expect, test } from 'vitest';
import { messagesOf, refTo } from '../../../test/support/small-spec.js';

const NORTH_429 = `Use one of '${refTo('NorthRateLimited')}', '${refTo('North4XX')}', '${refTo('NorthCalledOften')}', or one of 1 more.`;

test('names the statuses that the contract lists', () => {
  const messages = (status: string, name: string) => messagesOf('error-status', { [status]: { $ref: refTo(name) } });
  expect(messages('404', 'North4XX')).toEqual([]);
  expect(messages('5XX', 'SouthServer')).toEqual([]);
  expect(messages('429', 'NorthNotFound')).toEqual([`'north' lists NorthNotFound for 404, not for 429. ${NORTH_429}`]);
  // The suggestion leaves out what other contracts have for 500.
  expect(messages('500', 'North4XX')).toEqual([
    `'north' lists North4XX for 404, 429, not for 500. Use '${refTo('NorthDefault')}'.`,
  ]);
});

test('leaves a contract that is not configured to error-response-ref', () => {
  const responses = { 404: { $ref: refTo('SouthServer') } };
  expect(messagesOf('error-status', responses, {}, { contracts: ['north'] })).toEqual([]);
  expect(messagesOf('error-response-ref', responses, {}, { contracts: ['north'] })).toHaveLength(1);
});

test('skips a reference to a schema', () => {
  expect(messagesOf('error-status', { 500: { $ref: refTo('NorthNotFound', 'north', 'schemas') } })).toEqual([]);
});

test('names the statuses of a component that its contract does not list, and who uses it there', () => {
  const $ref = '#/components/responses/Mine';
  const components = { responses: { Mine: { $ref: refTo('SouthQuota') } } };
  expect(messagesOf('error-status', { 429: { $ref }, 404: { $ref }, 200: { $ref } }, { components })).toEqual([
    "'south' lists SouthQuota for 429, 503, not for 200, 404. No response of south lists 200, 404. Used by GET /a.",
  ]);
});
