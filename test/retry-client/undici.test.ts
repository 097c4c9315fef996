import type { ServerResponse } from 'node:http';
import { Agent, fetch, interceptors, RetryAgent } from 'undici';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createInspector } from '../../src/index.js';
import type { RetryEvent } from '../../src/retry-client/index.js';
import { type UndiciRetryOptions, undiciRetry } from '../../src/retry-client/integrations/undici.js';
import { type Listening, listen } from '../integration/support/listen.js';

type Answer = (response: ServerResponse) => void;

const inspect = createInspector([]);
const limited: Answer = (response) => response.writeHead(429, { 'retry-after': '1' }).end('{"message":"No"}');
const fine: Answer = (response) => response.writeHead(200).end('{"id":7}');

let server: Listening;
let script: Answer[] = [];
let received: { at: number; body: string }[] = [];
const sockets = new Set<unknown>();
const events: RetryEvent[] = [];
const agents: { close(): Promise<void> }[] = [];

beforeEach(async () => {
  [script, received] = [[], []];
  events.length = 0;
  sockets.clear();
  server = await listen(async (request, response) => {
    const at = performance.now();
    sockets.add(request.socket);
    let body = '';
    for await (const chunk of request) body += chunk;
    received.push({ at, body });
    (script.length > 1 ? script.shift() : script[0])?.(response);
  });
});
afterEach(async () => {
  await Promise.all(agents.splice(0).map((agent) => agent.close()));
  await server.close();
});

function client(options: UndiciRetryOptions = {}): RetryAgent {
  const onDecision = (event: RetryEvent) => void events.push(event);
  const retry = undiciRetry(inspect, { random: () => 0, onDecision, ...options });
  const agent = new RetryAgent(new Agent({ connections: 1 }).compose(retry.interceptor), retry.options);
  agents.push(agent);
  return agent;
}

const request = (agent: RetryAgent, method: 'GET' | 'POST' = 'GET', more: object = {}) =>
  agent.request({ origin: server.origin, path: '/plans', method, ...more });

describe('undiciRetry over HTTP', () => {
  it('waits no shorter than the server says, and uses the connection again', async () => {
    script = [limited, limited, fine];
    const { statusCode, body } = await request(client(), 'POST', { body: 'order' });
    expect([statusCode, await body.json()]).toEqual([200, { id: 7 }]);
    expect(received.map((sent) => sent.body)).toEqual(['order', 'order', 'order']);
    for (const [index, { at }] of received.slice(1).entries()) {
      expect(at - (received[index]?.at ?? 0)).toBeGreaterThanOrEqual(1_000);
    }
    expect(sockets.size).toBe(1);
  });

  it('works with the `fetch` of undici, and as an interceptor', async () => {
    script = [limited, fine];
    const response = await fetch(server.origin, { dispatcher: client() });
    expect([response.status, await response.json()]).toEqual([200, { id: 7 }]);
    const retry = undiciRetry(inspect);
    const dispatcher = new Agent().compose(retry.interceptor, interceptors.retry(retry.options));
    agents.push(dispatcher);
    script = [(response) => response.writeHead(404).end('Gone')];
    const missing = await fetch(server.origin, { dispatcher });
    expect([missing.status, await missing.text()]).toEqual([404, 'Gone']);
  });

  it('passes errors of any size on, one after the other', async () => {
    const agent = client({ maxAttempts: 1 });
    for (const size of [0, 10, 60_000, 65_536, 65_537, 3_000_000, 20]) {
      script = [(response) => response.writeHead(503).end(Buffer.alloc(size, 'x'))];
      const { statusCode, body } = await request(agent);
      // The body waits for its reader.
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect([statusCode, (await body.text()).length]).toEqual([503, size]);
    }
    expect(sockets.size).toBe(1);
  });

  it('repeats a GET whose connection broke, and no POST', async () => {
    script = [(response) => response.destroy(), fine];
    const { statusCode, body } = await request(client({ backOff: 1 }));
    expect([statusCode, await body.text()]).toEqual([200, '{"id":7}']);
    script = [(response) => response.destroy()];
    received = [];
    await expect(request(client(), 'POST', { body: 'x' })).rejects.toThrow('other side closed');
    expect(received).toHaveLength(1);
  });

  it('ends a wait at once when it is aborted', async () => {
    script = [(response) => response.writeHead(429, { 'retry-after': '50' }).end()];
    const before = performance.now();
    await expect(request(client(), 'GET', { signal: AbortSignal.timeout(300) })).rejects.toThrow(
      expect.objectContaining({ name: 'TimeoutError' }),
    );
    expect(performance.now() - before).toBeLessThan(10_000);
    expect(received).toHaveLength(1);
  });
});
