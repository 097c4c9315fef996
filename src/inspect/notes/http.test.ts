import { describe, expect, it } from 'vitest';
import { inspect, rpcError, toolError } from '../../../test/support/inspect.js';
import type { ErrorResponse } from '../../index.js';

/** RFC 9110, for responses of JSON-RPC and MCP. */
const json = { 'content-type': 'application/json' };
const notes = (response: ErrorResponse) => inspect(response).notes;

describe('a response', () => {
  it.each<[string, ErrorResponse, string[]]>([
    ['401 without a challenge', { status: 401, headers: json, body: rpcError(-32001) }, ['http:challenge-missing']],
    ['401 with one', { status: 401, headers: { ...json, 'WWW-Authenticate': 'Bearer' }, body: rpcError(-32001) }, []],
    ['405 without Allow', { status: 405, headers: json, body: rpcError(-32000) }, ['http:allow-missing']],
    ['405 with Allow', { status: 405, headers: { ...json, allow: 'GET' }, body: rpcError(-32000) }, []],
    ['405 with an empty Allow', { status: 405, headers: { ...json, Allow: '' }, body: rpcError(-32000) }, []],
    ['403 without either', { status: 403, headers: json, body: rpcError(-32000) }, []],
    ['no content type', { status: 500, headers: {}, body: rpcError(-32603) }, ['http:content-type-missing']],
    [
      'a tool result without a content type',
      { status: 200, headers: {}, body: toolError('x') },
      ['http:content-type-missing'],
    ],
    [
      'a tool result without a challenge',
      { status: 401, headers: json, body: toolError('x') },
      ['http:challenge-missing'],
    ],
    ['no headers', { status: 401, body: rpcError(-32001) }, []],
    ['no status', { headers: {}, body: rpcError(-32000) }, []],
  ])('has the notes of JSON-RPC or MCP: %s', (_name, response, expected) => {
    expect(notes(response)).toEqual(expected);
  });
  it.each<[string, ErrorResponse, string[]]>([
    ['401 without a challenge', { status: 401, headers: json, body: { error: 'x' } }, ['http:challenge-missing']],
    ['an object without a content type', { status: 500, headers: {}, body: {} }, ['http:content-type-missing']],
    ['a list', { status: 500, headers: {}, body: [1] }, []],
    ['an empty body', { status: 405, headers: {}, body: '' }, ['http:allow-missing']],
  ])('has notes on the surface of MCP: %s', (_name, response, expected) => {
    expect(notes({ ...response, surface: 'mcp' })).toEqual(expected);
    expect(notes({ ...response, surface: 'rest' })).toEqual([]);
    expect(notes(response)).toEqual([]);
  });
});

describe('the content type of a message', () => {
  it.each([
    'application/json',
    'Application/JSON',
    ' application/json ',
    'application/json;charset=utf-8',
    'application/json ; charset=utf-8',
    'application/vnd.a-b.c+json',
    'application/problem+json',
    'text/event-stream',
    'text/event-stream; charset=utf-8',
  ])('may be "%s"', (type) => {
    expect(notes({ status: 500, headers: { 'content-type': type }, body: rpcError(-32603) })).not.toContain(
      'http:content-type',
    );
  });
  it.each([
    'application/json5',
    'application/jsonl',
    'application/+json',
    'application/a+b+json',
    'application/x-json',
    'text/json',
    'text/plain; application/json',
    'xapplication/json',
    'text/event-streams',
    'text/event-stream x',
    'application/json x',
    '',
  ])('gets a note if it is "%s"', (type) => {
    expect(notes({ status: 500, headers: { 'content-type': type }, body: rpcError(-32603) })).toEqual([
      'http:content-type',
    ]);
  });
});
