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

describe('what the client threw', () => {
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
      'a server of SDK 1.x',
      new ProtocolError(-32602, 'MCP error -32602: Tool x not found'),
      rpc({ code: -32602, message: 'MCP error -32602: Tool x not found' }),
    ],
    [
      'another tool that is not there',
      new ProtocolError(-32602, "Tool 'x' not found"),
      rpc({ code: -32602, message: "Tool 'x' not found" }),
    ],
    [
      'a resource that is not there, of whatever code',
      ProtocolError.fromError(-32002, 'Gone', { uri: 'a:b', more: 1 }),
      rpc({ code: -32602, message: 'Gone', data: { uri: 'a:b' } }),
    ],
    [
      'a resource that is not there',
      new ResourceNotFoundError('a:b'),
      rpc({ code: -32602, message: 'Resource not found: a:b', data: { uri: 'a:b' } }),
    ],
    [
      'a revision that is not spoken',
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
    ['a stream that is refused', new SseError(403, 'Non-200 status code (403)', event), { status: 403 }],
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
    [
      'metadata that is refused',
      new Error('HTTP 503 trying to load OAuth metadata from https://x.example/'),
      { status: 503 },
    ],
    ['a flow to begin', new UnauthorizedError(), { status: 401 }],
    [
      'a user to ask',
      new UnauthorizedError('Authentication requires user authorization - redirect initiated'),
      { status: 401 },
    ],
    ['a scope to ask for', new InsufficientScopeError({ requiredScope: 'tools' }), { status: 403 }],
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
    ['an OAuth error of one word', OAuthError.fromResponse({ error: 'odd' }), { body: { error: 'odd' } }],
    ['a timeout', new SdkError(SdkErrorCode.RequestTimeout, 'Request timed out', { timeout: 1 }), null],
    ['a closed connection', new SdkError(SdkErrorCode.ConnectionClosed, 'Connection closed'), null],
    [
      'an untrue result',
      new ProtocolError(-32602, "Structured content does not match the tool's output schema: x"),
      null,
    ],
    ['a schema that is none', new ProtocolError(-32602, "Tool 'x' has an invalid outputSchema: y"), null],
    ['an issuer that is another', new IssuerMismatchError('metadata', 'a', 'b'), null],
    ['a stream that broke', new SseError(undefined, 'fetch failed', event), null],
    ['a flow that went nowhere', new UnauthorizedError('Failed to authorize'), null],
    [
      'a setting',
      new OAuthError('invalid_client_metadata', 'clientMetadataUrl must be a valid HTTPS URL, got: x'),
      null,
    ],
    ['no network', new TypeError('fetch failed', { cause: { code: 'ECONNREFUSED' } }), null],
  ];
  it.each(cases)('%s', (_name, thrown, expected) => {
    expect(responseOf(thrown)).toEqual(expected);
  });
});

describe('a copy of the package that a minifier went through', () => {
  it('is known by its brand', () => {
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

it('a failed tool call that was returned', () => {
  const result = { isError: true, content: [{ type: 'text', text: 'No' }] };
  expect(responseOf(result)).toEqual({ body: { jsonrpc: '2.0', result } });
  expect(responseOf({ content: [] })).toBeNull();
});

describe('an authorization server', () => {
  it('refuses a code', async () => {
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
  it('refuses a registration', async () => {
    const thrown = await registerClient('https://as.example', {
      clientMetadata: { redirect_uris: [] },
      fetchFn: answering(400, { error: 'invalid_client_metadata' }),
    }).catch((caught: unknown) => caught);
    expect(responseOf(thrown)).toEqual({ status: 400, body: '{"error":"invalid_client_metadata"}' });
  });
});

describe('inspectThrown', () => {
  it('inspects what was recovered', () => {
    const body = '{"detail":"Slow down","error_code":"RATE_LIMITED","category":"transient","retry_after_seconds":7}';
    expect(inspectThrown(inspect, http(429, body), { vendor: 'codens' })).toMatchObject({
      match: { contract: 'codens', error: 'rate-limited' },
      retry: { seconds: 7 },
    });
  });
  it('does not hold a lost id against the server', () => {
    expect(inspectThrown(inspect, new ProtocolError(-32601, 'Method not found'))?.notes).toEqual([]);
  });
  it('is null where there is nothing of a server’s', () => {
    expect(inspectThrown(inspect, new SdkError(SdkErrorCode.NotConnected, 'Not connected'))).toBeNull();
  });
});
