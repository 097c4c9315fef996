import { describe, expect, it } from 'vitest';
import { responseOf } from './v1.js';

/** Recovers the response from an error in the form of an `McpError`, whether a server or the client made it. */
const responseOfMcpError = (code: number, text: string, data?: unknown) =>
  responseOf({ code, message: `MCP error ${code}: ${text}`, data });

const rpc = (code: number, message: string, data?: unknown) => ({
  body: { jsonrpc: '2.0', error: data === undefined ? { code, message } : { code, message, data } },
});

describe('an McpError', () => {
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
  it.each(own)('returns null for the client’s own error %s %s', (code, text, data) => {
    expect(responseOfMcpError(code, text, data)).toBeNull();
    // With other data, another code or a longer text it is a server's.
    expect(responseOfMcpError(code, text, { other: 1 })).toEqual(rpc(code, text, { other: 1 }));
    expect(responseOfMcpError(-32050, text, data)).toEqual(rpc(-32050, text, data));
    expect(responseOfMcpError(code, `It said: ${text}`, data)).toEqual(rpc(code, `It said: ${text}`, data));
  });

  const whole: [number, string][] = [
    [-32000, 'Connection closed'],
    [-32000, 'Request was cancelled'],
    [-32600, 'Request cancelled'],
    [-32603, 'Task creation did not return a task'],
    [-32603, 'Error: Not connected'],
    [-32603, 'TypeError: fetch failed'],
  ];
  it.each(whole)('compares the whole text of %s %s', (code, text) => {
    expect(responseOfMcpError(code, `${text}.`)).toEqual(rpc(code, `${text}.`));
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
  it.each(timeouts)('reads a timeout without its limit as a server’s: %s %j', (text, data) => {
    expect(responseOfMcpError(-32001, text, data)).toEqual(rpc(-32001, text, data));
  });

  const wrapped = 'Error: Streamable HTTP error: Error POSTing to endpoint: ';
  it('reads the body of a refused POST that a task stream wraps', () => {
    expect(responseOfMcpError(-32603, `${wrapped}x`)).toEqual({ body: 'x' });
    expect(responseOfMcpError(-32602, `${wrapped}x`)).toEqual(rpc(-32602, `${wrapped}x`));
    expect(responseOfMcpError(-32603, `It is ${wrapped}x`)).toEqual(rpc(-32603, `It is ${wrapped}x`));
  });
});

describe('a StreamableHTTPError', () => {
  it('reads the status and the body of an HTTP error', () => {
    const http = (code: unknown, text: string) => responseOf({ code, message: `Streamable HTTP error: ${text}` });
    expect(http(429, 'Error POSTing to endpoint: x')).toEqual({ status: 429, body: 'x' });
    expect(http(429, 'The Error POSTing to endpoint: x')).toEqual({ status: 429 });
    expect(http('429', 'Error POSTing to endpoint: x')).toBeNull();
    expect(responseOf({ code: 429, message: 'A Streamable HTTP error: x' })).toBeNull();
    expect(responseOf({ code: 429, message: 7 })).toBeNull();
  });
});

describe('an OAuthError', () => {
  it('recognizes an OAuth error by its members', () => {
    const toResponseObject = () => ({});
    expect(responseOf({ errorCode: 'odd', message: 'x', toResponseObject })).toEqual({
      body: { error: 'odd', error_description: 'x' },
    });
    expect(responseOf({ errorCode: 'odd', message: 'x' })).toBeNull();
    expect(responseOf({ errorCode: 7, message: 'x', toResponseObject })).toBeNull();
  });
});
