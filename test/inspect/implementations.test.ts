import { describe, expect, it } from 'vitest';
import type { ErrorResponse } from '../../src/index.js';
import { contract, type FormParts, form, inspectBy, when } from '../fixtures/contract-builders.js';
import { candidatesOf, rpcError, toolError, verdictOf } from '../support/inspect.js';

/** R6.1: nobody identified, and a library's own text or code with a further condition. */
const library = (parts: FormParts, id = 'library') =>
  contract(id, { kind: 'implementation', envelopes: [{ forms: [form(parts)] }] });
const read = (contracts: Parameters<typeof inspectBy>[0], response: ErrorResponse) => {
  const inspection = inspectBy(contracts, { status: 400, ...response });
  return [verdictOf(inspection), ...candidatesOf(inspection)];
};
const body = { code: 'FAILED', message: 'No luck', kind: 'x' };
const documented = ['documented library/failed'];

describe('an implementation', () => {
  it.each<[string, FormParts]>([
    ['the whole text', { text: 'No luck' }],
    ['a pattern', { pattern: /^No [a-z]{1,9}$/ }],
    ['a code and a text', { codes: ['FAILED'], text: 'No luck' }],
    ['a code and a pattern', { codes: ['FAILED'], pattern: /^No/ }],
    ['a code and a field', { codes: ['FAILED'], conditions: [when('/kind', { equals: 'x' })] }],
    ['a code and a header', { codes: ['FAILED'], conditions: [when({ header: 'x-kind' }, { equals: 'y' })] }],
    ['a code and the status', { codes: ['FAILED'], byStatus: true, status: [400] }],
  ])('matches by %s', (_name, parts) => {
    expect(read([library(parts)], { headers: { 'x-kind': 'y' }, body })).toEqual(documented);
  });
  it.each<[string, FormParts]>([
    ['a bare code', { codes: ['FAILED'] }],
    ['a field alone', { conditions: [when('/kind', { equals: 'x' })] }],
    ['the status alone', { byStatus: true, status: [400] }],
    ['the shape alone', {}],
    ['another text', { text: 'No' }],
    ['an invalid body', { text: 'No luck', schema: { required: ['id'] } }],
    ['another status', { text: 'No luck', status: [404] }],
    ['a missing header', { text: 'No luck', headers: ['x-missing'] }],
  ])('does not match by %s', (_name, parts) => {
    expect(read([library(parts)], { headers: {}, body })).toEqual(['unrecognized']);
  });
  it('takes no plain body below 400 that a vendor lists, unless it lists the status too', () => {
    const vendor = contract('vendor', { envelopes: [{ forms: [form({ text: 'No luck', status: [200] })] }] });
    const response = { status: 200, body };
    expect(read([library({ text: 'No luck' }), vendor], response)).toEqual(['ambiguous', 'vendor/failed']);
    const listing = library({ text: 'No luck', status: [200] });
    expect(read([listing, vendor], response)).toEqual([...documented, 'vendor/failed']);
    expect(read([library({ text: 'No luck' })], response)).toEqual(['success']);
  });
  it('has the vendors that list the same text as candidates', () => {
    const vendor = (id: string, parts: FormParts) => contract(id, { envelopes: [{ forms: [form(parts)] }] });
    const contracts = [
      library({ text: 'No luck' }),
      vendor('v-text', { text: 'No luck' }),
      vendor('v-pattern', { pattern: /^No/ }),
      vendor('v-code-and-text', { codes: ['FAILED'], text: 'No luck' }),
      vendor('v-code', { codes: ['FAILED'] }),
      vendor('v-other', { text: 'No' }),
    ];
    const expected = [...documented, 'v-code-and-text/failed', 'v-pattern/failed', 'v-text/failed'];
    expect(read(contracts, { body })).toEqual(expected);
  });
  it('makes an ambiguous error with another implementation', () => {
    const two = [library({ text: 'No luck' }, 'b'), library({ codes: ['FAILED'], text: 'No luck' }, 'a')];
    expect(read(two, { body })).toEqual(['ambiguous', 'a/failed', 'b/failed']);
  });
  it('takes the first of its own forms', () => {
    const one = contract('library', {
      kind: 'implementation',
      envelopes: [{ forms: [form({ error: 'first', text: 'No luck' }), form({ error: 'second', text: 'No luck' })] }],
    });
    expect(read([one], { body })).toEqual(['documented library/first']);
  });
  it('comes before the standards', () => {
    const rpc = contract('json-rpc', {
      kind: 'standard',
      envelopes: [{ shape: 'json-rpc-error', surfaces: ['json-rpc'], forms: [form({ codes: [-32000] })] }],
    });
    const mcp = contract('mcp', {
      kind: 'standard',
      envelopes: [{ shape: 'tool-result', forms: [form({ error: 'tool-execution-error' })] }],
    });
    const sdk = contract('sdk', {
      kind: 'implementation',
      envelopes: [
        { shape: 'json-rpc-error', forms: [form({ codes: [-32000], text: 'No luck' })] },
        { shape: 'tool-result', forms: [form({ pattern: /^MCP error -32602: / })] },
      ],
    });
    expect(read([rpc, mcp, sdk], { body: rpcError(-32000, 'No luck') })).toEqual(['documented sdk/failed']);
    expect(read([rpc, mcp, sdk], { body: rpcError(-32000, 'Luck') })).toEqual(['documented json-rpc/failed']);
    expect(read([rpc, mcp, sdk], { body: toolError('MCP error -32602: x') })).toEqual(['documented sdk/failed']);
    expect(read([rpc, mcp, sdk], { body: toolError('x') })).toEqual(['documented mcp/tool-execution-error']);
  });
});
