import { describe, expect, it } from 'vitest';
import { inspect, rpcError } from '../../../test/support/inspect.js';
import type { ErrorResponse, InspectOptions } from '../../index.js';

const noted = (response: ErrorResponse, options?: InspectOptions) => inspect(response, options).notes;
const message = (changes: object) => noted({ body: { ...rpcError(-32603), ...changes } });

describe('JSON-RPC 2.0', () => {
  const cases: [string, object, string[]][] = [
    ['a regular error', {}, []],
    ['a text as id', { id: 'a-1' }, []],
    ['no id', { id: undefined }, ['json-rpc:id-missing']],
    ['a null id', { id: null }, ['json-rpc:id-null']],
    ['a fraction as id', { id: 1.5 }, ['json-rpc:id-fractional']],
    ['an object as id', { id: {} }, ['json-rpc:id-type']],
    ['a truth value as id', { id: false }, ['json-rpc:id-type']],
    ['another version', { jsonrpc: '1.0' }, ['json-rpc:version']],
    ['a number as version', { jsonrpc: 2 }, ['json-rpc:version']],
    ['no version', { jsonrpc: undefined }, ['json-rpc:version']],
    ['result and error', { result: {} }, ['json-rpc:result-and-error']],
    ['a text as code', { error: { code: 'E', message: 'x' } }, ['json-rpc:code-type']],
    ['no code', { error: { message: 'x' } }, ['json-rpc:code-type']],
    ['an HTTP status as a text', { error: { code: '429', message: 'x' } }, ['json-rpc:code-type']],
    ['a fraction among the HTTP statuses', { error: { code: 429.5, message: 'x' } }, ['json-rpc:code-type']],
    ['a fraction as code', { error: { code: 1.5, message: 'x' } }, ['json-rpc:code-type']],
    ['no message', { error: { code: -32603 } }, ['json-rpc:message-missing']],
    ['an empty message', { error: { code: -32603, message: '' } }, ['json-rpc:message-empty']],
    ['an HTTP status as code', { error: { code: 429, message: 'x' } }, ['json-rpc:code-is-http-status']],
    ['a code kept for the specification', { error: { code: -32605, message: 'x' } }, ['json-rpc:code-reserved']],
    ['a code left to servers', { error: { code: -32029, message: 'x' } }, []],
    ['a code of an application', { error: { code: 6969, message: 'x' } }, []],
    ['an empty text as id', { id: '' }, []],
    ['0 as id', { id: 0 }, []],
    ['a list as id', { id: [] }, ['json-rpc:id-type']],
    ['a version that nearly is', { jsonrpc: '2.00' }, ['json-rpc:version']],
    ['a null result', { result: null }, ['json-rpc:result-and-error']],
    ['a number as message', { error: { code: -32603, message: 5 } }, ['json-rpc:message-missing']],
    [
      'all at once',
      { jsonrpc: '1', id: 0.5, result: 1, error: {} },
      [
        'json-rpc:version',
        'json-rpc:id-fractional',
        'json-rpc:result-and-error',
        'json-rpc:code-type',
        'json-rpc:message-missing',
      ],
    ],
    [
      'a stack trace as data',
      { error: { code: 1, message: 'x', data: { stack: 'Error: x\n    at f (/srv/a.js:1:2)' } } },
      ['leak:stack-trace'],
    ],
    [
      'a stack trace in the message',
      { error: { code: 1, message: 'Error: x\n    at f (/srv/a.js:1:2)' } },
      ['leak:stack-trace'],
    ],
    [
      'a trace of another language',
      { error: { code: 1, message: 'x', data: 'Traceback (most recent call last):\n' } },
      ['leak:stack-trace'],
    ],
  ];
  it.each(cases)('%s', (_name, changes, notes) => {
    expect(message(changes)).toEqual(notes);
  });
  // Section 5.1: -32768 to -32000 is kept for the specification, of which -32000 to -32099 is left to servers.
  const codes: [number, string[]][] = [
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
  ];
  it.each(codes)('the code %s', (code, notes) => {
    expect(message({ error: { code, message: 'x' } })).toEqual(notes);
  });

  const trace = '\n    at f (/srv/a.js:1:2)';
  const texts: [string, string, boolean][] = [
    ['a trace of V8', `Error: x${trace}`, true],
    ['one behind many lines', `x\n${'y\n'.repeat(1000)}${trace}`, true],
    ['one with tabs', 'x\n\tat a.b(C.java:7)', true],
    ['one on one line', 'Error: x at f (/srv/a.js:1:2)', false],
    ['a line that begins with at', 'Look\nat page 3:1', false],
    ['words that begin like at', 'Look\n  attached:1', false],
    ['at without a line', 'Look\n  at the page', false],
    ['at with a colon and no number', 'Look\n  at the page: now', false],
    ['at with nothing before the colon', 'Look\n  at :1', false],
    ['a trace of Python', 'x\nTraceback (most recent call last):\n  File', true],
    ['its words on one line', 'Traceback (most recent call last):', false],
    ['a traceback of another kind', 'Traceback (most recent calls)\n', false],
    ['as far as texts are searched', 'x'.repeat(65_536 - trace.length) + trace, true],
    ['farther than texts are searched', 'x'.repeat(65_537) + trace, false],
  ];
  it.each(texts)('%s is a stack trace or not', (_name, text, isTrace) => {
    const notes = isTrace ? ['leak:stack-trace'] : [];
    for (const error of [{ message: text }, { message: 'x', data: text }, { message: 'x', data: { stack: text } }])
      expect(message({ error: { code: 1, ...error } })).toEqual(notes);
    expect(message({ error: { code: 1, message: 'x', data: { other: text } } })).toEqual([]);
    expect(message({ error: { code: 1, message: 'x', data: [text] } })).toEqual([]);
  });

  it('is not asked of what is no message', () => {
    const error = { code: 429, message: '' };
    expect(noted({ status: 500, body: { error } })).toEqual([]);
    expect(noted({ status: 500, body: { id: 1, error: { ...error, code: 'E' } } })).toEqual([]);
    expect(noted({ status: 500, body: { id: 1, error: 'x' } })).toEqual([]);
    expect(noted({ status: 500, body: [{ id: 1, error }] })).toEqual([]);
    expect(noted({ status: 500, body: 'x' })).toEqual([]);
  });
  it('is asked of one whose version alone is missing', () => {
    expect(noted({ body: { id: 1, error: { code: 429, message: '' } } })).toEqual([
      'json-rpc:version',
      'json-rpc:message-empty',
      'json-rpc:code-is-http-status',
    ]);
    expect(noted({ body: { id: null, error: { code: 1, message: 'x' } } })).toEqual([
      'json-rpc:version',
      'json-rpc:id-null',
    ]);
  });
  it('is asked of a success, too, a request aside needs no id', () => {
    expect(message({ error: undefined })).toEqual([]);
    expect(noted({ body: { jsonrpc: '2.0', method: 'x' } })).toEqual([]);
    expect(noted({ body: { jsonrpc: '2.0', result: 1 } })).toEqual(['json-rpc:id-missing']);
    expect(noted({ body: { jsonrpc: '2.0', error: null } })).toEqual(['json-rpc:id-missing']);
    expect(noted({ status: 200, body: { jsonrpc: 2, id: 1.5, result: 1 } })).toEqual([
      'json-rpc:version',
      'json-rpc:id-fractional',
    ]);
  });
  it('says what the error is all the same', () => {
    expect(inspect({ status: 500, body: { id: 1, error: { code: -32001, message: 'No' } } })).toMatchObject({
      code: -32001,
      message: 'No',
    });
  });
});
