import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import inspectionSchema from '../../schemas/inspection.schema.json' with { type: 'json' };
import type { ErrorResponse, InspectOptions } from '../../src/index.js';
import { inspect, rpcError, toolError } from './support.js';

const json = { 'content-type': 'application/json' };
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
    ['a fraction as code', { error: { code: 1.5, message: 'x' } }, ['json-rpc:code-type']],
    ['no message', { error: { code: -32603 } }, ['json-rpc:message-missing']],
    ['an empty message', { error: { code: -32603, message: '' } }, ['json-rpc:message-empty']],
    ['an HTTP status as code', { error: { code: 429, message: 'x' } }, ['json-rpc:code-is-http-status']],
    ['a code kept for the specification', { error: { code: -32605, message: 'x' } }, ['json-rpc:code-reserved']],
    ['a code left to servers', { error: { code: -32029, message: 'x' } }, []],
    ['a code of an application', { error: { code: 6969, message: 'x' } }, []],
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
  it('says what the error is all the same', () => {
    expect(inspect({ status: 500, body: { id: 1, error: { code: -32001, message: 'No' } } })).toMatchObject({
      code: -32001,
      message: 'No',
    });
  });
});

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
    ['an empty body on MCP', { status: 405, headers: {}, surface: 'mcp', body: '' }, ['http:allow-missing']],
  ];
  it.each(cases)('%s', (_name, response, notes) => {
    expect(noted(response)).toEqual(notes);
  });
});

it('are all of the published list, each with its reason', () => {
  const { items } = inspectionSchema.properties.notes;
  expect(items.anyOf.length).toBeGreaterThan(20);
  for (const { description } of items.anyOf) expect(description.length).toBeGreaterThan(40);
  expect(new Ajv2020().compile(items)('json-rpc:nonsense')).toBe(false);
});
