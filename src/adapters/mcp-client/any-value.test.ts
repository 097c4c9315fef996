import { McpError } from '@modelcontextprotocol/sdk/types.js';
import { anything, assert, oneof, property, record, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspect } from '../../../test/support/inspect.js';
import * as v1 from './v1.js';
import * as v2 from './v2.js';

const adapters = [
  { name: 'client 1.x', ...v1 },
  { name: 'client 2.x', ...v2 },
];

const throwing = new Proxy(
  {},
  {
    get: () => {
      throw new Error('no');
    },
    getPrototypeOf: () => {
      throw new Error('no');
    },
  },
);
const { proxy: revoked, revoke } = Proxy.revocable({}, {});
revoke();
const cyclic: Record<string, unknown> = { name: 'SdkError', message: 'x' };
cyclic.cause = cyclic;
const getter = {
  get message() {
    throw new Error('no');
  },
};

/** An object that pretends to be bytes: reading its length would take minutes. */
const fakeBuffer = { [Symbol.toStringTag]: 'ArrayBuffer', byteLength: 1e9, length: 1e9, message: 'x', code: 1 };

const VALUES_OF_NO_SERVER: [string, unknown][] = [
  ['a fake ArrayBuffer', fakeBuffer],
  ['a fake ArrayBuffer as data', { name: 'SdkHttpError', message: 'x', data: fakeBuffer }],
  ['undefined', undefined],
  ['null', null],
  ['a text', 'MCP error -32601: Method not found'],
  ['a number', -32601],
  ['a symbol', Symbol('x')],
  ['a function', () => {}],
  ['an array', [{ message: 'SSE error: x', code: 500 }]],
  ['an object', {}],
  ['an object without a prototype', Object.create(null)],
  ['an error', new Error('Oh')],
  ['an aggregate', new AggregateError([new McpError(-32601, 'x')])],
  ['a proxy that throws', throwing],
  ['a revoked proxy', revoked],
  ['a getter that throws', getter],
  ['a cycle of causes', cyclic],
  ['a fraction as code', { message: 'MCP error 1.5: x', code: 1.5 }],
  ['a code that differs from the message', { message: 'MCP error 1: x', code: 2 }],
  ['a text as code', { name: 'ProtocolError', message: 'x', code: '-32601' }],
  ['an invalid status', { name: 'SdkHttpError', message: 'x', data: { status: 99 } }],
  ['data that is null', { name: 'SdkHttpError', message: 'x', data: null }],
  ['brands that are a list', { [Symbol.for('mcp.sdk.errorBrands')]: ['mcp.ProtocolError'], message: 'x', code: 1 }],
];

describe.each(adapters)('$name', ({ responseOf, inspectThrown }) => {
  it.each(VALUES_OF_NO_SERVER)('returns null for %s', (_name, value) => {
    expect(responseOf(value)).toBeNull();
    expect(inspectThrown(inspect, value)).toBeNull();
  });

  it('never throws on random values', () => {
    const texts = oneof(
      string(),
      ...['MCP error 1: ', 'SSE error: ', 'Streamable HTTP error: ', 'HTTP 500: Invalid OAuth error response: '].map(
        (begins) => string().map((text) => begins + text),
      ),
    );
    const values = oneof(
      anything({ withNullPrototype: true, withMap: true, withSet: true, withTypedArray: true }),
      record({ name: oneof(...classNames()), message: texts, code: anything(), data: anything(), cause: anything() }),
    );
    assert(
      property(values, (value) => {
        inspectThrown(inspect, value);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('client 1.x', () => {
  const long = 'x'.repeat(5_000_000);
  it('reads an error of five million characters', () => {
    const { body } = v1.responseOf(new McpError(-32000, long)) as { body: { error: { message: string } } };
    expect(body.error.message.length).toBe(long.length);
    for (const message of [`Error POSTing to endpoint (HTTP 500): ${long}`, `Tool ${long}`, `HTTP 500: ${long}`]) {
      v1.responseOf(new Error(message));
      v1.responseOf(new McpError(-32600, message));
      v1.responseOf(new McpError(-32602, message));
    }
  });
  it('reads data that pretends to be bytes without copying it', () => {
    const started = performance.now();
    expect(v1.inspectThrown(inspect, new McpError(-32601, 'x', fakeBuffer))?.code).toBe(-32601);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
  it('reads data that contains itself', () => {
    const data: Record<string, unknown> = {};
    data.self = data;
    expect(v1.inspectThrown(inspect, new McpError(-32601, 'x', data))?.code).toBe(-32601);
  });
});

function classNames() {
  const names = ['McpError', 'ProtocolError', 'SdkError', 'SdkHttpError', 'OAuthError', 'UnauthorizedError'];
  return names.map((name) => string().map(() => name));
}
