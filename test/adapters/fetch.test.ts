import type { ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inspectResponse } from '../../src/adapters/fetch/fetch.js';
import type { ErrorResponse } from '../../src/index.js';
import { type Listening, listen } from '../integration/support/listen.js';
import { inspect } from '../support/inspect.js';

const LIMITED = JSON.stringify({
  detail: 'Rate limit exceeded',
  error_code: 'RATE_LIMITED',
  category: 'transient',
  retry_after_seconds: 7,
});
const JSON_TYPE = { 'content-type': 'application/json' };
const RPC_ERROR = { jsonrpc: '2.0', id: 1, error: { code: -32601, message: 'Method not found' } };
const EVENT = `data: ${JSON.stringify(RPC_ERROR)}\n\n`;
const MEBIBYTE = Buffer.alloc(1024 * 1024, 'x');

let written = 0;

const ANSWERS: Record<string, (response: ServerResponse) => void> = {
  limited: (response) => response.writeHead(429, { ...JSON_TYPE, 'retry-after': '12' }).end(LIMITED),
  success: (response) => response.writeHead(200, JSON_TYPE).end('{"id":7}'),
  empty: (response) => response.writeHead(500).end(),
  'no-content': (response) => response.writeHead(204).end(),
  'not-modified': (response) => response.writeHead(304).end(),
  redirect: (response) => response.writeHead(302, { location: '/limited' }).end('Found'),
  gzip: (response) => response.writeHead(429, { ...JSON_TYPE, 'content-encoding': 'gzip' }).end(gzipSync(LIMITED)),
  'gzip-page': (response) => response.writeHead(502, { 'content-encoding': 'gzip' }).end(gzipSync('<h1>Bad</h1>')),
  'gzip-bomb': (response) =>
    response.writeHead(500, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(20_000_000, 'x'))),
  'at-limit': (response) => response.writeHead(500, JSON_TYPE).end(`"${'x'.repeat(65_534)}"`),
  'over-limit': (response) => response.writeHead(500, JSON_TYPE).end(`"${'x'.repeat(65_535)}"`),
  endless(response) {
    response.writeHead(500);
    const write = () => {
      while (!response.destroyed) {
        written += MEBIBYTE.length;
        if (!response.write(MEBIBYTE)) return;
      }
    };
    response.on('drain', write);
    write();
  },
  async drip(response) {
    response.writeHead(429, JSON_TYPE);
    for (const byte of LIMITED) {
      response.write(byte);
      await sleep(1);
    }
    response.end();
  },
  silent: (response) => response.writeHead(503, JSON_TYPE).flushHeaders(),
  broken(response) {
    response.writeHead(500, { ...JSON_TYPE, 'content-length': '100' }).write('{"error":');
    setTimeout(() => response.destroy(), 20);
  },
  'open-stream': (response) =>
    response.writeHead(200, { 'content-type': 'text/event-stream' }).write(`${EVENT}data: {`),
  'idle-stream': (response) => response.writeHead(200, { 'content-type': 'text/event-stream' }).write(': hello\n'),
  'ended-stream': (response) => response.writeHead(200, { 'content-type': 'text/event-stream' }).end(EVENT),
};

let server: Listening;
beforeAll(async () => {
  server = await listen((request, response) => ANSWERS[request.url?.slice(1) ?? '']?.(response));
});
afterAll(() => server.close());

const get = (name: string, init: RequestInit = {}) => fetch(`${server.origin}/${name}`, init);

/** What `inspectResponse` gives to `inspect`. */
const inputOf = (response: Response, options?: Parameters<typeof inspectResponse>[2]): Promise<ErrorResponse> =>
  inspectResponse((input) => input, response, options);

const textOf = ({ body }: ErrorResponse) => new TextDecoder().decode(body as Uint8Array);

/** `inspect` reports a promise as a body that was not read. */
const NOT_READ = expect.any(Promise);

describe('inspectResponse', () => {
  it('gives what `inspect` gives for the text', async () => {
    const response = await get('limited');
    const inspection = await inspectResponse(inspect, response, { vendor: 'codens' });
    expect(inspection).toMatchObject({ verdict: 'documented', match: { contract: 'codens', error: 'rate-limited' } });
    const { url, status, headers } = response;
    expect(inspection).toEqual(inspect({ url, status, headers, body: LIMITED } as ErrorResponse, { vendor: 'codens' }));
  });

  it('passes on the url, the status and the headers', async () => {
    const { url, status, headers } = (await inputOf(await get('limited'))) as ErrorResponse & { url: string };
    expect({ url, status }).toEqual({ url: `${server.origin}/limited`, status: 429 });
    expect((headers as Headers).get('retry-after')).toBe('12');
  });

  it('passes on the url after a redirect', async () => {
    expect(await inputOf(await get('redirect'))).toMatchObject({ url: `${server.origin}/limited`, status: 429 });
  });

  it('reads a redirect that was not followed', async () => {
    const input = await inputOf(await get('redirect', { redirect: 'manual' }));
    expect({ status: input.status, text: textOf(input) }).toEqual({ status: 302, text: 'Found' });
  });

  it('passes on the options of `inspect` alone', async () => {
    const options = await inspectResponse((_input, given) => given, await get('limited'), {
      vendor: 'codens',
      protocolVersion: '2025-11-25',
      timeout: 1_000,
      signal: null,
    });
    expect(options).toEqual({ vendor: 'codens', protocolVersion: '2025-11-25' });
  });

  it('works with `inspect.all`', async () => {
    expect(await inspectResponse(inspect.all, await get('ended-stream'))).toMatchObject([{ code: -32601 }]);
  });

  it.each([[null], [undefined]])('accepts %s as options', async (options) => {
    expect(textOf(await inputOf(await get('limited'), options))).toBe(LIMITED);
  });
});

describe('inspectResponse and the response', () => {
  it('leaves the body unread and unlocked', async () => {
    const response = await get('limited');
    await inspectResponse(inspect, response);
    expect([response.bodyUsed, response.body?.locked]).toEqual([false, false]);
    expect(await response.text()).toBe(LIMITED);
  });

  it('reads its clone while the caller reads the response', async () => {
    const response = await get('drip');
    const pending = inputOf(response);
    expect(await response.json()).toEqual(JSON.parse(LIMITED));
    expect(textOf(await pending)).toBe(LIMITED);
  });

  it('reads a response twice', async () => {
    const response = await get('limited');
    expect(textOf(await inputOf(response))).toBe(LIMITED);
    expect(textOf(await inputOf(response))).toBe(LIMITED);
  });

  it('leaves the body readable to its end when it stops early', async () => {
    const response = await get('drip');
    expect((await inputOf(response, { timeout: 20 })).body).toEqual(NOT_READ);
    expect(await response.text()).toBe(LIMITED);
  });

  it('stops an endless body at the limit', async () => {
    written = 0;
    const response = await get('endless');
    expect((await inspectResponse(inspect, response)).reason).toBe('too-large');
    await sleep(100);
    // What the buffers of both sockets hold.
    expect(written).toBeLessThan(32 * MEBIBYTE.length);
    const reader = response.body?.getReader();
    let read = 0;
    while (read < MEBIBYTE.length) read += (await reader?.read())?.value?.length ?? Number.NaN;
    await reader?.cancel();
  });
});

describe('inspectResponse without a body to read', () => {
  it.each([
    ['a HEAD request', 429, () => get('limited', { method: 'HEAD' })],
    ['204', 204, () => get('no-content')],
    ['304', 304, () => get('not-modified')],
  ])('passes on no body for %s', async (_name, status, request) => {
    const input = await inputOf(await request());
    expect(input.status).toBe(status);
    expect(input.body).toBeUndefined();
    expect((await inspectResponse(inspect, await request())).reason).toBe('empty');
  });

  it('reads an empty body', async () => {
    expect(await inspectResponse(inspect, await get('empty'))).toMatchObject({
      verdict: 'unreadable',
      reason: 'empty',
    });
  });

  it('gives a used body as not read', async () => {
    const response = await get('limited');
    await response.text();
    expect(await inputOf(response)).toMatchObject({ status: 429, body: NOT_READ });
  });

  it('gives a locked body as not read', async () => {
    const response = await get('limited');
    const reader = response.body?.getReader();
    expect(await inputOf(response)).toMatchObject({ status: 429, body: NOT_READ });
    reader?.releaseLock();
    expect(textOf(await inputOf(response))).toBe(LIMITED);
  });

  it('gives a hidden response as not read, without its status 0', async () => {
    expect(await inputOf(Response.error())).toEqual({ body: NOT_READ });
    expect((await inspectResponse(inspect, Response.error())).status).toBeNull();
  });
});

describe('inspectResponse and the limits', () => {
  it('reads a body of 65,536 bytes and not one byte more', async () => {
    expect((await inspectResponse(inspect, await get('at-limit'))).reason).toBeNull();
    expect((await inspectResponse(inspect, await get('over-limit'))).reason).toBe('too-large');
    expect(((await inputOf(await get('endless'))).body as Uint8Array).length).toBe(65_537);
  });

  it('stops a body that decodes to much more than was sent', async () => {
    expect((await inspectResponse(inspect, await get('gzip-bomb'))).reason).toBe('too-large');
  });

  it('stops at the timeout', async () => {
    const started = performance.now();
    const input = await inputOf(await get('silent'), { timeout: 50 });
    expect(input).toMatchObject({ status: 503, body: NOT_READ });
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it.each([Number.POSITIVE_INFINITY, 2 ** 31])('sets no timer for a timeout of %s', async (timeout) => {
    expect(textOf(await inputOf(await get('drip'), { timeout }))).toBe(LIMITED);
  });

  it('stops when the signal is aborted', async () => {
    const controller = new AbortController();
    const pending = inputOf(await get('silent'), { signal: controller.signal });
    controller.abort();
    expect(await pending).toMatchObject({ status: 503, body: NOT_READ });
    expect(await inputOf(await get('silent'), { signal: AbortSignal.abort() })).toMatchObject({ body: NOT_READ });
  });

  it('gives a body as not read when the request is aborted', async () => {
    const controller = new AbortController();
    const pending = inputOf(await get('silent', { signal: controller.signal }));
    await sleep(10);
    controller.abort();
    expect(await pending).toMatchObject({ status: 503, body: NOT_READ });
  });

  it('gives a body as not read when the connection breaks', async () => {
    expect(await inputOf(await get('broken'))).toMatchObject({ status: 500, body: NOT_READ });
  });
});

describe('inspectResponse and content codings', () => {
  it('reads a body that fetch decoded', async () => {
    const inspection = await inspectResponse(inspect, await get('gzip'), { vendor: 'codens' });
    expect(inspection.match?.error).toBe('rate-limited');
  });

  it('does not report a decoded page as encoded', async () => {
    expect((await inspectResponse(inspect, await get('gzip-page'))).reason).toBe('not-json');
  });

  it('reports a body that nobody decoded as encoded', async () => {
    const response = new Response(gzipSync(LIMITED), { status: 500, headers: { 'content-encoding': 'gzip' } });
    expect((await inspectResponse(inspect, response)).reason).toBe('encoded');
  });
});

describe('inspectResponse and event streams', () => {
  it('reads an event stream that ends', async () => {
    expect((await inspectResponse(inspect, await get('ended-stream'))).code).toBe(-32601);
  });

  it('reads the complete events of an event stream that stays open', async () => {
    const response = await get('open-stream');
    expect(textOf(await inputOf(response, { timeout: 50 }))).toBe(EVENT);
    expect((await inspectResponse(inspect, response, { timeout: 50 })).code).toBe(-32601);
    expect(response.bodyUsed).toBe(false);
    await response.body?.cancel();
  });

  it('gives an event stream without a complete event as not read', async () => {
    expect((await inputOf(await get('idle-stream'), { timeout: 50 })).body).toEqual(NOT_READ);
  });
});
