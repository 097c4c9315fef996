import { ProtocolError, SdkError, SdkErrorCode, SdkHttpError } from '@modelcontextprotocol/client';
import { exchangeAuthorization, registerClient, UnauthorizedError } from '@modelcontextprotocol/sdk/client/auth.js';
import { SseError } from '@modelcontextprotocol/sdk/client/sse.js';
import { StreamableHTTPError } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import {
  CustomOAuthError,
  InvalidClientMetadataError,
  InvalidGrantError,
  ServerError,
} from '@modelcontextprotocol/sdk/server/auth/errors.js';
import { CallToolResultSchema, McpError } from '@modelcontextprotocol/sdk/types.js';
import { describe, expect, it } from 'vitest';
import { inspectThrown, responseOf } from '../../src/adapters/mcp-client/v1.js';
import type { ErrorResponse } from '../../src/index.js';
import { inspect } from '../support/inspect.js';
import { answering } from '../support/sdk-errors.js';

const rpc = (error: object): ErrorResponse => ({ body: { jsonrpc: '2.0', error } });
const post = (text: string) => `Error POSTing to endpoint: ${text}`;
const event = {} as ConstructorParameters<typeof SseError>[2];

describe('responseOf', () => {
  const cases: [string, unknown, ErrorResponse | null][] = [
    ['a JSON-RPC error', new McpError(-32601, 'Method not found'), rpc({ code: -32601, message: 'Method not found' })],
    [
      'a JSON-RPC error with data',
      new McpError(-32004, 'Spent', { retry_after: 7 }),
      rpc({ code: -32004, message: 'Spent', data: { retry_after: 7 } }),
    ],
    ['data that is null', new McpError(5, 'x', null), rpc({ code: 5, message: 'x', data: null })],
    ['no message', new McpError(-32000, ''), rpc({ code: -32000, message: '' })],
    [
      'a message with the prefix of a server of SDK 1.x',
      new McpError(-32602, 'MCP error -32602: Tool x not found'),
      rpc({ code: -32602, message: 'MCP error -32602: Tool x not found' }),
    ],
    [
      'a URL elicitation',
      McpError.fromError(-32042, 'Visit', { elicitations: [], more: 1 }),
      rpc({ code: -32042, message: 'Visit', data: { elicitations: [] } }),
    ],
    [
      'a timeout of a server behind the server',
      new McpError(-32001, 'MCP error -32001: Request timed out', { timeout: 1 }),
      rpc({ code: -32001, message: 'MCP error -32001: Request timed out', data: { timeout: 1 } }),
    ],
    [
      'an ended session',
      new McpError(-32001, 'Session not found'),
      rpc({ code: -32001, message: 'Session not found' }),
    ],
    ['a refused POST', new StreamableHTTPError(429, post('Slow down')), { status: 429, body: 'Slow down' }],
    ['a refused POST without a body', new StreamableHTTPError(502, post('')), { status: 502, body: '' }],
    ['a body that could not be read', new StreamableHTTPError(502, post('null')), { status: 502 }],
    ['a refused GET', new StreamableHTTPError(401, 'Failed to open SSE stream: Unauthorized'), { status: 401 }],
    ['a refused DELETE', new StreamableHTTPError(404, 'Failed to terminate session: Not Found'), { status: 404 }],
    [
      'a redirect',
      new StreamableHTTPError(307, post("Redirect to https://x.example/ not followed (redirectPolicy: 'same-origin')")),
      { status: 307 },
    ],
    [
      'a second 401',
      new StreamableHTTPError(401, 'Server returned 401 after successful authentication'),
      { status: 401 },
    ],
    ['a refused stream', new SseError(403, 'Non-200 status code (403)', event), { status: 403 }],
    [
      'a POST beside a stream',
      new Error('Error POSTing to endpoint (HTTP 413): Too large'),
      { status: 413, body: 'Too large' },
    ],
    ['refused metadata', new Error('HTTP 503 trying to load well-known OAuth metadata'), { status: 503 }],
    ['a missing login', new UnauthorizedError(), { status: 401 }],
    [
      'an OAuth error',
      new InvalidGrantError('Expired', 'https://x.example/e'),
      { body: { error: 'invalid_grant', error_description: 'Expired', error_uri: 'https://x.example/e' } },
    ],
    ['an OAuth error without a description', new InvalidGrantError(''), { body: { error: 'invalid_grant' } }],
    ['a custom OAuth error', new CustomOAuthError('odd', 'Odd'), { body: { error: 'odd', error_description: 'Odd' } }],
    [
      'an unfollowed redirect of OAuth',
      new ServerError('HTTP 307: Redirect to https://x.example/ not followed'),
      { status: 307 },
    ],
    [
      'a refused POST that a task stream wraps',
      new McpError(-32603, String(new StreamableHTTPError(429, post('{"error":"x"}')))),
      { body: '{"error":"x"}' },
    ],
    ['a timeout', McpError.fromError(-32001, 'Request timed out', { timeout: 60_000 }), null],
    ['a total timeout', McpError.fromError(-32001, 'Maximum total timeout exceeded', { maxTotalTimeout: 1 }), null],
    ['an abort', new McpError(-32001, String(AbortSignal.abort().reason)), null],
    ['a closed connection', McpError.fromError(-32000, 'Connection closed', undefined), null],
    [
      'an output that violates its schema',
      new McpError(-32602, "Structured content does not match the tool's output schema: x"),
      null,
    ],
    [
      'a missing structured output',
      new McpError(-32600, 'Tool x has an output schema but did not return structured content'),
      null,
    ],
    [
      'a tool that requires a task',
      new McpError(-32600, 'Tool "x" requires task-based execution. Use client.experimental.x'),
      null,
    ],
    ['an answer of another type', new StreamableHTTPError(-1, 'Unexpected content type: text/html'), null],
    ['a stream that broke', new SseError(undefined, 'fetch failed', event), null],
    ['a stream of another type', new SseError(200, 'Invalid content type', event), null],
    ['an authorization flow that the client could not run', new UnauthorizedError('No auth provider'), null],
    [
      'an invalid setting of the client',
      new InvalidClientMetadataError('clientMetadataUrl must be a valid HTTPS URL, got: x'),
      null,
    ],
    ['a client that is not connected', new Error('Not connected'), null],
    ['a network failure', new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } }), null],
    ['an answer that the client could not parse', CallToolResultSchema.safeParse(1).error, null],
  ];
  it.each(cases.filter(([, , expected]) => expected))('recovers the response from %s', (_name, thrown, expected) => {
    expect(responseOf(thrown)).toEqual(expected);
  });
  it.each(cases.filter(([, , expected]) => !expected))('returns null for %s', (_name, thrown) => {
    expect(responseOf(thrown)).toBeNull();
  });
});

describe('responseOf a returned value', () => {
  it('recovers a failed tool call', () => {
    const result = CallToolResultSchema.parse({
      isError: true,
      content: [{ type: 'text', text: 'No' }],
      structuredContent: { code: 'X' },
    });
    expect(responseOf(result)).toEqual({ body: { jsonrpc: '2.0', result } });
  });
  it('recovers a failed task', () => {
    const result = { taskId: 't', status: 'failed', statusMessage: 'No' };
    expect(responseOf(result)).toEqual({ body: { jsonrpc: '2.0', result } });
  });
  it('returns null for a result without an error', () => {
    expect(responseOf(CallToolResultSchema.parse({ content: [] }))).toBeNull();
    expect(responseOf({ taskId: 't', status: 'completed' })).toBeNull();
  });
});

describe('responseOf an error of an authorization server', () => {
  const exchange = (fetchFn: typeof fetch) =>
    exchangeAuthorization('https://as.example', {
      clientInformation: { client_id: 'c' },
      authorizationCode: 'a',
      codeVerifier: 'v',
      redirectUri: 'https://app.example/',
      fetchFn,
    }).catch((error: unknown) => error);

  it('recovers a refused code', async () => {
    const error = { error: 'invalid_grant', error_description: 'Expired' };
    expect(responseOf(await exchange(answering(400, error)))).toEqual({ body: error });
  });
  it('recovers an answer in another form than OAuth’s', async () => {
    expect(responseOf(await exchange(answering(503, '<h1>Down. Raw body: soon</h1>')))).toEqual({
      status: 503,
      body: '<h1>Down. Raw body: soon</h1>',
    });
    expect(responseOf(await exchange(answering(502, '')))).toEqual({ status: 502, body: '' });
  });
  it('recovers server_error for a code that the SDK does not list', async () => {
    expect(responseOf(await exchange(answering(400, { error: 'use_dpop_nonce' })))).toEqual({
      body: { error: 'server_error' },
    });
  });
  it('recovers a refused registration', async () => {
    const error = { error: 'invalid_client_metadata', error_description: 'No' };
    const thrown = await registerClient('https://as.example', {
      clientMetadata: { redirect_uris: [] },
      fetchFn: answering(400, error),
    }).catch((caught: unknown) => caught);
    expect(responseOf(thrown)).toEqual({ body: error });
  });
});

describe('inspectThrown', () => {
  it('inspects the recovered response', () => {
    const body = '{"detail":"Slow down","error_code":"RATE_LIMITED","category":"transient","retry_after_seconds":7}';
    expect(inspectThrown(inspect, new StreamableHTTPError(429, post(body)), { vendor: 'codens' })).toMatchObject({
      verdict: 'documented',
      match: { contract: 'codens', error: 'rate-limited' },
      retry: { seconds: 7, source: 'body' },
      violations: [],
    });
  });
  it('adds no note for the id that the client dropped', () => {
    expect(inspectThrown(inspect, new McpError(-32601, 'Method not found'))).toMatchObject({
      match: { contract: 'json-rpc', error: 'method-not-found' },
      status: null,
      notes: [],
    });
  });
  it('returns null for an error that the client made', () => {
    expect(inspectThrown(inspect, new TypeError('fetch failed'))).toBeNull();
  });
});

describe('the adapter for client 1.x with errors of client 2.x', () => {
  const wrongAdapter = expect.stringContaining("Import from 'error-envelopes/mcp-client-v2'.");

  it('recovers the response and names the right import', () => {
    expect(responseOf(new ProtocolError(-32601, 'Method not found'))).toEqual({
      ...rpc({ code: -32601, message: 'Method not found' }),
      wrongAdapter,
    });
    const refused = new SdkHttpError(SdkErrorCode.ClientHttpNotImplemented, 'x', {
      status: 429,
      statusText: '',
      text: 'y',
    });
    expect(responseOf(refused)).toEqual({ status: 429, body: 'y', wrongAdapter });
    expect(inspectThrown(inspect, refused)?.wrongAdapter).toEqual(wrongAdapter);
  });
  it('returns null for an error that client 2.x made', () => {
    expect(responseOf(new SdkError(SdkErrorCode.RequestTimeout, 'Request timed out'))).toBeNull();
  });
});
