import { describe, expect, it } from 'vitest';
import { responseOf } from './v2.js';

/** Recovers the response from an error in the form of a `ProtocolError`, whether a server or the client made it. */
const responseOfProtocolError = (code: number, message: string, data?: unknown) =>
  responseOf({ name: 'ProtocolError', code, message, data });

const rpc = (code: number, message: string, data?: unknown) => ({
  body: { jsonrpc: '2.0', error: data === undefined ? { code, message } : { code, message, data } },
});

describe('a ProtocolError', () => {
  const own: [number, string][] = [
    [-32600, 'Tool x has an output schema but did not return structured content'],
    [-32602, "Structured content does not match the tool's output schema: x"],
    [-32602, "Tool 'a b' has an invalid outputSchema: x"],
  ];
  it.each(own)('returns null for the client’s own error %s %s', (code, text) => {
    expect(responseOfProtocolError(code, text)).toBeNull();
    expect(responseOfProtocolError(code, text, { a: 1 })).toEqual(rpc(code, text, { a: 1 }));
    expect(responseOfProtocolError(-32050, text)).toEqual(rpc(-32050, text));
    expect(responseOfProtocolError(code, `It said: ${text}`)).toEqual(rpc(code, `It said: ${text}`));
  });
});

describe('an error of another class', () => {
  const others: [string, object, unknown][] = [
    [
      'an HTTP error',
      { name: 'SdkHttpError', message: 'x', data: { status: 429, text: 'y' } },
      { status: 429, body: 'y' },
    ],
    ['an HTTP error without data', { name: 'SdkHttpError', message: 'x', data: 'y' }, null],
    [
      'an OAuth error',
      { name: 'OAuthError', code: 'odd', message: 'No' },
      { body: { error: 'odd', error_description: 'No' } },
    ],
    [
      'an OAuth error that repeats its code',
      { name: 'OAuthError', code: 'odd', message: 'odd' },
      { body: { error: 'odd' } },
    ],
    ['an OAuth error with a number as code', { name: 'OAuthError', code: 7, message: 'odd' }, null],
    [
      'a refused registration',
      { name: 'RegistrationRejectedError', status: 400, body: 'x', message: '' },
      { status: 400, body: 'x' },
    ],
    ['a missing scope', { name: 'InsufficientScopeError', message: '' }, { status: 403 }],
    ['a missing login', { name: 'UnauthorizedError', message: 'Unauthorized' }, { status: 401 }],
    [
      'the cause of an SdkError',
      { name: 'SdkError', message: 'x', cause: { message: 'SSE error: x', code: 503 } },
      { status: 503 },
    ],
    ['a cause without a message', { name: 'SdkError', message: 'x', cause: { code: 503 } }, null],
    ['a cause that is a text', { name: 'SdkError', message: 'SSE error: x', code: 503, cause: 'SSE error: x' }, null],
    ['an SdkError without a cause', { name: 'SdkError', message: 'SSE error: x', code: 503 }, null],
    ['a plain error', { message: 'SSE error: x', code: 503 }, { status: 503 }],
    ['a ProtocolError without a message', { name: 'ProtocolError', code: 5 }, null],
    ['a ProtocolError with a fraction as code', { name: 'ProtocolError', code: 5.5, message: 'x' }, null],
  ];
  it.each(others)('reads %s', (_name, thrown, expected) => {
    expect(responseOf(thrown)).toEqual(expected);
  });
});
