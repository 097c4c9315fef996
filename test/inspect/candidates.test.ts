import { describe, expect, it } from 'vitest';
import type { ErrorResponse } from '../../src/index.js';
import { contract, type FormParts, form, inspectBy, when } from '../fixtures/contract-builders.js';
import { candidatesOf, inspect, toolError } from '../support/inspect.js';

/** R6.5 and R6.6: a body alone proves nobody. */
const one = (id: string, parts: FormParts, kind: 'vendor' | 'dialect' | 'standard' | 'implementation' = 'vendor') =>
  contract(id, { kind, envelopes: [{ schema: { required: ['id'] }, forms: [form(parts)] }] });
const read = (contracts: Parameters<typeof inspectBy>[0], response: ErrorResponse) => {
  const inspection = inspectBy(contracts, response);
  expect([inspection.match, inspection.identifiedBy, inspection.violations]).toEqual([null, null, []]);
  return [inspection.verdict, ...candidatesOf(inspection)];
};
const body = { code: 'FAILED', message: 'No luck', number: 5, kind: 'x' };

describe('a form that matches', () => {
  it.each<[string, FormParts]>([
    ['by code', { codes: ['FAILED'] }],
    ['by one of several codes', { codes: ['OTHER', 'FAILED'] }],
    ['by the whole text', { text: 'No luck' }],
    ['by a pattern', { pattern: /^No [a-z]{1,9}$/ }],
    ['by code and text', { codes: ['FAILED'], text: 'No luck' }],
    ['by code and a field', { codes: ['FAILED'], conditions: [when('/kind', { equals: 'x' })] }],
    ['by code at its status', { codes: ['FAILED'], status: [400] }],
    ['by code with its header', { codes: ['FAILED'], headers: ['x-id'] }],
    ['by code with its body', { codes: ['FAILED'], schema: { required: ['kind'] } }],
  ])('makes its contract a candidate %s, though there is one alone', (_name, parts) => {
    const response = { status: 400, headers: { 'x-id': '1' }, body };
    expect(read([one('vendor', parts)], response)).toEqual(['ambiguous', 'vendor/failed']);
    expect(read([one('dialect', parts, 'dialect')], response)).toEqual(['ambiguous', 'dialect/failed']);
    expect(read([one('standard', parts, 'standard')], response)).toEqual(['unrecognized']);
  });
  it.each<[string, FormParts]>([
    ['by another code', { codes: ['failed'] }],
    ['by a part of the text', { text: 'luck' }],
    ['by a field alone', { conditions: [when('/kind', { equals: 'x' })] }],
    ['by the status alone', { byStatus: true, status: [400] }],
    ['by the shape alone', {}],
    ['by code without its field', { codes: ['FAILED'], conditions: [when('/kind', { present: false })] }],
    ['by code at another status', { codes: ['FAILED'], status: [404] }],
    ['by code without its header', { codes: ['FAILED'], headers: ['x-other'] }],
    ['by code without its body', { codes: ['FAILED'], schema: { required: ['other'] } }],
  ])('makes no candidate %s', (_name, parts) => {
    expect(read([one('vendor', parts)], { status: 400, headers: { 'x-id': '1' }, body })).toEqual(['unrecognized']);
  });
  it('may have an integer as code', () => {
    const vendor = contract('vendor', { envelopes: [{ code: '/number', forms: [form({ codes: [5] })] }] });
    expect(read([vendor], { status: 400, body })).toEqual(['ambiguous', 'vendor/failed']);
    expect(read([vendor], { status: 400, body: { number: '5' } })).toEqual(['unrecognized', 'vendor/-']);
  });
  it('makes candidates of all contracts, by their ids, each error once', () => {
    const twice = contract('b', {
      envelopes: [
        {
          forms: [form({ codes: ['FAILED'] }), form({ codes: ['FAILED'] }), form({ error: 'other', text: 'No luck' })],
        },
      ],
    });
    const contracts = [one('c', { text: 'No luck' }), twice, one('a', { codes: ['FAILED'] }, 'dialect')];
    expect(read(contracts, { status: 400, body })).toEqual([
      'ambiguous',
      'a/failed',
      'b/failed',
      'b/other',
      'c/failed',
    ]);
  });
  it('counts on the surface that the caller names', () => {
    expect(read([one('vendor', { codes: ['FAILED'] })], { surface: 'mcp', body })).toEqual(['unrecognized']);
  });
});

describe('without such a form', () => {
  const vendor = one('vendor', { codes: ['OTHER'] });
  const dialect = one('dialect', { codes: ['OTHER'] }, 'dialect');
  const others = [
    one('standard', { codes: ['OTHER'] }, 'standard'),
    one('library', { codes: ['OTHER'] }, 'implementation'),
  ];
  it('lists the vendors and dialects whose envelope is valid', () => {
    const contracts = [vendor, dialect, ...others];
    expect(read(contracts, { status: 500, body: { id: 1 } })).toEqual(['unrecognized', 'dialect/-', 'vendor/-']);
    expect(read(contracts, { status: 500, body: {} })).toEqual(['unrecognized']);
    expect(read(contracts, { status: 500, body: [] })).toEqual(['unrecognized', 'dialect/-', 'vendor/-']);
  });
  it('reports the surface of the envelope', () => {
    expect(inspectBy([vendor], { body: { id: 1 } }).candidates).toEqual([
      { contract: 'vendor', error: null, surface: 'rest' },
    ]);
  });
});

it('never searches a text for words', () => {
  const texts = ['Rate limit exceeded, retry later', 'Internal server error', '401 Unauthorized', 'Too many requests'];
  for (const message of texts) {
    expect(inspect({ status: 400, body: { oops: message } })).toMatchObject({ category: 'invalid-request' });
    expect(inspect({ body: toolError(message) })).toMatchObject({ category: 'unknown', retry: { when: 'never' } });
  }
});
