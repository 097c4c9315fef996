import { expect, test } from 'vitest';
import { findings, messages, refTo, SMALL, withMembers } from '../../test/support/small-spec.js';
import { configured } from './check.js';

const NOT_FOUND = `Use one of '${refTo('NorthNotFound')}', '${refTo('North4XX')}'.`;
const NORTH_429 = `Use one of '${refTo('NorthRateLimited')}', '${refTo('North4XX')}', '${refTo('NorthCalledOften')}'.`;

test('a response without a reference is told what to refer to', () => {
  expect(findings('error-response-ref', { 200: {}, 204: {}, 302: {}, 404: {} })).toEqual([
    { status: '404', message: `The 404 response has to $ref a response of error-envelopes. ${NOT_FOUND}` },
  ]);
});

test('a reference that leads to none is named', () => {
  const $ref = '#/components/responses/Lost';
  expect(messages('error-response-ref', { 404: { $ref } })).toEqual([
    `The 404 response has to $ref a response of error-envelopes. '${$ref}' leads to none. ${NOT_FOUND}`,
  ]);
});

test('what is referred to has to be a response that there is, of a configured contract', () => {
  const said = (name: string, contract: string, kind?: string, contracts?: string[]) =>
    messages('error-response-ref', { 404: { $ref: refTo(name, contract, kind) } }, {}, contracts ? { contracts } : {});
  expect(said('NorthNotFound', 'all')).toEqual([]);
  expect(said('NorthNotFound', 'north', 'schemas')).toEqual([
    `'NorthNotFound' is in components/schemas: a response is needed. ${NOT_FOUND}`,
  ]);
  expect(said('NorthGone', 'all')).toEqual([
    `error-envelopes has no response 'NorthGone' in 'all.openapi.json'. ${NOT_FOUND}`,
  ]);
  expect(said('NorthNotFound', 'south')).toEqual([
    `error-envelopes has no response 'NorthNotFound' in 'south.openapi.json'. ${NOT_FOUND}`,
  ]);
  expect(said('NorthNotFound', 'north', 'responses', ['west', 'south'])).toEqual([
    "'NorthNotFound' is of the contract 'north'; configured: south, west. " +
      'No response of the configured contracts (south, west) lists 404.',
  ]);
});

test('a status that the contract does not list is told beside those that it does', () => {
  const said = (status: string, name: string) => messages('error-status', { [status]: { $ref: refTo(name) } });
  expect(said('404', 'North4XX')).toEqual([]);
  expect(said('5XX', 'SouthServer')).toEqual([]);
  expect(said('429', 'NorthNotFound')).toEqual([`'north' lists NorthNotFound with 404, not with 429. ${NORTH_429}`]);
  // What other contracts have for 500 is of no use to one who follows this one.
  expect(said('500', 'North4XX')).toEqual([
    "'north' lists North4XX with 404, 429, not with 500. No response of the configured contracts (north) lists 500.",
  ]);
});

test('of a contract that is not configured the status is no matter: another rule says that it is not', () => {
  const responses = { 404: { $ref: refTo('SouthServer') } };
  expect(messages('error-status', responses, {}, { contracts: ['north'] })).toEqual([]);
  expect(messages('error-response-ref', responses, {}, { contracts: ['north'] })).toHaveLength(1);
});

test('an extension among the responses is no response', () => {
  expect(findings('error-status', { 'x-other': { $ref: refTo('NorthNotFound') } })).toEqual([]);
  expect(findings('error-status', { 'odd-x-': { $ref: refTo('NorthNotFound') } })).toHaveLength(1);
});

test('an envelope that is drawn again is named with its members, and what has it already', () => {
  const redrawn = withMembers(['error', 'error/code', 'trace', 'more']);
  expect(messages('error-envelope-redefined', { 404: redrawn })).toEqual([
    `The 404 response redefines NorthErrorEnvelope (error, trace). ${NOT_FOUND}`,
  ]);
  const $ref = '#/components/responses/Mine';
  const document = { components: { responses: { Mine: redrawn } } };
  expect(messages('error-envelope-redefined', { 404: { $ref }, 200: redrawn }, document)).toEqual([
    `The 404 response redefines NorthErrorEnvelope (error, trace) in '${$ref}'. ${NOT_FOUND}`,
  ]);
  expect(messages('error-envelope-redefined', { 404: withMembers(['detail']) })).toEqual([]);
});

test('an envelope without members is told by its media type', () => {
  const problem = (mediaType: string) => ({ 503: withMembers([], {}, mediaType) });
  const said = [`The 503 response redefines WestErrorEnvelope. Use '${refTo('WestBusy', 'west')}'.`];
  expect(messages('error-envelope-redefined', problem('application/problem+json'))).toEqual(said);
  expect(messages('error-envelope-redefined', problem('application/problem+json ; charset=utf-8'))).toEqual(said);
  expect(messages('error-envelope-redefined', problem('application/json'))).toEqual([]);
});

test('of several envelopes those with the most members are named, each once, with what their contracts have', () => {
  const names = ['error', 'error/code', 'trace', 'fault', 'hint', 'id'];
  const { content } = withMembers(names);
  const twice = { content: { ...content, 'application/vnd.mine+json': content['application/json'] } };
  const use = `Use one of '${refTo('SouthServer')}', '${refTo('SouthQuota')}'.`;
  expect(messages('error-envelope-redefined', { 503: twice })).toEqual([
    `The 503 response redefines NorthErrorEnvelope or SouthErrorEnvelope (error, trace). ${use}`,
  ]);
  expect(messages('error-envelope-redefined', { 404: withMembers(['error']) })).toEqual([
    `The 404 response redefines NorthAnyEnvelope (error). ${NOT_FOUND}`,
  ]);
});

test('what is written beside a reference in the place of its body is looked at too', () => {
  const { content } = withMembers(['error', 'error/code', 'trace']);
  const beside = { 404: { $ref: refTo('NorthNotFound'), content } };
  expect(messages('error-envelope-redefined', beside)).toEqual([
    `The 404 response redefines NorthErrorEnvelope (error, trace). ${NOT_FOUND}`,
  ]);
});

test('unknown contracts are all named, and all that there are', () => {
  expect(() => configured(SMALL, { contracts: ['east', 'north', 'up'] })).toThrow(
    new Error("error-envelopes: no contract 'east', 'up'. There are: north, south, west."),
  );
  expect(() => configured(SMALL, { contracts: [] })).toThrow(
    new Error('error-envelopes: no contract named. There are: north, south, west.'),
  );
});

test('a configured contract brings its responses and envelopes, and no others', () => {
  const { contracts, responses, envelopes } = configured(SMALL, { contracts: ['west', 'south'] });
  expect(contracts).toEqual(['south', 'west']);
  expect(responses.map(({ name }) => name)).toEqual(['SouthServer', 'SouthQuota', 'WestBusy']);
  expect(envelopes.map(({ name }) => name)).toEqual(['SouthErrorEnvelope', 'WestErrorEnvelope']);
});
