import { describe, expect, it } from 'vitest';
import { inspect, rpcError, toolError } from '../../../test/support/inspect.js';
import type { ErrorResponse } from '../../index.js';

const json = { 'content-type': 'application/json' };
const noted = (response: ErrorResponse) => inspect(response).notes;

describe('HTTP', () => {
  const cases: [string, ErrorResponse, string[]][] = [
    ['401 without a challenge', { status: 401, headers: json, body: rpcError(-32001) }, ['http:challenge-missing']],
    [
      '401 with a challenge',
      { status: 401, headers: { ...json, 'WWW-Authenticate': 'Bearer' }, body: rpcError(-32001) },
      [],
    ],
    ['405 without Allow', { status: 405, headers: json, body: rpcError(-32000) }, ['http:allow-missing']],
    ['no content type', { status: 500, headers: {}, body: rpcError(-32603) }, ['http:content-type-missing']],
    ['text', { status: 500, headers: { 'content-type': 'text/plain' }, body: rpcError(-32603) }, ['http:content-type']],
    [
      'a stream',
      { status: 500, headers: { 'content-type': 'text/event-stream; charset=utf-8' }, body: rpcError(-32603) },
      [],
    ],
    [
      'JSON by its suffix',
      { status: 500, headers: { 'content-type': 'application/problem+json' }, body: rpcError(-32603) },
      [],
    ],
    ['a tool result', { status: 200, headers: {}, body: toolError('x') }, ['http:content-type-missing']],
    ['unknown headers', { status: 401, body: rpcError(-32001) }, []],
    ['a response of an API', { status: 401, headers: {}, body: { error: 'x' } }, []],
    [
      'a response of an API on MCP',
      { status: 401, headers: json, surface: 'mcp', body: { error: 'x' } },
      ['http:challenge-missing'],
    ],
    ['405 with Allow', { status: 405, headers: { ...json, allow: 'GET' }, body: rpcError(-32000) }, []],
    ['405 with an empty Allow', { status: 405, headers: { ...json, Allow: '' }, body: rpcError(-32000) }, []],
    ['403 without either', { status: 403, headers: json, body: rpcError(-32000) }, []],
    ['no status', { headers: {}, body: rpcError(-32000) }, []],
    [
      'a tool result without a challenge',
      { status: 401, headers: json, body: toolError('x') },
      ['http:challenge-missing'],
    ],
    ['a list on MCP', { status: 500, headers: {}, surface: 'mcp', body: [1] }, []],
    ['an object on MCP', { status: 500, headers: {}, surface: 'mcp', body: {} }, ['http:content-type-missing']],
    ['an object on REST', { status: 500, headers: {}, surface: 'rest', body: {} }, []],
    ['an empty body on MCP', { status: 405, headers: {}, surface: 'mcp', body: '' }, ['http:allow-missing']],
  ];
  it.each(cases)('%s', (_name, response, notes) => {
    expect(noted(response)).toEqual(notes);
  });
});

describe('the content type of a message', () => {
  const types: [string, boolean][] = [
    ['application/json', true],
    ['Application/JSON', true],
    [' application/json ', true],
    ['application/json;charset=utf-8', true],
    ['application/json ; charset=utf-8', true],
    ['application/vnd.a-b.c+json', true],
    ['text/event-stream', true],
    ['application/json5', false],
    ['application/jsonl', false],
    ['application/+json', false],
    ['application/a+b+json', false],
    ['application/x-json', false],
    ['text/json', false],
    ['text/plain; application/json', false],
    ['xapplication/json', false],
    ['text/event-streams', false],
    ['text/event-stream x', false],
    ['application/json x', false],
    ['', false],
  ];
  it.each(types)('"%s"', (type, isRight) => {
    const response = { status: 500, headers: { 'content-type': type }, body: rpcError(-32603) };
    expect(noted(response)).toEqual(isRight ? [] : ['http:content-type']);
  });
});
