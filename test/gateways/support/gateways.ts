import http from 'node:http';
import httpProxy from '@fastify/http-proxy';
import replyFrom from '@fastify/reply-from';
import { serve } from '@hono/node-server';
import express from 'express';
import Fastify from 'fastify';
import { Hono } from 'hono';
import { createProxyMiddleware } from 'http-proxy-middleware';
import { proxyResponse } from '../../../src/adapters/express/proxy-response.js';
import { gatewayPlugin } from '../../../src/adapters/fastify/gateway-plugin.js';
import { gatewayMiddleware } from '../../../src/adapters/hono/gateway-middleware.js';
import { forwardResponse } from '../../../src/adapters/node-http/forward-response.js';
import { passedOn } from '../../../src/adapters/node-http/raw-headers.js';
import type { Gateway } from '../../../src/gateway/index.js';
import { listen } from './raw-http.js';

export interface Running {
  port: number;
  close(): unknown;
}

/** Starts a proxy in front of an upstream: with the gateway, or the same proxy without it. */
export type Start = (upstream: number, gateway: Gateway | undefined) => Promise<Running>;

const nodeHttp: Start = async (upstream, gateway) => {
  const server = http.createServer((request, response) => {
    const { method = 'GET', url = '/' } = request;
    const asked = http.request({ port: upstream, host: '127.0.0.1', method, path: url, agent: false }, (answer) => {
      if (gateway) forwardResponse(gateway, answer, response, { method, path: url });
      else bareForward(answer, response);
    });
    asked.on('error', () => response.destroy());
    request.pipe(asked);
  });
  return { port: await listen(server), close: () => server.close() };
};

/** A proxy without this package that keeps what it gets, trailers and broken connections among it. */
function bareForward(answer: http.IncomingMessage, response: http.ServerResponse): void {
  response.writeHead(answer.statusCode ?? 502, answer.statusMessage, passedOn(answer.rawHeaders));
  answer.pipe(response, { end: false });
  answer.on('end', () => {
    const { rawTrailers } = answer;
    for (let at = 0; at < rawTrailers.length; at += 2)
      response.addTrailers([[rawTrailers[at] as string, rawTrailers[at + 1] as string]]);
    response.end();
  });
  answer.on('close', () => answer.complete || setImmediate(() => response.destroy()));
}

const expressProxy: Start = async (upstream, gateway) => {
  if (!gateway) return nodeHttp(upstream, undefined);
  const app = express();
  app.disable('x-powered-by');
  const proxyRes = proxyResponse(gateway);
  app.use(
    createProxyMiddleware({
      target: `http://127.0.0.1:${upstream}`,
      selfHandleResponse: true,
      on: { proxyRes: (answer, request, response) => proxyRes(answer, request, response) },
    }),
  );
  const server = http.createServer(app);
  return { port: await listen(server), close: () => server.close() };
};

const fastify: Start = async (upstream, gateway) => {
  const app = Fastify();
  if (gateway) app.register(gatewayPlugin, { gateway });
  app.register(replyFrom, {
    base: `http://127.0.0.1:${upstream}`,
    undici: false,
    http: { agentOptions: {} },
  } as object);
  app.all('/*', (request, reply) => reply.from(request.url));
  await app.listen({ port: 0, host: '127.0.0.1' });
  return { port: (app.server.address() as { port: number }).port, close: () => app.close() };
};

const fastifyProxy: Start = async (upstream, gateway) => {
  const app = Fastify();
  if (gateway) app.register(gatewayPlugin, { gateway });
  app.register(httpProxy, {
    upstream: `http://127.0.0.1:${upstream}`,
    undici: false,
    http: { agentOptions: {} },
  } as never);
  await app.listen({ port: 0, host: '127.0.0.1' });
  return { port: (app.server.address() as { port: number }).port, close: () => app.close() };
};

const hono: Start = async (upstream, gateway) => {
  const app = new Hono();
  if (gateway) app.use(gatewayMiddleware(gateway));
  app.all('/*', async (context) => {
    const { pathname } = new URL(context.req.url);
    const answer = await fetch(`http://127.0.0.1:${upstream}${pathname}`, { method: context.req.method });
    return new Response(answer.body, answer);
  });
  const server = serve({ fetch: app.fetch, port: 0, hostname: '127.0.0.1' });
  await new Promise((resolve) => server.once('listening', resolve));
  return { port: (server.address() as { port: number }).port, close: () => server.close() };
};

export const starts: Readonly<Record<string, Start>> = {
  'node:http': nodeHttp,
  express: expressProxy,
  fastify,
  'fastify, http-proxy': fastifyProxy,
  hono,
};
