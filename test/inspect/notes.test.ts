import { describe, expect, it } from 'vitest';
import inspectionSchema from '../../schemas/inspection.schema.json' with { type: 'json' };
import type { ErrorResponse, InspectOptions } from '../../src/index.js';
import { inspect, rpcError, toolError } from '../support/inspect.js';

/** R12: each note of the closed list, made and left out, and their order. */
const notes = (response: ErrorResponse, options?: InspectOptions) => inspect(response, options).notes;
const trace = 'Traceback (most recent call last):\n';
const json = { 'content-type': 'application/json' };
const revision = { protocolVersion: '2026-07-28' };

const made: [string, ErrorResponse, InspectOptions?][] = [
  ['unknown-vendor', { body: {}, vendor: 'nobody' }],
  ['unknown-protocol-version', { body: {}, protocolVersion: '1999-01-01' }],
  [
    'retry-after-conflict',
    { status: 429, vendor: 'codens', headers: { 'retry-after': '5' }, body: { retry_after_seconds: 9 } },
  ],
  ['retry-after-unreadable', { status: 429, headers: { 'retry-after': 'soon' }, body: '' }],
  ['json-rpc:version', { body: rpcError(1, 'x', { jsonrpc: '1.0' }) }],
  ['json-rpc:id-null', { body: rpcError(1, 'x', { id: null }) }],
  ['json-rpc:id-missing', { body: rpcError(1, 'x', { id: undefined }) }],
  ['json-rpc:id-fractional', { body: rpcError(1, 'x', { id: 1.5 }) }],
  ['json-rpc:id-type', { body: rpcError(1, 'x', { id: {} }) }],
  ['json-rpc:result-and-error', { body: rpcError(1, 'x', { result: 1 }) }],
  ['json-rpc:code-type', { body: rpcError('E') }],
  ['json-rpc:code-reserved', { body: rpcError(-32605) }],
  ['json-rpc:code-is-http-status', { body: rpcError(429) }],
  ['json-rpc:message-missing', { body: rpcError(1, 7) }],
  ['json-rpc:message-empty', { body: rpcError(1, '') }],
  ['mcp:id-null', { body: { ...rpcError(1), id: null }, surface: 'mcp' }],
  ['mcp:code-reserved', { body: rpcError(-32050) }, revision],
  ['mcp:code-not-in-revision', { body: rpcError(-32002) }, revision],
  ['mcp:status', { status: 200, body: rpcError(-32601) }, revision],
  ['http:challenge-missing', { status: 401, headers: json, body: rpcError(1) }],
  ['http:allow-missing', { status: 405, headers: json, body: rpcError(1) }],
  ['http:content-type-missing', { status: 500, headers: {}, body: rpcError(1) }],
  ['http:content-type', { status: 500, headers: { 'content-type': 'text/plain' }, body: rpcError(1) }],
  ['leak:stack-trace', { status: 500, body: { message: trace } }],
];

it.each(made)('makes %s', (note, response, options) => {
  expect(notes(response, options)).toContain(note);
});

it('has a test of each note in the published list', () => {
  const listed = inspectionSchema.properties.notes.items.anyOf;
  expect(made.map(([note]) => note)).toEqual(listed.map(({ const: note }) => note));
  for (const { description } of listed) expect(description.length).toBeGreaterThan(30);
});

it('lists notes in the order of the list, each once', () => {
  const body = { jsonrpc: '1', id: null, result: 1, error: { code: 429, message: '', data: [trace, trace] } };
  const headers = { 'retry-after': 'soon', 'content-type': 'text/plain' };
  const all = notes({ status: 401, headers, body, vendor: 'nobody', surface: 'mcp' }, { protocolVersion: '1' });
  expect(all).toEqual([
    'unknown-vendor',
    'unknown-protocol-version',
    'retry-after-unreadable',
    'json-rpc:version',
    'json-rpc:id-null',
    'json-rpc:result-and-error',
    'json-rpc:code-is-http-status',
    'json-rpc:message-empty',
    'mcp:id-null',
    'http:challenge-missing',
    'http:content-type',
    'leak:stack-trace',
  ]);
});

describe('a success', () => {
  it('has the notes on its message', () => {
    const body = { jsonrpc: '2', id: null, result: 1, error: null };
    expect(notes({ status: 200, headers: {}, body }, { surface: 'mcp' })).toEqual([
      'json-rpc:version',
      'json-rpc:id-null',
      'json-rpc:result-and-error',
      'mcp:id-null',
    ]);
    expect(notes({ body: { jsonrpc: '2.0', result: 1 } })).toEqual(['json-rpc:id-missing']);
    expect(notes({ body: { jsonrpc: '2.0', method: 'x' } })).toEqual([]);
  });
  it('has the notes on vendor and version, and no others', () => {
    const response = { status: 200, headers: { 'retry-after': 'soon' }, body: { text: trace }, vendor: 'nobody' };
    expect(notes(response, { protocolVersion: '1' })).toEqual(['unknown-vendor', 'unknown-protocol-version']);
  });
});

describe('a body that is not a message', () => {
  it.each<[string, unknown]>([
    ['an error object', { error: { code: 429, message: '' } }],
    ['one with an id and a text as code', { id: 1, error: { code: 'E', message: '' } }],
    ['one with an HTTP status as code', { id: 1, error: { code: 429, message: '' } }],
    ['a list', [{ id: null, error: { code: 1 } }]],
  ])('has no note: %s', (_name, body) => {
    expect(notes({ status: 401, headers: {}, body })).toEqual([]);
  });
  it('has the notes of JSON-RPC 1.0 if it is one', () => {
    expect(notes({ body: { id: null, error: { code: 1, message: '' } } })).toEqual([
      'json-rpc:version',
      'json-rpc:id-null',
      'json-rpc:message-empty',
    ]);
  });
});

describe('`mcp:*`', () => {
  const body = rpcError(-32603, 'x', { id: null });
  it('comes from the surface, the version, or a match of MCP', () => {
    for (const response of [{ surface: 'mcp' as const }, { protocolVersion: '2025-06-18' }, { vendor: 'mcp' }]) {
      expect(notes({ body, ...response })).toEqual(['json-rpc:id-null', 'mcp:id-null']);
    }
    expect(notes({ body: { jsonrpc: '2.0', id: null, ...toolError('x') } })).toEqual([
      'json-rpc:id-null',
      'mcp:id-null',
    ]);
  });
  it('does not appear otherwise', () => {
    for (const response of [{}, { surface: 'json-rpc' as const }]) {
      expect(notes({ body, ...response })).toEqual(['json-rpc:id-null']);
    }
    expect(notes({ status: 200, body: rpcError(-32002) })).toEqual([]);
  });
});
