/** A process: one gateway, with a mode or bare. It prints its port, and its use of resources when asked. */
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import replyFrom from '@fastify/reply-from';
import Fastify from 'fastify';
import { Agent, type Dispatcher } from 'undici';
import codens from '../../generated/contracts/codens.js';
import type { Gateway, Mode } from '../../src/gateway/index.js';

/** The package as it is published. */
const DIST = '../../dist';
const { createGateway }: typeof import('../../src/gateway/index.js') = await import(`${DIST}/gateway/index.js`);

const [host = '', mode = '', upstream = ''] = process.argv.slice(2);
const gateway =
  mode === 'bare' ? undefined : createGateway({ contracts: [codens], vendor: codens.id, mode: mode as Mode });

/** Starts the gateway and returns its port. */
type Start = (gateway: Gateway | undefined) => Promise<number>;

const nodeHttp: Start = async (watching) => {
  const { forwardResponse }: typeof import('../../src/adapters/node-http/forward-response.js') = await import(
    `${DIST}/adapters/node-http/forward-response.js`
  );
  const agent = new http.Agent({ keepAlive: true });
  return listening(
    http.createServer((request, response) => {
      const { method = 'GET', url = '/' } = request;
      const asked = http.request({ port: upstream, host: '127.0.0.1', method, path: url, agent }, (answer) => {
        if (watching) {
          forwardResponse(watching, answer, response, { method, path: url });
          return;
        }
        response.writeHead(answer.statusCode ?? 502, answer.statusMessage, endToEnd(answer.rawHeaders));
        answer.pipe(response);
      });
      asked.on('error', () => response.destroy());
      asked.end();
    }),
  );
};

const undici: Start = async (watching) => {
  const { gatewayInterceptor }: typeof import('../../src/adapters/undici/gateway-interceptor.js') = await import(
    `${DIST}/adapters/undici/gateway-interceptor.js`
  );
  const agent = new Agent();
  const dispatcher: Dispatcher = watching ? agent.compose(gatewayInterceptor(watching)) : agent;
  return listening(
    http.createServer((request, response) => {
      const target = { origin: `http://127.0.0.1:${upstream}`, path: request.url ?? '/', method: 'GET' as const };
      dispatcher.request(target).then(
        ({ statusCode, headers, body }) => {
          const { connection: _, 'keep-alive': __, 'transfer-encoding': ___, ...passed } = headers;
          response.writeHead(statusCode, passed);
          body.pipe(response);
        },
        () => response.destroy(),
      );
    }),
  );
};

const fastify: Start = async (watching) => {
  const { gatewayPlugin }: typeof import('../../src/adapters/fastify/gateway-plugin.js') = await import(
    `${DIST}/adapters/fastify/gateway-plugin.js`
  );
  const app = Fastify();
  if (watching) app.register(gatewayPlugin, { gateway: watching });
  app.register(replyFrom, { base: `http://127.0.0.1:${upstream}` });
  app.all('/*', (request, reply) => reply.from(request.url));
  await app.listen({ port: 0, host: '127.0.0.1' });
  return (app.server.address() as AddressInfo).port;
};

const STARTS: Readonly<Record<string, Start>> = { 'node:http': nodeHttp, undici, fastify };

/** Headers without those of the connection. */
function endToEnd(raw: readonly string[]): string[] {
  const isPair = (_: string, index: number) => index % 2 === 0;
  return raw.filter(isPair).flatMap((name, index) => {
    const isOfConnection = ['connection', 'keep-alive', 'transfer-encoding'].includes(name.toLowerCase());
    return isOfConnection ? [] : [name, raw[2 * index + 1] as string];
  });
}

function listening(server: http.Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}

/** The use of a resource up to now: microseconds of CPU time, or bytes in use after a collection of garbage. */
export type Resource = 'cpu' | 'heap';

process.on('message', (resource: Resource) => {
  if (resource === 'heap') {
    (globalThis as { gc?: () => void }).gc?.();
    process.send?.(process.memoryUsage().heapUsed);
    return;
  }
  const { user, system } = process.cpuUsage();
  process.send?.(user + system);
});

process.send?.(await STARTS[host]?.(gateway));
