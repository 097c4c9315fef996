import { once } from 'node:events';
import http2 from 'node:http2';
import type { AddressInfo } from 'node:net';
import replyFrom from '@fastify/reply-from';
import { serve } from '@hono/node-server';
import Fastify from 'fastify';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import all from '../../generated/all.js';
import { gatewayPlugin } from '../../src/adapters/fastify/gateway-plugin.js';
import { gatewayMiddleware } from '../../src/adapters/hono/gateway-middleware.js';
import { createGateway } from '../../src/gateway/index.js';
import type { Running, Start } from './support/gateways.js';
import { startUpstream } from './support/raw-http.js';
import { behaviours } from './support/upstreams.js';

const options = { contracts: all, routes: { '/api': { vendor: 'codens' as const }, '/mcp': { mcp: true } } };

const fastify: Start = async (upstream, gateway) => {
  const app = Fastify({ http2: true });
  if (gateway) app.register(gatewayPlugin, { gateway } as never);
  const base = `http://127.0.0.1:${upstream}`;
  app.register(replyFrom as never, { base, undici: false, http: { agentOptions: {} } });
  app.all('/*', (asked, reply) => (reply as unknown as { from(url: string): never }).from(asked.url));
  await app.listen({ port: 0, host: '127.0.0.1' });
  return { port: (app.server.address() as AddressInfo).port, close: () => app.close() };
};

const hono: Start = async (upstream, gateway) => {
  const app = new Hono();
  if (gateway) app.use(gatewayMiddleware(gateway));
  app.all('/*', async ({ req }) => {
    const answer = await fetch(`http://127.0.0.1:${upstream}${req.path}`, { method: req.method });
    const headers = new Headers(answer.headers);
    // Headers of a connection are an error in HTTP/2 (RFC 9113 section 8.2.2).
    for (const name of ['connection', 'transfer-encoding', 'keep-alive']) headers.delete(name);
    return new Response(answer.body, { status: answer.status, headers });
  });
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1', createServer: http2.createServer });
  await once(server, 'listening');
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
};

/** An answer in HTTP/2: its headers, its body, and whether the stream was reset. */
async function answerOf(session: http2.ClientHttp2Session, method: string, target: string) {
  const stream = session.request({ ':method': method, ':path': target });
  const seen: { headers?: object; body: Buffer[]; end: string } = { body: [], end: 'end' };
  stream.on('response', (headers) => {
    // The server chooses by how fast a body comes whether it names the length.
    seen.headers = { ...headers, date: undefined, 'content-length': undefined };
  });
  stream.on('data', (chunk) => seen.body.push(chunk));
  stream.on('error', () => undefined);
  await once(stream, 'close').catch(() => undefined);
  if (stream.rstCode !== 0) seen.end = 'reset';
  return { ...seen, body: Buffer.concat(seen.body).toString('latin1') };
}

describe.each([
  { name: 'fastify', start: fastify },
  { name: 'hono', start: hono },
])('$name in HTTP/2', ({ name, start }) => {
  let upstream: Awaited<ReturnType<typeof startUpstream>>;
  let [bare, watched]: Running[] = [];
  let sessions: http2.ClientHttp2Session[];
  beforeAll(async () => {
    // undici 7 throws if a connection ends while a slow client makes it wait.
    upstream = await startUpstream(behaviours, { keeps: true });
    bare = await start(upstream.port, undefined);
    watched = await start(upstream.port, createGateway(options));
    sessions = [bare, watched].map(({ port }) => http2.connect(`http://127.0.0.1:${port}`));
  });
  afterAll(async () => {
    for (const session of sessions) session.destroy();
    await Promise.all([bare?.close(), watched?.close(), upstream.close()]);
  });

  const seen = behaviours.filter(({ onWireOnly }) => name !== 'hono' || !onWireOnly);
  it.each(
    // Node refuses to send this header twice in HTTP/2.
    seen
      .filter((behaviour) => behaviour.name !== 'two Retry-After headers')
      .map((behaviour) => [behaviour.name, behaviour] as const),
  )('reports %s without a change, on a connection for all', async (_name, behaviour) => {
    const { method = 'GET', route = '/api' } = behaviour;
    const target = `${route}/${behaviours.indexOf(behaviour)}`;
    const [expected, actual] = await Promise.all(sessions.map((session) => answerOf(session, method, target)));
    expect(actual).toEqual(expected);
    expect(expected?.headers).toHaveProperty(':status');
  });
});
