import { Agent, request } from 'undici';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import all from '../../generated/all.js';
import { watchFetch } from '../../src/adapters/fetch/watch.js';
import { gatewayInterceptor } from '../../src/adapters/undici/gateway-interceptor.js';
import { createGateway, type Gateway, type Mode } from '../../src/gateway/index.js';
import { startUpstream } from './support/raw-http.js';
import { behaviours } from './support/upstreams.js';

interface Seen {
  status?: number;
  headers?: Record<string, unknown>;
  body?: string;
  error?: string;
}

/** What an application gets of an answer. */
type Ask = (url: string, method: string, gateway: Gateway | undefined) => Promise<Seen>;

const undiciRequest: Ask = async (url, method, gateway) => {
  const agent = new Agent({ pipelining: 0 });
  const dispatcher = gateway ? agent.compose(gatewayInterceptor(gateway)) : agent;
  const seen: Seen = {};
  try {
    const answer = await request(url, { method: method as 'GET', dispatcher });
    seen.status = answer.statusCode;
    seen.headers = answer.headers;
    seen.body = Buffer.from(await answer.body.arrayBuffer()).toString('latin1');
  } catch (error) {
    seen.error = (error as Error).constructor.name;
  }
  await agent.destroy();
  return seen;
};

const ownFetch: Ask = async (url, method, gateway) => {
  const fetching = gateway ? watchFetch(gateway) : fetch;
  const seen: Seen = {};
  try {
    const answer = await fetching(url, { method });
    seen.status = answer.status;
    seen.headers = { ...Object.fromEntries(answer.headers), url: answer.url, text: answer.statusText };
    seen.body = Buffer.from(await answer.arrayBuffer()).toString('latin1');
  } catch (error) {
    seen.error = (error as Error).constructor.name;
  }
  return seen;
};

describe.each<[string, Ask]>([
  ['undici', undiciRequest],
  ['fetch', ownFetch],
])('%s', (name, ask) => {
  let upstream: Awaited<ReturnType<typeof startUpstream>>;
  beforeAll(async () => {
    upstream = await startUpstream(behaviours);
  });
  afterAll(() => upstream.close());

  const gatewayOf = (mode: Mode) =>
    createGateway({
      contracts: all,
      holdTimeout: 60,
      mode,
      routes: { '/api': { vendor: 'codens' }, '/mcp': { mcp: true } },
    });
  const urlOf = (index: number) => `http://127.0.0.1:${upstream.port}${behaviours[index]?.route ?? '/api'}/${index}`;
  const indexOf = (named: string) => behaviours.findIndex((one) => one.name === named);
  // fetch refuses codings that it does not know, and bodies that are not of their coding, with and without a gateway.
  const seen = behaviours.filter(({ onWireOnly }) => name === 'undici' || !onWireOnly);

  it.each(seen.map((behaviour) => [behaviour.name, behaviour] as const))(
    'reports %s without a change',
    async (_name, behaviour) => {
      const index = behaviours.indexOf(behaviour);
      const gateway = gatewayOf('report');
      const [was, is] = [
        await ask(urlOf(index), behaviour.method ?? 'GET', undefined),
        await ask(urlOf(index), behaviour.method ?? 'GET', gateway),
      ];
      expect(is).toEqual(was);
      const counted = gateway.counters.responses().length + gateway.counters.skipped().length;
      expect(counted).toBe(new Set(behaviour.counts).size);
    },
  );

  it('tags an error', async () => {
    const { headers } = await ask(urlOf(indexOf('a violation')), 'GET', gatewayOf('tag'));
    expect(headers?.['x-error-envelope']).toBe('violation;codens/rate-limited');
  });

  it('rewrites an error', async () => {
    const { status, headers, body } = await ask(urlOf(indexOf('a documented error')), 'GET', gatewayOf('rewrite'));
    expect([status, headers?.['content-type'], headers?.['retry-after']]).toEqual([
      429,
      'application/problem+json',
      '12',
    ]);
    expect(JSON.parse(body ?? '')).toMatchObject({ code: 'RATE_LIMITED' });
  });

  it.each(['a slow drip', 'a huge error', 'a connection that breaks in the body', 'HEAD'])(
    'lets %s pass',
    async (named) => {
      const { method = 'GET' } = behaviours[indexOf(named)] ?? {};
      for (const mode of ['tag', 'rewrite'] as const)
        expect(await ask(urlOf(indexOf(named)), method, gatewayOf(mode))).toEqual(
          await ask(urlOf(indexOf(named)), method, undefined),
        );
    },
  );
});
