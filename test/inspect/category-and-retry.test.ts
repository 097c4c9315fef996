import { describe, expect, it } from 'vitest';
import type { ErrorAdvice } from '../../generated/contract-table.js';
import type { ErrorResponse, Inspection } from '../../src/index.js';
import { contract, form, inspectBy, NEVER } from '../fixtures/contract-builders.js';
import { inspect, rpcError, toolError } from '../support/inspect.js';

/** R7: the first source of category and advice that applies. */
const advice = ({ category, retry }: Inspection) => [category, retry?.when, retry?.remedy, retry?.retryable];
const unauthenticated = ['unauthenticated', 'after-remedy', 'authenticate', false];

describe('1: the matched error', () => {
  const acme = contract('acme', {
    envelopes: [
      { forms: [form({ codes: ['FAILED'], status: [409] })] },
      { shape: 'json-rpc-error', forms: [form({ error: 'rpc', codes: [-32603] })] },
    ],
    errors: {
      failed: { category: 'budget-exceeded', when: 'after-remedy', retryable: false, remedy: 'raise-limit' },
      rpc: { category: 'conflict', ...NEVER, backoff: 'short' },
    },
  });
  const of = (response: ErrorResponse) => advice(inspectBy([acme], { vendor: 'acme', ...response }));
  const own = ['budget-exceeded', 'after-remedy', 'raise-limit', false];
  it('decides, whatever the status, also in a violation', () => {
    expect(of({ status: 409, body: { code: 'FAILED' } })).toEqual(own);
    expect(of({ status: 503, body: { code: 'FAILED' } })).toEqual(own);
  });
  it('decides for a vendor’s error with a standard code, too', () => {
    expect(of({ status: 429, body: rpcError(-32603) })).toEqual(['conflict', 'never', null, false]);
  });
  it('gives its backoff', () => {
    expect(inspectBy([acme], { vendor: 'acme', body: rpcError(-32603) }).retry?.backoff).toBe('short');
  });
});

describe('2: a status beside a generic or undocumented code of JSON-RPC', () => {
  const statuses: [number, string, string, string | null][] = [
    [401, 'unauthenticated', 'after-remedy', 'authenticate'],
    [402, 'budget-exceeded', 'after-remedy', 'add-credits'],
    [403, 'permission-denied', 'never', null],
    [407, 'unauthenticated', 'after-remedy', 'authenticate'],
    [408, 'unavailable', 'after-delay', 'wait'],
    [413, 'invalid-request', 'never', null],
    [429, 'rate-limited', 'after-delay', 'wait'],
    [502, 'unavailable', 'after-delay', 'wait'],
    [503, 'unavailable', 'after-delay', 'wait'],
    [504, 'unavailable', 'after-delay', 'wait'],
  ];
  it.each(statuses)('%s decides', (status, ...expected) => {
    for (const body of [rpcError(-32601), rpcError(-32050), rpcError('E'), rpcError(-32601, 5)]) {
      expect(advice(inspect({ status, body })).slice(0, 3)).toEqual(expected);
    }
    expect(advice(inspect({ status, body: rpcError(-32601), protocolVersion: '2025-06-18' })).slice(0, 3)).toEqual(
      expected,
    );
  });
  it.each([200, 400, 404, 405, 409, 500, undefined])('%s does not', (status) => {
    expect(advice(inspect({ status, body: rpcError(-32601) }))).toEqual([
      'not-supported',
      'never',
      'fix-request',
      false,
    ]);
  });
  it('does not decide over an error that is not generic', () => {
    const notFound = inspect({ status: 503, body: rpcError(-32002), protocolVersion: '2025-06-18' });
    expect(notFound).toMatchObject({ match: { error: 'resource-not-found' }, category: 'not-found' });
  });
  it('does not decide for a tool result', () => {
    expect(inspect({ status: 503, body: toolError('MCP error -32602: x') }).category).toBe('invalid-request');
  });
});

describe('2: the standard code in a tool text', () => {
  it.each([
    ['MCP error -32700: x', 'invalid-request'],
    ['MCP error -32601: x', 'not-supported'],
    ['MCP error -32603: x', 'internal'],
    ['MCP error -32050: x', 'unknown'],
    ['Oh: MCP error -32601: x', 'unknown'],
    ['-32601', 'unknown'],
  ])('%j gives %s', (text, category) => {
    expect(inspect({ status: 200, body: toolError(text) })).toMatchObject({
      match: { error: 'tool-execution-error' },
      category,
    });
  });
});

describe('3: the generic error', () => {
  it.each([
    [-32700, 'invalid-request', 'never'],
    [-32600, 'invalid-request', 'never'],
    [-32601, 'not-supported', 'never'],
    [-32602, 'invalid-request', 'never'],
    [-32603, 'internal', 'after-delay'],
  ])('%s decides over the status', (code, category, when) => {
    for (const status of [undefined, 200, 400, 404, 500]) {
      expect(inspect({ status, body: rpcError(code) })).toMatchObject({ category, retry: { when } });
    }
  });
});

describe('4: the candidates of an ambiguous response', () => {
  const of = (meanings: readonly Partial<ErrorAdvice>[], status = 409) => {
    const contracts = meanings.map((meaning, index) => contract(`c${index}`, { errors: { failed: meaning } }));
    const inspection = inspectBy(contracts, { status, body: { code: 'FAILED' } });
    expect(inspection.verdict).toBe('ambiguous');
    return [...advice(inspection), inspection.retry?.backoff];
  };
  it('decide if all have the same', () => {
    expect(of([{}])).toEqual(['internal', 'after-delay', 'wait', true, null]);
    expect(of([{}, {}, {}])).toEqual(['internal', 'after-delay', 'wait', true, null]);
  });
  it('decide on the category alone, or on the advice alone', () => {
    expect(of([{}, { category: 'unavailable' }])).toEqual(['conflict', 'after-delay', 'wait', true, null]);
    for (const other of [{ when: 'never' }, { retryable: false }, { remedy: null }] as const) {
      expect(of([{}, other])).toEqual(['internal', 'never', null, false, null]);
      expect(of([{}, {}, other])).toEqual(['internal', 'never', null, false, null]);
    }
  });
  it('leave both to the status', () => {
    expect(of([{}, { category: 'conflict', ...NEVER }], 401)).toEqual([...unauthenticated, null]);
  });
  it('give the backoff if all have the same', () => {
    expect(of([{ backoff: 'short' }, { backoff: 'short' }]).at(-1)).toBe('short');
    expect(of([{ backoff: 'short' }, { backoff: 'exponential' }])).toEqual([
      'internal',
      'after-delay',
      'wait',
      true,
      null,
    ]);
  });
  it('do not decide in `undocumented` and `unrecognized`', () => {
    expect(inspect({ status: 400, body: rpcError(-32002) })).toMatchObject({ category: 'invalid-request' });
    const vendor = contract('vendor', { errors: { failed: { category: 'conflict' } } });
    expect(inspectBy([vendor], { status: 400, body: { code: 'NEW' } }).category).toBe('invalid-request');
  });
});

describe('6: the status that problem details repeat', () => {
  const problem = (status: number | undefined, body: object, contentType = 'application/problem+json') =>
    inspect({ status, headers: { 'content-type': contentType }, body }).category;
  it('counts below 400 and without a status', () => {
    expect(problem(200, { status: 404 })).toBe('not-found');
    expect(problem(undefined, { status: 429 })).toBe('rate-limited');
    expect(problem(200, { status: '404' })).toBe('not-found');
  });
  it('does not count from 400 on, or if it is below 400 itself', () => {
    expect(problem(500, { status: 404 })).toBe('internal');
    expect(problem(200, { status: 399 })).toBe('unknown');
    expect(problem(200, { status: '' })).toBe('unknown');
    expect(problem(200, {})).toBe('unknown');
  });
  it('does not count in another contract', () => {
    const acme = contract('acme', {
      envelopes: [{ statusMirror: '/status', forms: [form({ codes: ['X'], status: [200] })] }],
    });
    const response = { status: 200, vendor: 'acme', body: { status: 404 } };
    expect(inspectBy([acme], response)).toMatchObject({ verdict: 'undocumented', category: 'unknown' });
  });
});
