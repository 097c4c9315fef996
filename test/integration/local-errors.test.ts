import { afterEach, describe, expect, it } from 'vitest';
import { answering } from '../support/sdk-errors.js';
import { startSdk1 } from './servers/sdk1.js';
import { startSdk2 } from './servers/sdk2.js';
import { type Connect, type ConnectedClient, connect1, connect2 } from './support/clients.js';
import type { Listening } from './support/listen.js';
import { Wire } from './support/wire.js';

/** A wire whose next answers a test can replace. */
class StubWire extends Wire {
  #stub: typeof fetch | undefined;

  answer(stub: typeof fetch): void {
    this.#stub = stub;
  }

  override readonly fetch = (url: string | URL, init: RequestInit = {}): Promise<Response> =>
    (this.#stub ?? fetch)(url, init);
}

/** A `fetch` that never answers, until the client aborts it. */
const silent: typeof fetch = (_url, init) =>
  new Promise((_resolve, reject) => {
    init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
  });

const clients: { name: string; connect: Connect; start: () => Promise<Listening> }[] = [
  { name: 'client 1.x', connect: connect1, start: startSdk1 },
  { name: 'client 2.x', connect: connect2, start: startSdk2 },
];

describe.each(clients)('$name: errors that the client makes', ({ connect, start }) => {
  const running: (Listening | ConnectedClient)[] = [];
  afterEach(async () => {
    for (const one of running.splice(0).reverse()) await one.close();
  });

  async function connected(): Promise<{ client: ConnectedClient; wire: StubWire; servers: Listening }> {
    const servers = await start();
    running.push(servers);
    const wire = new StubWire(servers.origin);
    const client = await connect(servers.origin, 'json', wire);
    running.push(client);
    return { client, wire, servers };
  }

  const ping = { method: 'ping' };
  const answers: [string, typeof fetch][] = [
    ['a network failure', () => Promise.reject(new TypeError('fetch failed'))],
    ['an answer of another type', answering(200, '<h1>Welcome</h1>', 'text/html')],
    ['an answer that is not JSON', answering(200, '{')],
    [
      'an error without the id, with HTTP status 200',
      answering(200, { jsonrpc: '2.0', id: null, error: { code: 1, message: '' } }),
    ],
    ['an error whose code is a text', answering(200, { jsonrpc: '2.0', id: 1, error: { code: 'X', message: '' } })],
  ];
  it.each(answers)('returns null for %s', async (_name, stub) => {
    const { client, wire } = await connected();
    wire.answer(stub);
    const error = await client.outcome(ping);
    expect(error).toBeInstanceOf(Error);
    expect(client.adapter.responseOf(error)).toBeNull();
  });

  it('returns null for an abort and a timeout', async () => {
    const { client, wire } = await connected();
    wire.answer(silent);
    for (const signal of [AbortSignal.abort(), AbortSignal.timeout(1)]) {
      const error = await client.outcome(ping, signal);
      expect(error).toBeInstanceOf(Error);
      expect(client.adapter.responseOf(error)).toBeNull();
    }
    const error = await client.outcome(ping, undefined, 1);
    expect((error as Error).message).toContain('Request timed out');
    expect(client.adapter.responseOf(error)).toBeNull();
  });

  it('returns null for a closed connection', async () => {
    const { client, wire } = await connected();
    wire.answer(silent);
    const pending = client.outcome(ping);
    await client.close();
    expect((await pending) as Error).toBeInstanceOf(Error);
    expect(client.adapter.responseOf(await pending)).toBeNull();
    expect(client.adapter.responseOf(await client.outcome(ping))).toBeNull();
  });

  it('returns null for a server that stopped', async () => {
    const { client, servers } = await connected();
    await servers.close();
    running.splice(running.indexOf(servers), 1);
    const error = await client.outcome(ping);
    expect(error).toBeInstanceOf(TypeError);
    expect(client.adapter.responseOf(error)).toBeNull();
  });
});
