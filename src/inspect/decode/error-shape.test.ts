import { describe, expect, it } from 'vitest';
import { errorShape, firstText, isJsonRpcMessage, isMcpMessage, isOauthErrorBody, toolTexts } from './error-shape.js';

const failed = { status: 'failed', taskId: 't' };
const error = { code: 1, message: 'x' };

describe('the shape', () => {
  it.each<[unknown, string]>([
    [{ jsonrpc: '2.0', error: {} }, 'json-rpc-error'],
    [{ jsonrpc: null, error: 0 }, 'json-rpc-error'],
    [{ jsonrpc: '2.0', error: false, result: { isError: true } }, 'json-rpc-error'],
    [{ jsonrpc: '2.0', error: null }, 'body'],
    [{ jsonrpc: '2.0' }, 'body'],
    [{ error }, 'body'],
    [{ id: 1, error }, 'json-rpc-error'],
    [{ id: null, error, result: null }, 'json-rpc-error'],
    [{ id: 1, error, jsonrpc: undefined, result: undefined }, 'json-rpc-error'],
    [{ id: 1, error, result: {} }, 'body'],
    [{ id: 1, error, more: 1 }, 'body'],
    [{ id: 1, error: { code: 404 } }, 'body'],
    [{ id: 1, error: { code: '1' } }, 'body'],
    [{ id: 1, error: 'x' }, 'body'],
    [{ result: { isError: true } }, 'tool-result'],
    [{ jsonrpc: '2.0', error: null, result: { isError: true } }, 'tool-result'],
    [{ error: {}, result: { isError: true } }, 'tool-result'],
    [{ result: { isError: true, ...failed } }, 'tool-result'],
    [{ result: { isError: 'true' } }, 'body'],
    [{ result: { isError: false } }, 'body'],
    [{ result: [{ isError: true }] }, 'body'],
    [{ result: null }, 'body'],
    [{ isError: true }, 'body'],
    [{ result: failed }, 'task-result'],
    [{ result: { status: 'failed', resultType: 'task' } }, 'task-result'],
    [{ result: { status: 'failed', taskId: 7 } }, 'body'],
    [{ result: { status: 'failed', resultType: 'tool' } }, 'body'],
    [{ result: { status: 'failed' } }, 'body'],
    [{ result: { status: 'completed', taskId: 't' } }, 'body'],
    [[{ jsonrpc: '2.0', error: {} }], 'body'],
    ['x', 'body'],
    [null, 'body'],
    [undefined, 'body'],
  ])('of %j is %s', (body, expected) => {
    expect(errorShape(body)).toBe(expected);
  });
});

it.each<[unknown, boolean]>([
  [{ jsonrpc: '2.0' }, true],
  [{ jsonrpc: null }, true],
  [{ result: { isError: true } }, true],
  [{ result: { isError: false } }, true],
  [{ result: { content: [] } }, true],
  [{ result: { isError: 'true' } }, false],
  [{ result: { content: 'x' } }, false],
  [{ result: {} }, false],
  [{ content: [] }, false],
  [{}, false],
  [[], false],
  [null, false],
])('recognizes a message of MCP: %j is %s', (body, expected) => {
  expect(isMcpMessage(body)).toBe(expected);
});

it('recognizes a JSON-RPC message by its member', () => {
  expect([{ jsonrpc: '2.0' }, { jsonrpc: 0 }, { jsonrpc: null }].every(isJsonRpcMessage)).toBe(true);
  expect([{}, [], null, 'jsonrpc', { jsonrpc: undefined }].some(isJsonRpcMessage)).toBe(false);
});

it('recognizes an error of OAuth by two strings, without a token', () => {
  const oauth = { error: 'x', error_description: '' };
  expect(isOauthErrorBody(oauth)).toBe(true);
  for (const body of [{ ...oauth, access_token: 'z' }, { ...oauth, error: 5 }, { error: 'x' }, [oauth], null]) {
    expect(isOauthErrorBody(body)).toBe(false);
  }
});

describe('the texts of a tool result', () => {
  const text = (value: unknown) => ({ type: 'text', text: value });
  it.each<[unknown, string[]]>([
    [
      [text('a'), text('b')],
      ['a', 'b'],
    ],
    [[{ type: 'image', text: 'a' }, text('b')], ['b']],
    [[text(7), text('')], ['']],
    [[null, 'x', [], { text: 'a' }, { type: 'text' }], []],
    [[], []],
    [text('a'), []],
    ['a', []],
    [undefined, []],
  ])('of %j are %j', (content, expected) => {
    expect(toolTexts({ result: { content } })).toEqual(expected);
    expect(firstText({ result: { content } })).toBe(expected[0]);
    expect(firstText({ content })).toBeUndefined();
  });
  it('need a result', () => {
    for (const body of [null, undefined, 'x', [], { result: null }, { result: [] }]) {
      expect(toolTexts(body)).toEqual([]);
    }
  });
});
