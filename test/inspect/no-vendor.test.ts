import { describe, expect, it } from 'vitest';
import type { ContractTable, ErrorMeaning } from '../../generated/contract-table.js';
import codens from '../../generated/contracts/codens.js';
import f2d from '../../generated/contracts/f2d.js';
import { createInspector, type ErrorResponse, type Inspect } from '../../src/index.js';
import { broken, codensBody, inspect, rpcError, said, toolError } from '../support/inspect.js';

function recognized(response: ErrorResponse, by: Inspect = inspect): unknown[] {
  const found = by(response);
  return [found.verdict, said(found.match), ...found.candidates.map((one) => said(one)), ...broken(found)];
}

describe('a JSON-RPC error is the standard’s', () => {
  const cases: [string, ErrorResponse, unknown[]][] = [
    [
      'a standard code',
      { status: 200, body: rpcError(-32601) },
      ['documented', 'json-rpc/method-not-found on json-rpc'],
    ],
    [
      'a standard code that vendors list too',
      { body: rpcError(-32603, 'Internal error') },
      ['documented', 'json-rpc/internal-error on json-rpc'],
    ],
    [
      'a code of no standard',
      { body: rpcError(-32002) },
      ['undocumented', 'json-rpc/- on json-rpc', 'jobko/rate-limit-exceeded on mcp', 'mcp/resource-not-found on mcp'],
    ],
    [
      'a code that one lists by its text too',
      { body: rpcError(-32000, 'Other') },
      ['undocumented', 'json-rpc/- on json-rpc', 'f2d/not-acceptable on mcp'],
    ],
    ['a code that nobody lists', { body: rpcError(429) }, ['undocumented', 'json-rpc/- on json-rpc']],
    [
      'another version',
      { body: rpcError(-32700, 'x', { jsonrpc: '1.0' }) },
      ['violation', 'json-rpc/parse-error on json-rpc', 'const of body /jsonrpc'],
    ],
    [
      'a null version',
      { body: rpcError(5, 'x', { jsonrpc: null }) },
      ['violation', 'json-rpc/- on json-rpc', 'const of body /jsonrpc'],
    ],
    [
      'no message',
      { body: { jsonrpc: '2.0', error: { code: -32600 } } },
      ['violation', 'json-rpc/invalid-request on json-rpc', 'required of body /error/message'],
    ],
    [
      'a code that is no integer',
      { body: rpcError(1.5) },
      ['violation', 'json-rpc/- on json-rpc', 'type of body /error/code'],
    ],
    [
      'an error that is no object',
      { body: { jsonrpc: '2.0', error: true } },
      ['violation', 'json-rpc/- on json-rpc', 'type of body /error'],
    ],
    ['on mcp', { surface: 'mcp', body: rpcError(-32600) }, ['documented', 'json-rpc/invalid-request on json-rpc']],
    ['not on rest', { surface: 'rest', body: rpcError(-32600) }, ['unrecognized', null]],
    [
      'with members of a vendor',
      { status: 429, body: rpcError(-32600, 'x', codensBody()) },
      ['documented', 'json-rpc/invalid-request on json-rpc'],
    ],
  ];
  it.each(cases)('%s', (_name, response, expected) => {
    expect(recognized(response)).toEqual(expected);
  });
});

describe('codes name a sender, texts and shapes candidates', () => {
  const cases: [string, ErrorResponse, unknown[]][] = [
    [
      'a string code whose body and status hold',
      { status: 429, body: codensBody() },
      ['documented', 'codens/rate-limited on rest'],
    ],
    ['a string code without a status', { body: codensBody() }, ['documented', 'codens/rate-limited on rest']],
    [
      'a string code without its required header',
      { status: 429, headers: {}, body: codensBody() },
      ['documented', 'codens/rate-limited on rest'],
    ],
    [
      'a string code with another status',
      { status: 400, body: codensBody() },
      ['unrecognized', null, 'codens/- on rest'],
    ],
    ['a string code with a broken body', { status: 429, body: codensBody({ category: 'x' }) }, ['unrecognized', null]],
    [
      'a string code on a surface',
      { status: 429, surface: 'mcp', body: codensBody() },
      ['documented', 'codens/rate-limited on mcp'],
    ],
    [
      'an unlisted string code',
      { status: 500, body: codensBody({ error_code: 'NEW' }) },
      ['unrecognized', null, 'codens/- on rest'],
    ],
    [
      'a text of two vendors',
      { status: 400, body: { error: 'q is required' } },
      ['ambiguous', null, 'ai-workflow/missing-query on rest', 'f2d/missing-query on rest'],
    ],
    [
      'a text of one vendor',
      { status: 403, body: { error: 'Invalid API key' } },
      ['ambiguous', null, 'f2d/invalid-api-key on rest'],
    ],
    [
      'a text with another status',
      { status: 404, body: { error: 'Invalid API key' } },
      ['unrecognized', null, 'ai-workflow/- on rest', 'f2d/- on rest'],
    ],
    [
      'a text on a surface',
      { status: 403, surface: 'mcp', body: { error: 'Invalid API key' } },
      ['ambiguous', null, 'f2d/invalid-api-key on mcp'],
    ],
    [
      'words inside a text',
      { status: 500, body: { error: 'Oh: Internal server error' } },
      ['unrecognized', null, 'ai-workflow/- on rest', 'f2d/- on rest'],
    ],
    [
      'the text of a tool result',
      { body: toolError('query is required') },
      ['ambiguous', null, 'f2d/missing-query on mcp'],
    ],
    [
      'the pattern of a tool result that a library sends by itself',
      { body: toolError('MCP error -32602: Tool x not found') },
      ['documented', 'mcp-typescript-sdk/unknown-tool on mcp', 'f2d/unknown-tool on mcp'],
    ],
    [
      'a code and text of a library',
      { status: 404, body: rpcError(-32001, 'Session not found') },
      ['documented', 'mcp-typescript-sdk/session-not-found on mcp'],
    ],
    [
      'the same code with another text',
      { status: 404, body: rpcError(-32001, 'session not found') },
      ['undocumented', 'json-rpc/- on json-rpc', 'jobko/invalid-api-key on mcp'],
    ],
    [
      'a code of OAuth',
      { status: 400, body: { error: 'invalid_grant' } },
      ['documented', 'oauth/invalid-grant on rest'],
    ],
    [
      'problem details by their label',
      { status: 409, headers: { 'content-type': 'application/problem+json; charset=utf-8' }, body: { title: 'No' } },
      ['undocumented', 'problem-details/- on rest'],
    ],
    [
      'problem details that contradict the status',
      { status: 502, headers: { 'content-type': 'application/problem+json' }, body: { status: 500 } },
      ['violation', 'problem-details/- on rest', 'mirror of body /status'],
    ],
    ['problem details without the label', { status: 409, body: { title: 'No', status: 409 } }, ['unrecognized', null]],
    ['another tool result', { body: toolError('It broke') }, ['unrecognized', null, 'f2d/- on mcp']],
    [
      'a status that a vendor lists',
      { status: 401, body: { detail: { code: 'X', message: 'Y' } } },
      ['unrecognized', null, 'jobko/- on rest'],
    ],
    ['nothing known', { status: 502, body: { oops: true } }, ['unrecognized', null]],
    ['no object', { status: 502, body: [1] }, ['unrecognized', null]],
  ];
  it.each(cases)('%s', (_name, response, expected) => {
    expect(recognized(response)).toEqual(expected);
  });
});

describe('meaning', () => {
  it('of an ambiguous response is what all candidates say', () => {
    const { category, retry, code, message } = inspect({ status: 400, body: { error: 'q is required' } });
    expect({ category, code, message }).toEqual({ category: 'invalid-request', code: null, message: 'q is required' });
    expect(retry).toMatchObject({ when: 'never', retryable: false, remedy: 'fix-request' });
  });
  it('of an unlisted code is what the status says', () => {
    expect(inspect({ status: 429, body: rpcError(-32002) })).toMatchObject({
      category: 'rate-limited',
      retry: { when: 'after-delay', remedy: 'wait' },
    });
    expect(inspect({ status: 200, body: rpcError(-32002) })).toMatchObject({
      category: 'unknown',
      code: -32002,
      message: 'No',
      retry: { when: 'never', remedy: null },
    });
  });
  it('of an ambiguous response keeps what the candidates share, and no backoff that they do not', () => {
    const twin = (id: string, changes: Partial<ErrorMeaning>): ContractTable => ({
      ...f2d,
      id,
      errors: { ...f2d.errors, 'internal-error': { ...f2d.errors['internal-error'], ...changes } },
    });
    const of = (changes: Partial<ErrorMeaning>) => {
      const both = createInspector<ContractTable>([f2d, twin('twin', changes)]);
      const { verdict, category, retry } = both({ status: 500, body: { error: 'Internal server error' } });
      return [verdict, category, retry?.when, retry?.remedy, retry?.backoff];
    };
    expect(of({})).toEqual(['ambiguous', 'internal', 'after-delay', 'wait', 'short']);
    expect(of({ backoff: 'exponential' })).toEqual(['ambiguous', 'internal', 'after-delay', 'wait', null]);
    expect(of({ when: 'never', retryable: false, remedy: null, backoff: null })).toEqual([
      'ambiguous',
      'internal',
      'after-delay',
      'wait',
      null,
    ]);
    expect(of({ category: 'unavailable' })).toEqual(['ambiguous', 'internal', 'after-delay', 'wait', 'short']);
    expect(of({ category: 'conflict', when: 'never' })).toEqual(['ambiguous', 'internal', 'after-delay', 'wait', null]);
  });
  const statuses: [number | undefined, string, boolean][] = [
    [undefined, 'unknown', false],
    [0, 'unknown', false],
    [400, 'invalid-request', false],
    [401, 'unauthenticated', false],
    [402, 'budget-exceeded', false],
    [403, 'permission-denied', false],
    [404, 'not-found', false],
    [405, 'not-supported', false],
    [406, 'not-supported', false],
    [408, 'unavailable', true],
    [409, 'conflict', false],
    [410, 'not-found', false],
    [412, 'precondition-failed', false],
    [413, 'invalid-request', false],
    [415, 'not-supported', false],
    [418, 'invalid-request', false],
    [422, 'invalid-request', false],
    [429, 'rate-limited', true],
    [500, 'internal', true],
    [501, 'internal', true],
    [502, 'unavailable', true],
    [503, 'unavailable', true],
    [504, 'unavailable', true],
    [599, 'internal', true],
    [600, 'unknown', false],
  ];
  it.each(statuses)('of status %s alone is %s', (status, category, retryable) => {
    const found = inspect({ status, body: {} });
    expect(found).toMatchObject({ verdict: 'unrecognized', category });
    expect(found.retry).toEqual({
      when: retryable ? 'after-delay' : 'never',
      retryable,
      remedy: retryable ? 'wait' : null,
      seconds: null,
      source: null,
      backoff: null,
    });
  });
});

describe('an inspector of few contracts', () => {
  const few = createInspector([codens, f2d]);
  it('recognizes these alone', () => {
    expect(recognized({ status: 400, body: { error: 'q is required' } }, few)).toEqual([
      'ambiguous',
      null,
      'f2d/missing-query on rest',
    ]);
    expect(recognized({ status: 404, body: { code: 'NOT_FOUND', message: '', status: 404 } }, few)).toEqual([
      'unrecognized',
      null,
    ]);
  });
  it('leaves a JSON-RPC error unrecognized where it does not hold the standard, and still reads it', () => {
    const found = few({ body: rpcError(-32601, 'Nope') });
    expect([found.verdict, found.code, found.message]).toEqual(['unrecognized', -32601, 'Nope']);
  });
  it('refuses two contracts of one id', () => {
    expect(() => createInspector([codens, { ...codens }])).toThrow(TypeError);
    expect(createInspector([codens, codens])({ status: 429, body: codensBody() }).candidates).toEqual([]);
  });
});
