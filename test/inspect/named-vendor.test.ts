import { describe, expect, it } from 'vitest';
import type { ErrorResponse } from '../../src/index.js';
import { broken, codensBody, inspect, rpcError, said, toolError } from '../support/inspect.js';

const json = { 'content-type': 'application/json' };

/** Verdict, match and violations of a response of a named vendor. */
function judged(vendor: string, response: ErrorResponse): unknown[] {
  const found = inspect(response, { vendor });
  return [found.verdict, said(found.match), ...broken(found)];
}

describe('the documented error that a response claims to be', () => {
  const jobko = (code: string, more: object = {}) => ({ detail: { code, message: 'No', ...more } });
  const credits = { required_credits: 2, available_credits: 0 };
  const cases: [string, string, ErrorResponse, unknown[]][] = [
    ['by code', 'codens', { status: 429, body: codensBody() }, ['documented', 'codens/rate-limited on rest']],
    [
      'by code where the caller says mcp',
      'codens',
      { status: 429, surface: 'mcp', body: codensBody() },
      ['documented', 'codens/rate-limited on mcp'],
    ],
    [
      'by code, whatever the status',
      'jobko',
      { status: 400, body: jobko('INSUFFICIENT_CREDITS', credits) },
      ['violation', 'jobko/insufficient-credits on rest', 'enum of status'],
    ],
    [
      'by code though members are missing',
      'jobko',
      { status: 402, body: { detail: { code: 'INSUFFICIENT_CREDITS' } } },
      ['violation', 'jobko/insufficient-credits on rest', 'required of body /detail/message'],
    ],
    [
      'by status and envelope',
      'jobko',
      { status: 401, body: jobko('KEY_REVOKED') },
      ['documented', 'jobko/invalid-api-key on rest'],
    ],
    [
      'never by status where a code tells it',
      'jobko',
      { status: 402, body: jobko('NO_MONEY') },
      ['undocumented', 'jobko/- on rest'],
    ],
    [
      'never by status without the envelope',
      'jobko',
      { status: 401, body: { detail: 'No' } },
      ['violation', 'jobko/- on rest', 'type of body /detail'],
    ],
    ['not by status where there is none', 'jobko', { body: jobko('KEY_REVOKED') }, ['undocumented', 'jobko/- on rest']],
    [
      'by JSON-RPC code, with any status',
      'jobko',
      { status: 200, body: rpcError(-32002) },
      ['documented', 'jobko/rate-limit-exceeded on mcp'],
    ],
    [
      'by JSON-RPC code without the version',
      'jobko',
      { status: 400, body: { id: 1, error: { code: -32001, message: '' } } },
      ['violation', 'jobko/invalid-api-key on mcp', 'required of body /jsonrpc'],
    ],
    ['an unlisted JSON-RPC code', 'jobko', { body: rpcError(-32050) }, ['undocumented', 'jobko/- on mcp']],
    [
      'by whole text',
      'f2d',
      { status: 400, body: { error: 'q is required' } },
      ['documented', 'f2d/missing-query on rest'],
    ],
    [
      'by whole text, case included',
      'f2d',
      { status: 403, body: { error: 'invalid API key' } },
      ['undocumented', 'f2d/- on rest'],
    ],
    ['by code and text', 'f2d', { body: rpcError(-32600, 'Unauthorized') }, ['documented', 'f2d/unauthorized on mcp']],
    [
      'not by the code alone where the text counts too',
      'f2d',
      { status: 401, body: rpcError(-32600, 'unauthorized') },
      ['undocumented', 'f2d/- on mcp'],
    ],
    [
      'the status its shape needs',
      'f2d',
      { status: 200, headers: { 'www-authenticate': 'Bearer' }, body: rpcError(-32600, 'Unauthorized') },
      ['violation', 'f2d/unauthorized on mcp', 'enum of status'],
    ],
    [
      'by the beginning of a text',
      'f2d',
      { status: 406, body: rpcError(-32000, 'Not Acceptable: x') },
      ['documented', 'f2d/not-acceptable on mcp'],
    ],
    [
      'not by another beginning',
      'f2d',
      { status: 406, body: rpcError(-32000, 'It is Not Acceptable') },
      ['undocumented', 'f2d/- on mcp'],
    ],
    [
      'by the text of a tool result',
      'f2d',
      { status: 200, body: toolError('query is required') },
      ['documented', 'f2d/missing-query on mcp'],
    ],
    [
      'by the first text of a tool result',
      'f2d',
      { body: toolError('other', 'query is required') },
      ['undocumented', 'f2d/- on mcp'],
    ],
    [
      'by the first text, whatever follows',
      'f2d',
      { body: toolError('query is required', 'other') },
      ['documented', 'f2d/missing-query on mcp'],
    ],
    [
      'by the pattern of a whole text',
      'f2d',
      { body: toolError('MCP error -32602: Tool a b not found') },
      ['documented', 'f2d/unknown-tool on mcp'],
    ],
    [
      'not by a part of a text',
      'f2d',
      { body: toolError('MCP error -32602: Tool a not found!') },
      ['undocumented', 'f2d/- on mcp'],
    ],
    [
      'by text and a member that is there',
      'ai-workflow',
      { status: 401, body: { error: 'invalid API key', hint: 'Use ...' } },
      ['documented', 'ai-workflow/malformed-api-key on rest'],
    ],
    [
      'by text and a member of a wrong type',
      'ai-workflow',
      { status: 401, body: { error: 'invalid API key', hint: 5 } },
      ['violation', 'ai-workflow/malformed-api-key on rest', 'type of body /hint'],
    ],
    [
      'by text and a member that is null',
      'ai-workflow',
      { status: 401, body: { error: 'invalid API key', hint: null } },
      ['documented', 'ai-workflow/invalid-api-key on rest'],
    ],
    [
      'by text before status',
      'ai-workflow',
      { status: 404, body: { error: 'q is required' } },
      ['violation', 'ai-workflow/missing-query on rest', 'enum of status'],
    ],
    [
      'an inferred status, which binds nothing',
      'ai-workflow',
      { status: 200, body: rpcError(-32601) },
      ['documented', 'ai-workflow/method-not-found on mcp'],
    ],
    [
      'one of several statuses',
      'codens',
      { status: 404, body: codensBody({ error_code: 'ORG_NOT_LINKED_TO_AUTH' }) },
      ['documented', 'codens/org-not-linked-to-auth on rest'],
    ],
    ['by standard code', 'json-rpc', { body: rpcError(-32700) }, ['documented', 'json-rpc/parse-error on json-rpc']],
  ];
  it.each(cases)('%s', (_name, vendor, response, expected) => {
    expect(judged(vendor, response)).toEqual(expected);
  });
});

describe('required headers', () => {
  const limited = { error: 'Rate limit exceeded', retry_after: 3 };
  const missing = ['violation', 'f2d/rate-limited on rest', 'required of header retry-after'];
  const cases: [string, string, ErrorResponse, unknown[]][] = [
    ['are missed over HTTP', 'f2d', { status: 429, headers: json, body: limited }, missing],
    [
      'are found in any case',
      'f2d',
      { status: 429, headers: { 'RETRY-AFTER': '3' }, body: limited },
      ['documented', 'f2d/rate-limited on rest'],
    ],
    [
      'are found in a Headers',
      'f2d',
      { status: 429, headers: new Headers({ 'Retry-After': '3' }), body: limited },
      ['documented', 'f2d/rate-limited on rest'],
    ],
    [
      'are not asked of unknown headers',
      'f2d',
      { status: 429, body: limited },
      ['documented', 'f2d/rate-limited on rest'],
    ],
    [
      'are not asked without a status',
      'f2d',
      { headers: json, body: limited },
      ['documented', 'f2d/rate-limited on rest'],
    ],
    [
      'are asked beside other violationsOf',
      'f2d',
      { status: 400, headers: json, body: { error: 'Rate limit exceeded' } },
      [
        'violation',
        'f2d/rate-limited on rest',
        'required of body /retry_after',
        'required of header retry-after',
        'enum of status',
      ],
    ],
    [
      'are asked with their status alone',
      'jobko',
      { status: 200, headers: json, body: rpcError(-32002) },
      ['documented', 'jobko/rate-limit-exceeded on mcp'],
    ],
    [
      'are asked with their status',
      'jobko',
      { status: 429, headers: json, body: rpcError(-32002) },
      ['violation', 'jobko/rate-limit-exceeded on mcp', 'required of header retry-after'],
    ],
    [
      'are asked of an error told by its status',
      'jobko',
      { status: 429, headers: {}, body: { detail: { code: 'X', message: 'Y' } } },
      ['violation', 'jobko/rate-limit-exceeded on rest', 'required of header retry-after'],
    ],
  ];
  it.each(cases)('%s', (_name, vendor, response, expected) => {
    expect(judged(vendor, response)).toEqual(expected);
  });
});

describe('a member that mirrors the status line', () => {
  const body = (code: string, status: number) => ({ code, message: 'No', status });
  const cases: [string, ErrorResponse, unknown[]][] = [
    ['agrees', { status: 404, body: body('NOT_FOUND', 404) }, ['documented', 'rocketpunch/not-found on rest']],
    [
      'contradicts the line and so does the claim',
      { status: 400, body: body('NOT_FOUND', 404) },
      ['violation', 'rocketpunch/not-found on rest', 'mirror of body /status', 'enum of status'],
    ],
    [
      'contradicts the code',
      { status: 404, body: body('NOT_FOUND', 400) },
      ['violation', 'rocketpunch/not-found on rest', 'const of body /status'],
    ],
    [
      'contradicts the line in an unlisted error',
      { status: 418, body: body('TEAPOT', 400) },
      ['violation', 'rocketpunch/- on rest', 'mirror of body /status'],
    ],
    [
      'agrees in an unlisted error',
      { status: 418, body: body('TEAPOT', 418) },
      ['undocumented', 'rocketpunch/- on rest'],
    ],
    [
      'is not held against an unknown line',
      { body: body('NOT_FOUND', 404) },
      ['documented', 'rocketpunch/not-found on rest'],
    ],
  ];
  it.each(cases)('%s', (_name, response, expected) => {
    expect(judged('rocketpunch', response)).toEqual(expected);
  });
});

describe('another body than the envelope', () => {
  const cases: [string, string, ErrorResponse, unknown[]][] = [
    [
      'with a listed status',
      'codens',
      { status: 503, body: { detail: 'Not Found' } },
      ['violation', 'codens/- on rest', 'required of body /error_code'],
    ],
    ['with an unlisted status', 'codens', { status: 502, body: { message: 'Bad gateway' } }, ['unrecognized', null]],
    ['without a status', 'codens', { body: [] }, ['violation', 'codens/- on rest', 'type of body']],
    [
      'a JSON-RPC message with an unlisted status',
      'codens',
      { status: 502, body: rpcError(-32603) },
      ['violation', 'codens/- on mcp', 'required of body /detail'],
    ],
    [
      'a JSON-RPC message of a vendor that speaks none',
      'rocketpunch',
      { status: 418, body: rpcError(1) },
      ['violation', 'rocketpunch/- on mcp', 'required of body /code'],
    ],
    [
      'a tool result',
      'codens',
      { status: 200, body: toolError('No') },
      ['violation', 'codens/- on mcp', 'required of body /detail'],
    ],
    [
      'a tool result that is no error',
      'f2d',
      { status: 502, body: { result: { content: [] } } },
      ['violation', 'f2d/- on mcp', 'required of body /result/isError'],
    ],
    [
      'a JSON-RPC error that is no object',
      'jobko',
      { status: 500, body: { jsonrpc: '2.0', error: 'No' } },
      ['violation', 'jobko/- on mcp', 'type of body /error'],
    ],
    [
      'a JSON-RPC response of the standard with a bad code',
      'json-rpc',
      { body: rpcError('E1') },
      ['violation', 'json-rpc/- on json-rpc', 'type of body /error/code'],
    ],
    [
      'on a surface the vendor has not',
      'rocketpunch',
      { surface: 'mcp', body: { code: 'NOT_FOUND', message: '', status: 404 } },
      ['violation', 'rocketpunch/- on mcp', 'type of body'],
    ],
  ];
  it.each(cases)('%s', (_name, vendor, response, expected) => {
    expect(judged(vendor, response)).toEqual(expected);
  });
});

describe('code and message', () => {
  const quoted = (vendor: string, body: unknown, status = 500) => {
    const { code, message } = inspect({ status, body }, { vendor });
    return [code, message];
  };
  it('are those of the contract’s members', () => {
    expect(quoted('codens', codensBody(), 429)).toEqual(['RATE_LIMITED', 'Rate limit exceeded']);
    expect(quoted('codens', codensBody({ detail: { q: 'missing' } }), 429)).toEqual(['RATE_LIMITED', null]);
    expect(quoted('codens', { error_code: 'NEW', detail: 'x' })).toEqual(['NEW', 'x']);
    expect(quoted('f2d', { error: 'No' })).toEqual([null, 'No']);
  });
  it('of an error that its text tells are no code, and the text', () => {
    expect(inspect({ status: 400, body: { error: 'q is required' } }, { vendor: 'f2d' })).toMatchObject({
      verdict: 'documented',
      code: null,
      message: 'q is required',
      candidates: [],
    });
  });
  it('are those of the JSON-RPC error object where the contract has no such envelope', () => {
    expect(quoted('codens', rpcError(-32601, 'Method not found'))).toEqual([-32601, 'Method not found']);
    expect(quoted('codens', rpcError(1.5, 7))).toEqual([null, null]);
  });
  it('of a tool result are its first text and the number in front of that', () => {
    expect(quoted('f2d', toolError('MCP error -32602: Tool x not found', 'more'))).toEqual([
      -32602,
      'MCP error -32602: Tool x not found',
    ]);
    expect(quoted('codens', toolError('An MCP error -32602: x'))).toEqual([null, 'An MCP error -32602: x']);
    expect(
      quoted('f2d', {
        result: {
          isError: true,
          content: [
            { type: 'image', text: 'no' },
            { type: 'text', text: 'yes' },
          ],
        },
      }),
    ).toEqual([null, 'yes']);
  });
  it('are cut at 1,024 characters, never inside one', () => {
    expect(quoted('f2d', { error: 'x'.repeat(2000) })[1]).toBe('x'.repeat(1024));
    expect(quoted('f2d', { error: `${'x'.repeat(1023)}😀` })[1]).toBe('x'.repeat(1023));
  });
});

it('notes a vendor that is not held, and goes on as if none were named', () => {
  const found = inspect({ status: 429, body: codensBody() }, { vendor: 'nobody' });
  expect([found.verdict, said(found.match), found.notes]).toEqual([
    'documented',
    'codens/rate-limited on rest',
    ['unknown-vendor'],
  ]);
  expect(inspect({ status: 500, body: {} }, { vendor: '__proto__' }).notes).toEqual(['unknown-vendor']);
});

it('takes the surface of the options before that of the response', () => {
  const found = inspect({ status: 429, surface: 'rest', body: codensBody() }, { vendor: 'codens', surface: 'mcp' });
  expect(said(found.match)).toBe('codens/rate-limited on mcp');
});
