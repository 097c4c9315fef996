import { describe, expect, it } from 'vitest';
import * as v1 from './v1.js';
import * as v2 from './v2.js';

/** An error as the client of SDK 1.x throws it, its own and a server's alike. */
const mcpError = (code: number, text: string, data?: unknown) =>
  v1.responseOf({ code, message: `MCP error ${code}: ${text}`, data });
const protocolError = (code: number, message: string, data?: unknown) =>
  v2.responseOf({ name: 'ProtocolError', code, message, data });

const rpc = (code: number, message: string, data?: unknown) => ({
  body: { jsonrpc: '2.0', error: data === undefined ? { code, message } : { code, message, data } },
});

describe('what the client of SDK 1.x says itself', () => {
  const own: [number, string, unknown?][] = [
    [-32000, 'Connection closed'],
    [-32000, 'Request was cancelled'],
    [-32001, 'AbortError: This operation was aborted'],
    [-32001, 'TimeoutError: The operation timed out'],
    [-32001, 'Request timed out', { timeout: 1 }],
    [-32001, 'Maximum total timeout exceeded', { maxTotalTimeout: 1, totalElapsed: 2 }],
    [-32600, 'Request cancelled'],
    [-32600, 'Tool "a b" requires task-based execution. Use client.experimental.tasks.callToolStream() instead.'],
    [-32600, 'Tool x has an output schema but did not return structured content'],
    [-32602, 'Failed to validate structured content: x'],
    [-32603, 'Task creation did not return a task'],
    [-32603, 'Task cancelled or completed'],
    [-32603, 'Error: Not connected'],
    [-32603, 'TypeError: fetch failed'],
  ];
  it.each(own)('%s %s', (code, text, data) => {
    expect(mcpError(code, text, data)).toBeNull();
    // With other data, another code, or more around it, it is a server's.
    expect(mcpError(code, text, { other: 1 })).toEqual(rpc(code, text, { other: 1 }));
    expect(mcpError(-32050, text, data)).toEqual(rpc(-32050, text, data));
    expect(mcpError(code, `It said: ${text}`, data)).toEqual(rpc(code, `It said: ${text}`, data));
  });

  const whole: [number, string][] = [
    [-32000, 'Connection closed'],
    [-32000, 'Request was cancelled'],
    [-32600, 'Request cancelled'],
    [-32603, 'Task creation did not return a task'],
    [-32603, 'Error: Not connected'],
    [-32603, 'TypeError: fetch failed'],
  ];
  it.each(whole)('%s %s is a whole text', (code, text) => {
    expect(mcpError(code, `${text}.`)).toEqual(rpc(code, `${text}.`));
  });

  const timeouts: [string, unknown][] = [
    ['Request timed out', undefined],
    ['Request timed out', null],
    ['Request timed out', { timeout: '1' }],
    ['Request timed out', { maxTotalTimeout: 1 }],
    ['Request timed out!', { timeout: 1 }],
    ['Maximum total timeout exceeded', undefined],
    ['Maximum total timeout exceeded', { timeout: 1 }],
    ['Maximum total timeout exceeded', { maxTotalTimeout: '1' }],
    ['Maximum timeout exceeded', { maxTotalTimeout: 1 }],
  ];
  it.each(timeouts)('a timeout names its limit, else it is a server’s: %s %j', (text, data) => {
    expect(mcpError(-32001, text, data)).toEqual(rpc(-32001, text, data));
  });

  const wrapped = 'Error: Streamable HTTP error: Error POSTing to endpoint: ';
  it('hands on what a stream of a task’s was refused with', () => {
    expect(mcpError(-32603, `${wrapped}x`)).toEqual({ body: 'x' });
    expect(mcpError(-32602, `${wrapped}x`)).toEqual(rpc(-32602, `${wrapped}x`));
    expect(mcpError(-32603, `It is ${wrapped}x`)).toEqual(rpc(-32603, `It is ${wrapped}x`));
  });
  it('refuses by the status and the text of an HTTP error', () => {
    const http = (code: unknown, text: string) => v1.responseOf({ code, message: `Streamable HTTP error: ${text}` });
    expect(http(429, 'Error POSTing to endpoint: x')).toEqual({ status: 429, body: 'x' });
    expect(http(429, 'The Error POSTing to endpoint: x')).toEqual({ status: 429 });
    expect(http('429', 'Error POSTing to endpoint: x')).toBeNull();
    expect(v1.responseOf({ code: 429, message: 'A Streamable HTTP error: x' })).toBeNull();
    expect(v1.responseOf({ code: 429, message: 7 })).toBeNull();
  });
  it('tells an OAuth error by what it can do', () => {
    const toResponseObject = () => ({});
    expect(v1.responseOf({ errorCode: 'odd', message: 'x', toResponseObject })).toEqual({
      body: { error: 'odd', error_description: 'x' },
    });
    expect(v1.responseOf({ errorCode: 'odd', message: 'x' })).toBeNull();
    expect(v1.responseOf({ errorCode: 7, message: 'x', toResponseObject })).toBeNull();
  });
});

describe('what the client of 2.x says itself', () => {
  const own: [number, string][] = [
    [-32600, 'Tool x has an output schema but did not return structured content'],
    [-32602, "Structured content does not match the tool's output schema: x"],
    [-32602, "Tool 'a b' has an invalid outputSchema: x"],
  ];
  it.each(own)('%s %s', (code, text) => {
    expect(protocolError(code, text)).toBeNull();
    expect(protocolError(code, text, { a: 1 })).toEqual(rpc(code, text, { a: 1 }));
    expect(protocolError(-32050, text)).toEqual(rpc(-32050, text));
    expect(protocolError(code, `It said: ${text}`)).toEqual(rpc(code, `It said: ${text}`));
  });
  const others: [string, object, unknown][] = [
    [
      'an HTTP error',
      { name: 'SdkHttpError', message: 'x', data: { status: 429, text: 'y' } },
      { status: 429, body: 'y' },
    ],
    ['one without data', { name: 'SdkHttpError', message: 'x', data: 'y' }, null],
    [
      'an error of OAuth',
      { name: 'OAuthError', code: 'odd', message: 'No' },
      { body: { error: 'odd', error_description: 'No' } },
    ],
    ['one that repeats its code', { name: 'OAuthError', code: 'odd', message: 'odd' }, { body: { error: 'odd' } }],
    ['one with a number', { name: 'OAuthError', code: 7, message: 'odd' }, null],
    [
      'a registration',
      { name: 'RegistrationRejectedError', status: 400, body: 'x', message: '' },
      { status: 400, body: 'x' },
    ],
    ['a scope', { name: 'InsufficientScopeError', message: '' }, { status: 403 }],
    ['a login', { name: 'UnauthorizedError', message: 'Unauthorized' }, { status: 401 }],
    ['a cause', { name: 'SdkError', message: 'x', cause: { message: 'SSE error: x', code: 503 } }, { status: 503 }],
    ['a cause without a text', { name: 'SdkError', message: 'x', cause: { code: 503 } }, null],
    ['a cause that is none', { name: 'SdkError', message: 'SSE error: x', code: 503, cause: 'SSE error: x' }, null],
    ['no cause', { name: 'SdkError', message: 'SSE error: x', code: 503 }, null],
    ['a plain error', { message: 'SSE error: x', code: 503 }, { status: 503 }],
    ['an error without a text', { name: 'ProtocolError', code: 5 }, null],
    ['a fraction', { name: 'ProtocolError', code: 5.5, message: 'x' }, null],
  ];
  it.each(others)('%s', (_name, thrown, expected) => {
    expect(v2.responseOf(thrown)).toEqual(expected);
  });
});
