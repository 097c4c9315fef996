import { describe, expect, it } from 'vitest';
import { inspect, rpcError } from '../../../test/support/inspect.js';

/** JSON-RPC 2.0, sections 4 and 5. */
const notes = (changes: object) => inspect({ body: { ...rpcError(-32603), ...changes } }).notes;

describe('a message', () => {
  it.each<[string, object, string[]]>([
    ['a regular error', {}, []],
    ['a string as id', { id: 'a-1' }, []],
    ['an empty string as id', { id: '' }, []],
    ['0 as id', { id: 0 }, []],
    ['no id', { id: undefined }, ['json-rpc:id-missing']],
    ['a null id', { id: null }, ['json-rpc:id-null']],
    ['a fraction as id', { id: 1.5 }, ['json-rpc:id-fractional']],
    ['an object as id', { id: {} }, ['json-rpc:id-type']],
    ['a list as id', { id: [] }, ['json-rpc:id-type']],
    ['a boolean as id', { id: false }, ['json-rpc:id-type']],
    ['another version', { jsonrpc: '1.0' }, ['json-rpc:version']],
    ['a longer version', { jsonrpc: '2.00' }, ['json-rpc:version']],
    ['a number as version', { jsonrpc: 2 }, ['json-rpc:version']],
    ['no version', { jsonrpc: undefined }, ['json-rpc:version']],
    ['a result and an error', { result: {} }, ['json-rpc:result-and-error']],
    ['a null result and an error', { result: null }, ['json-rpc:result-and-error']],
    ['a result and a null error', { result: {}, error: null }, ['json-rpc:result-and-error']],
    ['a result alone', { result: {}, error: undefined }, []],
    ['a request without an id', { id: undefined, error: undefined, method: 'x' }, []],
    ['a null error without an id', { id: undefined, error: null }, ['json-rpc:id-missing']],
  ])('has its notes with %s', (_name, changes, expected) => {
    expect(notes(changes)).toEqual(expected);
  });
  it('has several notes', () => {
    expect(notes({ jsonrpc: '1', id: 0.5, result: 1, error: {} })).toEqual([
      'json-rpc:version',
      'json-rpc:id-fractional',
      'json-rpc:result-and-error',
      'json-rpc:code-type',
      'json-rpc:message-missing',
    ]);
  });
});

describe('an error object', () => {
  it.each<[string, object, string[]]>([
    ['no code', { message: 'x' }, ['json-rpc:code-type']],
    ['a string as code', { code: 'E', message: 'x' }, ['json-rpc:code-type']],
    ['an HTTP status in a string', { code: '429', message: 'x' }, ['json-rpc:code-type']],
    ['a fraction as code', { code: 429.5, message: 'x' }, ['json-rpc:code-type']],
    ['no message', { code: -32603 }, ['json-rpc:message-missing']],
    ['a number as message', { code: -32603, message: 5 }, ['json-rpc:message-missing']],
    ['an empty message', { code: -32603, message: '' }, ['json-rpc:message-empty']],
  ])('has its notes with %s', (_name, error, expected) => {
    expect(notes({ error })).toEqual(expected);
  });
  // Section 5.1 reserves -32768 to -32000, of which -32099 to -32000 are left to servers.
  it.each<[number, string[]]>([
    [99, []],
    [100, ['json-rpc:code-is-http-status']],
    [599, ['json-rpc:code-is-http-status']],
    [600, []],
    [0, []],
    [-429, []],
    [-32769, []],
    [-32768, ['json-rpc:code-reserved']],
    [-32701, ['json-rpc:code-reserved']],
    [-32700, []],
    [-32699, ['json-rpc:code-reserved']],
    [-32604, ['json-rpc:code-reserved']],
    [-32603, []],
    [-32602, []],
    [-32601, []],
    [-32600, []],
    [-32599, ['json-rpc:code-reserved']],
    [-32100, ['json-rpc:code-reserved']],
    [-32099, []],
    [-32000, []],
    [-31999, []],
  ])('has its notes with the code %s', (code, expected) => {
    expect(notes({ error: { code, message: 'x' } })).toEqual(expected);
  });
});
