import type { IncomingMessage, ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createInspector } from '../../src/index.js';
import { type FetchWithRetryOptions, fetchWithRetry, type RetryEvent } from '../../src/retry-client/index.js';
import { type Listening, listen } from '../integration/support/listen.js';

type Answer = (response: ServerResponse, request: IncomingMessage) => void;

const inspect = createInspector([]);
const JSON_TYPE = { 'content-type': 'application/json' };
const limited: Answer = (response) =>
  response.writeHead(429, { ...JSON_TYPE, 'retry-after': '1' }).end('{"message":"No"}');
const fine: Answer = (response) => response.writeHead(200, JSON_TYPE).end('{"id":7}');

let server: Listening;
let script: Answer[] = [];
let received: { at: number; body: string }[] = [];
let connections = 0;
const open = new Set<unknown>();

beforeEach(async () => {
  [script, received, connections] = [[], [], 0];
  server = await listen(async (request, response) => {
    const at = performance.now();
    if (!open.has(request.socket)) {
      open.add(request.socket);
      connections++;
      request.socket.on('close', () => open.delete(request.socket));
    }
    let body = '';
    for await (const chunk of request) body += chunk;
    received.push({ at, body });
    const answer = script.length > 1 ? script.shift() : script[0];
    answer?.(response, request);
  });
});
afterEach(() => server.close());

const events: RetryEvent[] = [];
const client = (options: FetchWithRetryOptions = {}) => {
  events.length = 0;
  return fetchWithRetry(inspect, { onDecision: (event) => events.push(event), random: () => 0, ...options });
};

const waits = () => received.slice(1).map(({ at }, index) => at - (received[index]?.at ?? 0));

describe('fetchWithRetry over HTTP', () => {
  it('waits no shorter than the server says, and uses the connection again', async () => {
    script = [limited, limited, fine];
    const response = await client()(`${server.origin}/plans`, { method: 'POST', body: 'order' });
    expect(await response.json()).toEqual({ id: 7 });
    expect(response.url).toBe(`${server.origin}/plans`);
    expect(received.map(({ body }) => body)).toEqual(['order', 'order', 'order']);
    for (const wait of waits()) expect(wait).toBeGreaterThanOrEqual(1_000);
    expect(connections).toBe(1);
  });

  it('repeats the whole body of a `Request`', async () => {
    script = [limited, fine];
    const body = 'x'.repeat(300_000);
    await client()(new Request(`${server.origin}/plans`, { method: 'PUT', body }));
    expect(received.map((request) => request.body.length)).toEqual([300_000, 300_000]);
  });

  it('sends a stream once, and returns the error with its body', async () => {
    script = [limited];
    const init = { method: 'PUT', body: new Blob(['order']).stream(), duplex: 'half' } as RequestInit;
    const response = await client()(server.origin, init);
    expect([response.status, await response.text()]).toEqual([429, '{"message":"No"}']);
    expect(received).toHaveLength(1);
    expect(events).toMatchObject([{ decision: { reason: 'body-cannot-be-repeated' } }]);
  });

  it('closes the connection of a large error that it does not return', async () => {
    script = [(response) => response.writeHead(503, JSON_TYPE).write(Buffer.alloc(1_000_000, 'x')), fine];
    const response = await client({ backOff: 100 })(server.origin);
    expect(await response.json()).toEqual({ id: 7 });
    await expect.poll(() => open.size).toBe(1);
  });

  it('repeats a GET whose connection broke, and no POST', async () => {
    script = [(response) => response.destroy(), fine];
    expect((await client({ backOff: 1 })(server.origin)).status).toBe(200);
    script = [(response) => response.destroy()];
    received = [];
    await expect(client()(server.origin, { method: 'POST', body: 'x' })).rejects.toThrow('fetch failed');
    expect(received).toHaveLength(1);
    expect(events).toMatchObject([{ inspection: null, decision: { reason: 'unsafe-to-repeat' } }]);
  });

  it('reads an error that is compressed, and returns it as it came', async () => {
    const body = gzipSync('{"message":"No"}');
    script = [(response) => response.writeHead(404, { ...JSON_TYPE, 'content-encoding': 'gzip' }).end(body)];
    const response = await client()(server.origin);
    expect([response.status, await response.json()]).toEqual([404, { message: 'No' }]);
  });

  it('hands on an event stream of a success as it comes', async () => {
    script = [(response) => response.writeHead(200, { 'content-type': 'text/event-stream' }).write('data: 1\n\n')];
    const response = await client()(server.origin);
    const reader = response.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('data: 1\n\n');
    await reader?.cancel();
  });

  it('follows a redirect, and counts it as one attempt', async () => {
    script = [(response) => response.writeHead(307, { location: '/next' }).end(), limited, fine];
    const response = await client()(server.origin);
    expect([response.status, response.redirected]).toEqual([200, false]);
    expect(events.map(({ attempt }) => attempt)).toEqual([1]);
    expect(received).toHaveLength(3);
  });

  it('ends a wait at once when it is aborted', async () => {
    script = [(response) => response.writeHead(429, { 'retry-after': '50' }).end()];
    const before = performance.now();
    const sent = client()(server.origin, { signal: AbortSignal.timeout(300) });
    await expect(sent).rejects.toThrow(expect.objectContaining({ name: 'TimeoutError' }));
    expect(performance.now() - before).toBeLessThan(10_000);
    expect(received).toHaveLength(1);
  });

  it('stops at a server that is down', async () => {
    script = [(response) => response.writeHead(503, JSON_TYPE).end('{}')];
    const send = client({ backOff: 0, maxAttempts: 10 });
    await Promise.all(Array.from({ length: 20 }, () => send(server.origin)));
    expect(received.length).toBeLessThan(20 + 55);
    expect(events.filter(({ decision }) => decision.action !== 'stop')).toHaveLength(received.length - 20);
  });
});
