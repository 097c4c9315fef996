import { expect, it } from 'vitest';
import type { ErrorResponse, Inspection } from '../../src/index.js';
import { codensBody, inspect, rpcError, toolError } from '../support/inspect.js';

const nothing = { match: null, candidates: [], code: null, message: null, category: null, retry: null, violations: [] };

const successes: [string, ErrorResponse, Inspection['reason']][] = [
  ['204 without a body', { status: 204 }, 'empty'],
  ['202 with an empty body', { status: 202, body: '' }, 'empty'],
  ['200 with a page', { status: 200, body: '<html></html>' }, 'not-json'],
  ['304', { status: 304, headers: { 'retry-after': 'soon' }, body: '' }, 'empty'],
  ['100', { status: 100, body: '' }, 'empty'],
  ['200 with JSON', { status: 200, body: '{"ok":true}' }, null],
  ['200 with the body of an error', { status: 200, body: codensBody() }, null],
  ['200 with a result', { status: 200, body: { jsonrpc: '2.0', id: 1, result: {} } }, null],
  ['a result without a status', { body: { jsonrpc: '2.0', id: 1, result: {} } }, null],
  ['a notification without a status', { body: { jsonrpc: '2.0', method: 'x' } }, null],
  ['a tool result that is no error', { status: 200, body: { result: { content: [], isError: false } } }, null],
  ['an `isError` that is not true', { status: 200, body: { result: { content: [], isError: 'true' } } }, null],
  [
    'an error without a version, with 200',
    { status: 200, body: { id: 1, error: { code: -32600, message: '' } } },
    null,
  ],
];

it.each(successes)('%s is a success, whoever is named', (_name, response, reason) => {
  const expected = { verdict: 'success', reason, status: response.status ?? null, ...nothing, notes: [] };
  expect(inspect(response)).toEqual(expected);
  expect(inspect(response, { vendor: 'codens' })).toEqual(expected);
});

const failures: [string, ErrorResponse][] = [
  ['a JSON-RPC error with 200', { status: 200, body: rpcError(-32601) }],
  ['a tool result error with 200', { status: 200, body: toolError('x') }],
  ['both result and error', { status: 200, body: rpcError(-32601, 'x', { result: {} }) }],
  ['a result with 500', { status: 500, body: { jsonrpc: '2.0', id: 1, result: {} } }],
  ['a tool result without a version or a status', { body: { result: { content: [], isError: false } } }],
  ['no status and no message', { body: {} }],
  ['an unread body with 400', { status: 400, body: '' }],
];

it.each(failures)('%s is none', (_name, response) => {
  expect(inspect(response).verdict).not.toBe('success');
});

it('is one with a null error, too, and that is noted', () => {
  const found = inspect({ body: { jsonrpc: '2.0', id: 1, result: 1, error: null } });
  expect([found.verdict, found.notes]).toEqual(['success', ['json-rpc:result-and-error']]);
});

it('notes a null id of any JSON-RPC message', () => {
  const noted = (body: object) => inspect({ body }).notes;
  expect(noted(rpcError(-32700, 'x', { id: null }))).toEqual(['json-rpc:id-null']);
  expect(noted({ jsonrpc: '2.0', id: null, result: {} })).toEqual(['json-rpc:id-null']);
  expect(noted({ jsonrpc: '2.0', id: 1, error: { code: 1, message: 'x' } })).toEqual([]);
  expect(noted({ id: null, error: 'x' })).toEqual([]);
});
