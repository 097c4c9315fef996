import { describe, expect, it } from 'vitest';
import { createInspector, type ErrorResponse, type InspectOptions } from '../../src/index.js';
import { contract, form, inspectBy } from '../fixtures/contract-builders.js';
import { inspect, verdictOf } from '../support/inspect.js';

/** R1: the members of a response, and the options. */
const acme = contract('acme', {
  envelopes: [
    { surfaces: ['rest', 'mcp'], forms: [form({ error: 'on-both', codes: ['BOTH'] })] },
    { surfaces: ['rest'], forms: [form({ error: 'on-rest', codes: ['REST'] })] },
    { surfaces: ['json-rpc'], forms: [form({ error: 'on-json-rpc', codes: ['RPC'] })] },
  ],
});
const match = (code: string, response: ErrorResponse = {}, options?: InspectOptions | null) =>
  inspectBy([acme], { status: 400, vendor: 'acme', body: { code }, ...response }, options).match;

describe('the status', () => {
  it.each([429, 0, -1, 99, 1000])('reports %s as given', (status) => {
    expect(inspect({ status, body: {} }).status).toBe(status);
  });
  it.each(['429', 429.5, Number.NaN, 2 ** 53, null, undefined, {}])('reads %s as no status', (status) => {
    expect(inspect({ status, body: {} } as ErrorResponse).status).toBeNull();
  });
});

describe('the surface', () => {
  it('leaves out the forms of other surfaces', () => {
    expect(match('REST', { surface: 'rest' })).toEqual({ contract: 'acme', error: 'on-rest', surface: 'rest' });
    expect(match('REST', { surface: 'mcp' })).toEqual({ contract: 'acme', error: null, surface: 'mcp' });
    expect(match('RPC', { surface: 'rest' })?.error).toBeNull();
  });
  it('counts the forms of JSON-RPC as forms of MCP', () => {
    expect(match('RPC', { surface: 'mcp' })?.error).toBe('on-json-rpc');
    expect(match('RPC', { surface: 'json-rpc' })?.error).toBe('on-json-rpc');
    expect(match('BOTH', { surface: 'json-rpc' })?.error).toBeNull();
  });
  it('reports the named surface, else the first of the form', () => {
    expect(match('BOTH')?.surface).toBe('rest');
    expect(match('BOTH', { surface: 'mcp' })?.surface).toBe('mcp');
  });
  it.each(['soap', '', 5, {}])('ignores the unknown surface %j', (surface) => {
    expect(match('REST', { surface } as ErrorResponse)).toEqual({
      contract: 'acme',
      error: 'on-rest',
      surface: 'rest',
    });
  });
});

describe('the options', () => {
  it('count before the members of the response', () => {
    expect(match('BOTH', { surface: 'rest' }, { surface: 'mcp' })?.surface).toBe('mcp');
    expect(match('BOTH', { vendor: 'nobody' }, { vendor: 'acme' })?.contract).toBe('acme');
    expect(inspect({ body: {}, protocolVersion: '1' }, { protocolVersion: '2025-06-18' }).notes).toEqual([]);
  });
  it('leave the members of the response if they are null', () => {
    const options = { vendor: null, surface: null, protocolVersion: null };
    expect(match('BOTH', { surface: 'mcp' }, options)?.surface).toBe('mcp');
  });
  it.each([undefined, null, {}, 'acme' as InspectOptions])('may be %j', (options) => {
    expect(match('BOTH', {}, options)?.error).toBe('on-both');
  });
  it('gives the same result each time', () => {
    const own = createInspector([acme]);
    const surfaces = ['mcp', 'rest', undefined, 'mcp'] as const;
    const read = () => surfaces.map((surface) => verdictOf(own({ body: { code: 'REST' }, vendor: 'acme', surface })));
    expect(read()).toEqual(read());
  });
});

describe('the protocol version', () => {
  const revised = contract('acme', {
    revisions: ['1', '2'],
    envelopes: [
      {
        forms: [
          form({ error: 'old', codes: ['FAILED'], revisions: ['1'] }),
          form({ error: 'new', codes: ['FAILED'], revisions: ['2'] }),
        ],
      },
    ],
  });
  const other = contract('other', { revisions: ['3'] });
  it.each([
    ['1', 'old', []],
    ['2', 'new', []],
    ['3', 'old', []],
    ['4', 'old', ['unknown-protocol-version']],
  ])('selects the forms of revision %s', (protocolVersion, error, notes) => {
    const response = { body: { code: 'FAILED' }, vendor: 'acme', protocolVersion };
    const inspection = inspectBy([revised, other], response);
    expect([inspection.match?.error, inspection.notes]).toEqual([error, notes]);
  });
});

describe('headers', () => {
  const limited = (headers: unknown) => inspect({ status: 429, headers, body: '' } as ErrorResponse).retry?.seconds;
  it.each([
    ['a plain object', { 'retry-after': '5' }],
    ['any case', { 'RETRY-AFTER': '5' }],
    ['several values', { 'Retry-After': ['3', '5'] }],
    ['names in two cases', { 'Retry-After': '3', 'retry-after': '5' }],
    ['a Headers', new Headers({ 'Retry-After': '5' })],
    ['a number', { 'retry-after': 5 }],
    ['a `get` that returns a number', { get: (name: string) => (name === 'retry-after' ? 5 : null) }],
    ['an object without a prototype', Object.assign(Object.create(null), { 'retry-after': '5' })],
  ])('reads %s', (_name, headers) => {
    expect(limited(headers)).toBe(5);
  });
  it.each([null, undefined, 'retry-after: 5', 5, ['retry-after', '5']])('reads %j as no headers', (headers) => {
    expect(limited(headers)).toBeNull();
  });
});
