import { describe, expect, it } from 'vitest';
import { inspect } from '../../../test/support/inspect.js';
import type { ErrorResponse } from '../../response.js';
import { inspectResponse } from './fetch.js';
import type { FetchResponse } from './fetch-response.js';

const NOT_READ = expect.any(Promise);

const inputOf = (response: unknown, timeout = 1_000): Promise<ErrorResponse> =>
  inspectResponse((input) => input, response as FetchResponse, { timeout });

const streamOf = (...chunks: unknown[]) =>
  new ReadableStream({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });

/** A response whose clone has this body. */
function responseWith(body: unknown, more: object = {}): unknown {
  return {
    status: 500,
    headers: new Headers(),
    body: {},
    bodyUsed: false,
    clone: () => ({ body, headers: new Headers() }),
    ...more,
  };
}

describe('inspectResponse with a value that is not a Response', () => {
  const fail = () => {
    throw new Error('no');
  };
  const { proxy: revoked, revoke } = Proxy.revocable({}, {});
  revoke();
  it.each<[string, unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['a number', 500],
    ['a text', '{"error":"x"}'],
    ['an object', {}],
    ['a proxy that throws', new Proxy({}, { get: fail })],
    ['a revoked proxy', revoked],
    ['a response without a clone', { status: 500, headers: new Headers(), body: {} }],
    ['a response whose clone throws', responseWith(null, { clone: fail })],
    ['a response with a stream of Node', responseWith({ pipe() {}, on() {} })],
  ])('gives %s as not read', async (_name, value) => {
    expect((await inputOf(value)).body).toEqual(NOT_READ);
    expect((await inspectResponse(inspect, value as FetchResponse)).verdict).not.toBe('success');
  });
});

describe('inspectResponse with a hostile body', () => {
  const lying = Object.defineProperties(new TextEncoder().encode('{}'), {
    length: { value: 1e9 },
    byteLength: { value: 1e9 },
  });
  it.each<[string, unknown]>([
    ['texts', '{"error":"x"}'],
    ['ArrayBuffers', new ArrayBuffer(4)],
    ['fake bytes', { [Symbol.toStringTag]: 'Uint8Array', length: 1e9, byteLength: 1e9, buffer: {}, byteOffset: 0 }],
    ['null', null],
    ['bytes with a false length', lying],
  ])('gives a stream of %s as not read', async (_name, chunk) => {
    const started = performance.now();
    expect((await inputOf(new Response(streamOf(chunk)))).body).toEqual(NOT_READ);
    expect(performance.now() - started).toBeLessThan(1_000);
  });

  it('reads any view of bytes', async () => {
    const bytes = new TextEncoder().encode('{"error":"x"}');
    const view = new DataView(bytes.buffer, 0, 5);
    const { body } = await inputOf(new Response(streamOf(view, bytes.subarray(5), new Uint8Array(0))));
    expect(new TextDecoder().decode(body as Uint8Array)).toBe('{"error":"x"}');
  });

  it('ends on an endless stream of empty chunks that never yields to timers', async () => {
    const endless = new ReadableStream({ pull: (controller) => controller.enqueue(new Uint8Array(0)) });
    expect((await inputOf(new Response(endless), Number.POSITIVE_INFINITY)).body).toEqual(NOT_READ);
  });

  it('ends on one chunk over the limit', async () => {
    const { body } = await inputOf(new Response(new Uint8Array(10_000_000)));
    expect((body as Uint8Array).length).toBe(65_537);
  });

  it.each<[string, object]>([
    ['never settles', { read: () => new Promise(() => {}), cancel: async () => {} }],
    ['rejects', { read: () => Promise.reject(new Error('no')), cancel: async () => {} }],
    ['throws', { cancel: async () => {} }],
    ['gives no result', { read: async () => undefined, cancel: async () => {} }],
    [
      'cannot be cancelled',
      { read: async () => ({ done: false, value: 1 }), cancel: () => Promise.reject(new Error()) },
    ],
  ])('ends on a reader that %s', async (_name, reader) => {
    expect((await inputOf(responseWith({ getReader: () => reader }), 20)).body).toEqual(NOT_READ);
  });
});

describe('inspectResponse with hostile headers', () => {
  it.each<[string, unknown]>([
    ['a number', 5],
    ['an object', {}],
    ['nothing', undefined],
  ])('reads the body when `get` returns %s', async (_name, value) => {
    const headers = { get: () => value };
    const clone = () => ({ headers, body: streamOf(new TextEncoder().encode('{"error":"x"}')) });
    const { body } = await inputOf(responseWith(undefined, { headers, clone }));
    expect(new TextDecoder().decode(body as Uint8Array)).toBe('{"error":"x"}');
  });
});
