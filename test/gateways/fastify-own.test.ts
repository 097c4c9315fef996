import { Readable } from 'node:stream';
import Fastify, { type FastifyInstance } from 'fastify';
import { describe, expect, it } from 'vitest';
import codens from '../../generated/contracts/codens.js';
import { gatewayPlugin } from '../../src/adapters/fastify/gateway-plugin.js';
import { createGateway, type Gateway, type Mode } from '../../src/gateway/index.js';
import { counted } from './support/counted.js';

const LIMITED = {
  detail: 'Slow down',
  error_code: 'RATE_LIMITED',
  category: 'transient',
  retry_after_seconds: 12,
};
const TEXT = JSON.stringify(LIMITED);

/** A server with its own answers, no proxy: each route answers in another way that Fastify has. */
function serverWith(gateway: Gateway | undefined): FastifyInstance {
  const app = Fastify();
  if (gateway) app.register(gatewayPlugin, { gateway });
  app.addHook('onRequest', async (_request, reply) => void reply.header('retry-after', '12'));
  app.get('/object', (_request, reply) => reply.code(429).send(LIMITED));
  app.get('/text', (_request, reply) => reply.code(429).type('application/json').send(TEXT));
  app.get('/bytes', (_request, reply) => reply.code(429).type('application/json').send(Buffer.from(TEXT)));
  app.get('/stream', (_request, reply) =>
    reply
      .code(429)
      .type('application/json')
      .send(Readable.from([TEXT])),
  );
  app.get('/returned', async (_request, reply) => {
    reply.code(429);
    return LIMITED;
  });
  app.get('/thrown', () => {
    throw Object.assign(new Error('No'), { statusCode: 429 });
  });
  app.get('/empty', (_request, reply) => reply.code(503).send());
  app.get('/success', () => ({ plans: [] }));
  return app;
}

const gatewayOf = (mode: Mode) => createGateway({ contracts: [codens], vendor: 'codens', mode });

async function answer(app: FastifyInstance, url: string, method: 'GET' | 'HEAD' = 'GET') {
  const { statusCode, headers, body } = await app.inject({ method, url });
  const { date: _, ...rest } = headers;
  return { statusCode, headers: rest, body };
}

const DOCUMENTED = 'documented codens/rate-limited';

describe('the own answers of a Fastify server', () => {
  it.each([
    ['/object', [DOCUMENTED]],
    ['/text', [DOCUMENTED]],
    ['/bytes', [DOCUMENTED]],
    ['/stream', [DOCUMENTED]],
    ['/returned', [DOCUMENTED]],
    ['/thrown', ['violation codens']],
    ['/empty', ['unreadable']],
    ['/success', []],
    ['/missing', ['violation codens']],
  ])('reports %s without a change', async (url, counts) => {
    const gateway = gatewayOf('report');
    const watched = serverWith(gateway);
    expect(await answer(watched, url)).toEqual(await answer(serverWith(undefined), url));
    await new Promise(setImmediate);
    expect(counted(gateway)).toEqual(counts);
  });

  it.each(['/object', '/text', '/bytes', '/stream', '/returned'])('tags and rewrites %s', async (url) => {
    const [was, tagged, rewritten] = [
      await answer(serverWith(undefined), url),
      await answer(serverWith(gatewayOf('tag')), url),
      await answer(serverWith(gatewayOf('rewrite')), url),
    ];
    const { 'x-error-envelope': tag, ...headers } = tagged.headers;
    expect(tag).toBe('documented;codens/rate-limited');
    expect({ ...tagged, headers: { ...headers, 'content-length': undefined, 'transfer-encoding': undefined } }).toEqual(
      {
        ...was,
        headers: { ...was.headers, 'content-length': undefined, 'transfer-encoding': undefined },
      },
    );
    expect([rewritten.statusCode, rewritten.headers['content-type'], rewritten.headers['retry-after']]).toEqual([
      429,
      'application/problem+json',
      '12',
    ]);
    expect(JSON.parse(rewritten.body)).toMatchObject({ code: 'RATE_LIMITED' });
    expect(rewritten.body).not.toContain('Slow down');
  });

  it('rewrites an answer without a body', async () => {
    const { statusCode, headers, body } = await answer(serverWith(gatewayOf('rewrite')), '/empty');
    expect([statusCode, headers['content-type']]).toEqual([503, 'application/problem+json']);
    expect(headers['content-length']).toBe(`${body.length}`);
    expect(JSON.parse(body)).toMatchObject({ status: 503 });
  });

  it('counts an answer to HEAD, and reads nothing', async () => {
    const gateway = gatewayOf('rewrite');
    expect(await answer(serverWith(gateway), '/object', 'HEAD')).toEqual(
      await answer(serverWith(undefined), '/object', 'HEAD'),
    );
    expect(counted(gateway)).toEqual(['skipped head']);
  });
});
