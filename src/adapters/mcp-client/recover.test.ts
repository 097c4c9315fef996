import { McpError } from '@modelcontextprotocol/sdk/types.js';
import { describe, expect, it } from 'vitest';
import { inspect, rpcError } from '../../../test/support/inspect.js';
import { inspectRecovered, recover } from './recover.js';

const V1 = "The client of @modelcontextprotocol/sdk 1.x threw this. Import from 'error-envelopes/mcp-client-v1'.";
const V2 = "The client of @modelcontextprotocol/client 2.x threw this. Import from 'error-envelopes/mcp-client-v2'.";

const BRANDS = Symbol.for('mcp.sdk.errorBrands');
const branded = (name: string, members: object) => ({ ...members, [BRANDS]: new Set([`mcp.${name}`]) });

describe('recover', () => {
  const fromV1: [string, object][] = [
    ['McpError', new McpError(-32601, 'Method not found')],
    ['StreamableHTTPError', { code: 429, message: 'Streamable HTTP error: Error POSTing to endpoint: x' }],
    ['OAuthError', { errorCode: 'invalid_grant', message: 'Expired', toResponseObject: () => ({}) }],
  ];
  it.each(fromV1)('names the adapter for client 1.x when that for 2.x gets its %s', (_name, error) => {
    const expected = recover(error, 'v1');
    expect(expected).toEqual(expect.objectContaining({ body: expect.anything() }));
    expect(expected).not.toHaveProperty('wrongAdapter');
    expect(recover(error, 'v2')).toEqual({ ...expected, wrongAdapter: V1 });
  });

  const fromV2: [string, object][] = [
    ['ProtocolError', { name: 'ProtocolError', code: -32601, message: 'Method not found' }],
    ['ProtocolError with a message of SDK 1.x', { name: 'ProtocolError', code: -1, message: 'MCP error -1: x' }],
    ['SdkHttpError', { name: 'SdkHttpError', message: 'x', data: { status: 429, text: 'y' } }],
    ['SdkError with a cause', { name: 'SdkError', message: 'x', cause: { code: 503, message: 'SSE error: x' } }],
    ['OAuthError', { name: 'OAuthError', code: 'odd', message: 'No' }],
    ['RegistrationRejectedError', { name: 'RegistrationRejectedError', status: 400, body: 'x', message: '' }],
    ['InsufficientScopeError', { name: 'InsufficientScopeError', message: '' }],
    ['branded UnauthorizedError', branded('UnauthorizedError', { message: 'Unauthorized' })],
    ['branded SseError', branded('SseError', { code: 503, message: 'SSE error: x' })],
  ];
  it.each(fromV2)('names the adapter for client 2.x when that for 1.x gets its %s', (_name, error) => {
    const expected = recover(error, 'v2');
    expect(expected).toEqual(expect.any(Object));
    expect(expected).not.toHaveProperty('wrongAdapter');
    expect(recover(error, 'v1')).toEqual({ ...expected, wrongAdapter: V2 });
  });

  const fromBoth: [string, object][] = [
    ['a tool result', { isError: true, content: [] }],
    ['an SseError', { code: 503, message: 'SSE error: x' }],
    ['an UnauthorizedError', { name: 'UnauthorizedError', message: 'Unauthorized' }],
    ['a refused POST', { message: 'Error POSTing to endpoint (HTTP 413): x' }],
  ];
  it.each(fromBoth)('names no adapter for %s, which both clients give', (_name, value) => {
    expect(recover(value, 'v1')).toEqual(recover(value, 'v2'));
    expect(recover(value, 'v1')).not.toHaveProperty('wrongAdapter');
  });

  const ofClient: [string, object][] = [
    ['a timeout of client 1.x', new McpError(-32001, 'Request timed out', { timeout: 1 })],
    ['a closed connection of client 1.x', new McpError(-32000, 'Connection closed')],
    ['a timeout of client 2.x', branded('SdkError', { message: 'Request timed out', code: 'REQUEST_TIMEOUT' })],
    ['an unreadable answer of client 2.x', branded('SdkHttpError', { message: 'x', data: { status: 200 } })],
  ];
  it.each(ofClient)('returns null for %s, whichever the adapter', (_name, error) => {
    expect(recover(error, 'v1')).toBeNull();
    expect(recover(error, 'v2')).toBeNull();
  });
});

describe('inspectRecovered', () => {
  const notesOf = (body: unknown) => inspectRecovered(inspect, { body }, undefined)?.notes;

  it('drops the note on a missing id when the client parsed the message', () => {
    const { id: _, ...message } = rpcError(-32603, '');
    expect(notesOf(message)).toEqual(['json-rpc:message-empty']);
    // A text is what the server wrote.
    expect(notesOf(JSON.stringify(message))).toEqual(['json-rpc:id-missing', 'json-rpc:message-empty']);
  });

  it('passes on the options', () => {
    expect(inspectRecovered(inspect, { status: 429 }, { vendor: 'nobody' })?.notes).toEqual(['unknown-vendor']);
  });

  it('returns null without a response', () => {
    expect(inspectRecovered(inspect, null, undefined)).toBeNull();
  });

  it('names the right adapter outside the JSON of the inspection', () => {
    const error = new McpError(-32601, 'Method not found');
    const inspection = inspectRecovered(inspect, recover(error, 'v2'), undefined);
    expect(inspection?.wrongAdapter).toBe(V1);
    expect(JSON.stringify(inspection)).toBe(JSON.stringify(inspectRecovered(inspect, recover(error, 'v1'), undefined)));
    expect(Object.isFrozen(inspection)).toBe(true);
  });
});
