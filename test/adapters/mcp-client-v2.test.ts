import {
  exchangeAuthorization,
  InsufficientScopeError,
  IssuerMismatchError,
  OAuthError,
  ProtocolError,
  RegistrationRejectedError,
  ResourceNotFoundError,
  registerClient,
  SdkError,
  SdkErrorCode,
  SdkHttpError,
  SseError,
  UnauthorizedError,
  UnsupportedProtocolVersionError,
} from '@modelcontextprotocol/client';
import { StreamableHTTPError } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import { McpError } from '@modelcontextprotocol/sdk/types.js';
import { describe, expect, it } from 'vitest';
import { inspectThrown, responseOf } from '../../src/adapters/mcp-client/v2.js';
import type { ErrorResponse } from '../../src/index.js';
import { inspect } from '../support/inspect.js';
import { answering } from '../support/sdk-errors.js';

const rpc = (error: object): ErrorResponse => ({ body: { jsonrpc: '2.0', error } });
const event = {} as ConstructorParameters<typeof SseError>[2];
const http = (status: number, text?: string | null) =>
  new SdkHttpError(SdkErrorCode.ClientHttpNotImplemented, `Error POSTing to endpoint: ${text}`, {
    status,
    statusText: '',
    ...(text === undefined ? {} : { text: text as string }),
  });

describe('responseOf', () => {
  const cases: [string, unknown, ErrorResponse | null][] = [
    [
      'a JSON-RPC error',
      new ProtocolError(-32601, 'Method not found'),
      rpc({ code: -32601, message: 'Method not found' }),
    ],
    [
      'a JSON-RPC error with data',
      new ProtocolError(-32004, 'Spent', { retry_after: 7 }),
      rpc({ code: -32004, message: 'Spent', data: { retry_after: 7 } }),
    ],
    [
      'a message with the prefix of a server of SDK 1.x',
      new ProtocolError(-32602, 'MCP error -32602: Tool x not found'),
      rpc({ code: -32602, message: 'MCP error -32602: Tool x not found' }),
    ],
    [
      'an unknown tool',
      new ProtocolError(-32602, "Tool 'x' not found"),
      rpc({ code: -32602, message: "Tool 'x' not found" }),
    ],
    [
      'a missing resource with the code -32002',
      ProtocolError.fromError(-32002, 'Gone', { uri: 'a:b', more: 1 }),
      rpc({ code: -32602, message: 'Gone', data: { uri: 'a:b' } }),
    ],
    [
      'a missing resource',
      new ResourceNotFoundError('a:b'),
      rpc({ code: -32602, message: 'Resource not found: a:b', data: { uri: 'a:b' } }),
    ],
    [
      'an unsupported revision',
      new UnsupportedProtocolVersionError({ supported: ['2026-07-28'], requested: '1' }),
      rpc({
        code: -32022,
        message: 'Unsupported protocol version: 1',
        data: { supported: ['2026-07-28'], requested: '1' },
      }),
    ],
    ['a refused POST', http(429, 'Slow down'), { status: 429, body: 'Slow down' }],
    ['a refused POST without a body', http(502, ''), { status: 502, body: '' }],
    ['a body that could not be read', http(502, null), { status: 502 }],
    ['a refused GET', http(401), { status: 401 }],
    ['a redirect', http(307, 'Moved'), { status: 307, body: 'Moved' }],
    ['a refused stream', new SseError(403, 'Non-200 status code (403)', event), { status: 403 }],
    [
      'a POST beside a stream',
      new Error('Error POSTing to endpoint (HTTP 413): Too large'),
      { status: 413, body: 'Too large' },
    ],
    [
      'a probe beside a stream',
      new SdkError(SdkErrorCode.EraNegotiationFailed, 'Version negotiation probe failed: x', undefined, {
        cause: new Error('Error POSTing to endpoint (HTTP 503): Down'),
      }),
      { status: 503, body: 'Down' },
    ],
    ['refused metadata', new Error('HTTP 503 trying to load OAuth metadata from https://x.example/'), { status: 503 }],
    ['a missing login', new UnauthorizedError(), { status: 401 }],
    [
      'a redirect to the user',
      new UnauthorizedError('Authentication requires user authorization - redirect initiated'),
      { status: 401 },
    ],
    ['a missing scope', new InsufficientScopeError({ requiredScope: 'tools' }), { status: 403 }],
    [
      'a refused registration',
      new RegistrationRejectedError({ status: 400, body: '{"error":"x"}', submittedMetadata: { redirect_uris: [] } }),
      { status: 400, body: '{"error":"x"}' },
    ],
    [
      'an OAuth error',
      new OAuthError('invalid_grant', 'Expired', 'https://x.example/e'),
      { body: { error: 'invalid_grant', error_description: 'Expired', error_uri: 'https://x.example/e' } },
    ],
    ['an OAuth error without a description', OAuthError.fromResponse({ error: 'odd' }), { body: { error: 'odd' } }],
    ['a timeout', new SdkError(SdkErrorCode.RequestTimeout, 'Request timed out', { timeout: 1 }), null],
    ['a closed connection', new SdkError(SdkErrorCode.ConnectionClosed, 'Connection closed'), null],
    [
      'an output that violates its schema',
      new ProtocolError(-32602, "Structured content does not match the tool's output schema: x"),
      null,
    ],
    ['an invalid output schema', new ProtocolError(-32602, "Tool 'x' has an invalid outputSchema: y"), null],
    ['a wrong issuer', new IssuerMismatchError('metadata', 'a', 'b'), null],
    ['a stream that broke', new SseError(undefined, 'fetch failed', event), null],
    ['an authorization flow that the client could not run', new UnauthorizedError('Failed to authorize'), null],
    [
      'an invalid setting of the client',
      new OAuthError('invalid_client_metadata', 'clientMetadataUrl must be a valid HTTPS URL, got: x'),
      null,
    ],
    ['a network failure', new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } }), null],
  ];
  it.each(cases.filter(([, , expected]) => expected))('recovers the response from %s', (_name, thrown, expected) => {
    expect(responseOf(thrown)).toEqual(expected);
  });
  it.each(cases.filter(([, , expected]) => !expected))('returns null for %s', (_name, thrown) => {
    expect(responseOf(thrown)).toBeNull();
  });
});

describe('responseOf an error of a minified copy of the package', () => {
  it('recognizes the class by its brand', () => {
    class e extends Error {
      code = -32601;
      override name = 'e';
      constructor() {
        super('Method not found');
        Object.defineProperty(this, Symbol.for('mcp.sdk.errorBrands'), { value: new Set(['mcp.ProtocolError']) });
      }
    }
    expect(responseOf(new e())).toEqual(rpc({ code: -32601, message: 'Method not found' }));
  });
});

it('recovers a failed tool call that the client returned', () => {
  const result = { isError: true, content: [{ type: 'text', text: 'No' }] };
  expect(responseOf(result)).toEqual({ body: { jsonrpc: '2.0', result } });
  expect(responseOf({ content: [] })).toBeNull();
});

describe('responseOf an error of an authorization server', () => {
  it('recovers a refused code', async () => {
    const exchange = (fetchFn: typeof fetch) =>
      exchangeAuthorization('https://as.example', {
        clientInformation: { client_id: 'c' },
        authorizationCode: 'a',
        codeVerifier: 'v',
        redirectUri: 'https://app.example/',
        fetchFn,
      }).catch((error: unknown) => error);
    const error = { error: 'use_dpop_nonce' };
    expect(responseOf(await exchange(answering(400, error)))).toEqual({ body: error });
    expect(responseOf(await exchange(answering(503, '<h1>Down</h1>')))).toEqual({ status: 503, body: '<h1>Down</h1>' });
  });
  it('recovers a refused registration', async () => {
    const thrown = await registerClient('https://as.example', {
      clientMetadata: { redirect_uris: [] },
      fetchFn: answering(400, { error: 'invalid_client_metadata' }),
    }).catch((caught: unknown) => caught);
    expect(responseOf(thrown)).toEqual({ status: 400, body: '{"error":"invalid_client_metadata"}' });
  });
});

describe('inspectThrown', () => {
  it('inspects the recovered response', () => {
    const body = '{"detail":"Slow down","error_code":"RATE_LIMITED","category":"transient","retry_after_seconds":7}';
    expect(inspectThrown(inspect, http(429, body), { vendor: 'codens' })).toMatchObject({
      match: { contract: 'codens', error: 'rate-limited' },
      retry: { seconds: 7 },
    });
  });
  it('adds no note for the id that the client dropped', () => {
    expect(inspectThrown(inspect, new ProtocolError(-32601, 'Method not found'))?.notes).toEqual([]);
  });
  it('returns null for an error that the client made', () => {
    expect(inspectThrown(inspect, new SdkError(SdkErrorCode.NotConnected, 'Not connected'))).toBeNull();
  });
});

describe('the adapter for client 2.x with errors of client 1.x', () => {
  const wrongAdapter = expect.stringContaining("Import from 'error-envelopes/mcp-client-v1'.");

  it('recovers the response and names the right import', () => {
    expect(responseOf(new McpError(-32601, 'Method not found'))).toEqual({
      ...rpc({ code: -32601, message: 'Method not found' }),
      wrongAdapter,
    });
    const refused = new StreamableHTTPError(429, 'Error POSTing to endpoint: y');
    expect(responseOf(refused)).toEqual({ status: 429, body: 'y', wrongAdapter });
    expect(inspectThrown(inspect, refused)?.wrongAdapter).toEqual(wrongAdapter);
  });
  it('returns null for an error that client 1.x made', () => {
    expect(responseOf(new McpError(-32000, 'Connection closed'))).toBeNull();
  });
});
