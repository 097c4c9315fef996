import { describe, expect, it } from 'vitest';
import { codeInText, firstText, isJsonRpcMessage, speaksMcp, standardErrorShape } from './error-shape.js';

const failed = { status: 'failed', taskId: 't' };

describe('the standard shape of an error', () => {
  const cases: [unknown, string | undefined][] = [
    [{ jsonrpc: '2.0', error: {} }, 'json-rpc-error'],
    [{ jsonrpc: null, error: 0 }, 'json-rpc-error'],
    [{ jsonrpc: '2.0', error: false, result: { isError: true } }, 'json-rpc-error'],
    [{ jsonrpc: '2.0', error: null }, undefined],
    [{ jsonrpc: '2.0' }, undefined],
    [{ error: {} }, undefined],
    [{ result: { isError: true } }, 'tool-result'],
    [{ jsonrpc: '2.0', error: null, result: { isError: true } }, 'tool-result'],
    [{ error: {}, result: { isError: true } }, 'tool-result'],
    [{ result: { isError: true, ...failed } }, 'tool-result'],
    [{ result: { isError: 'true' } }, undefined],
    [{ result: { isError: false } }, undefined],
    [{ result: [{ isError: true }] }, undefined],
    [{ result: null }, undefined],
    [{ isError: true }, undefined],
    [{ result: failed }, 'task-result'],
    [{ result: { status: 'failed', resultType: 'task' } }, 'task-result'],
    [{ result: { status: 'failed', taskId: 7 } }, undefined],
    [{ result: { status: 'failed', resultType: 'tool' } }, undefined],
    [{ result: { status: 'failed' } }, undefined],
    [{ result: { status: 'completed', taskId: 't' } }, undefined],
    [[{ jsonrpc: '2.0', error: {} }], undefined],
    ['x', undefined],
    [null, undefined],
    [undefined, undefined],
  ];
  it.each(cases)('%j: %s', (body, expected) => {
    expect(standardErrorShape(body)).toBe(expected);
  });
});

describe('a message of MCP', () => {
  const cases: [unknown, boolean][] = [
    [{ jsonrpc: '2.0' }, true],
    [{ jsonrpc: null }, true],
    [{ result: { isError: true } }, true],
    [{ result: { isError: false } }, true],
    [{ result: { content: [] } }, true],
    [{ result: { isError: 'true' } }, false],
    [{ result: { content: 'x' } }, false],
    [{ result: {} }, false],
    [{ result: [] }, false],
    [{ content: [] }, false],
    [{}, false],
    [[], false],
    ['x', false],
    [null, false],
  ];
  it.each(cases)('%j: %s', (body, expected) => {
    expect(speaksMcp(body)).toBe(expected);
  });
  it('is one of JSON-RPC by its member', () => {
    expect([{ jsonrpc: '2.0' }, { jsonrpc: 0 }].every(isJsonRpcMessage)).toBe(true);
    expect([{}, [], null, 'jsonrpc', { jsonrpc: undefined }].some(isJsonRpcMessage)).toBe(false);
  });
});

it.each([
  [
    [
      { type: 'text', text: 'a' },
      { type: 'text', text: 'b' },
    ],
    'a',
  ],
  [
    [
      { type: 'image', text: 'a' },
      { type: 'text', text: 'b' },
    ],
    'b',
  ],
  [
    [
      { type: 'text', text: 7 },
      { type: 'text', text: '' },
    ],
    '',
  ],
  [[null, 'x', [], { text: 'a' }, { type: 'text' }], undefined],
  [[], undefined],
  [{ type: 'text', text: 'a' }, undefined],
  ['a', undefined],
  [undefined, undefined],
])('the first text of %j is %j', (content, expected) => {
  expect(firstText({ result: { content } })).toBe(expected);
  expect(firstText({ content })).toBeUndefined();
});
it('nothing has no text', () => {
  for (const body of [null, undefined, 'x', [], { result: null }, { result: [] }])
    expect(firstText(body)).toBeUndefined();
});

it.each([
  ['MCP error -32602: x', -32602],
  ['MCP error 5:', 5],
  ['MCP error 123456789012345: x', 123456789012345],
  ['MCP error 1234567890123456: x', undefined],
  ['MCP error --5: x', undefined],
  ['MCP error : x', undefined],
  ['MCP error 1.5: x', undefined],
  ['MCP error 5 : x', undefined],
  ['mcp error 5: x', undefined],
  ['An MCP error 5: x', undefined],
  ['\nMCP error 5: x', undefined],
  ['', undefined],
])('the code in "%s" is %s', (text, expected) => {
  expect(codeInText(text)).toBe(expected);
});
