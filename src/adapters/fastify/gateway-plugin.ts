import { PassThrough, Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { joinedLines } from '../../gateway/exchange.js';
import type { Gateway } from '../../gateway/gateway.js';
import type { Observation } from '../../gateway/observation.js';
import { staysInRewrite } from '../../gateway/rewrite.js';
import { TAG_HEADER } from '../../gateway/tag.js';
import { decodeWithZlib } from '../node-http/decode-with-zlib.js';
import { holdStream } from './hold-stream.js';

export interface GatewayPluginOptions {
  gateway: Gateway;
  /** The upstream's URL of a request: its host may identify the sender. */
  upstreamUrl?: (request: FastifyRequest) => string | undefined;
}

/**
 * A plugin that reads every answer of a Fastify server: those that `@fastify/reply-from` and `@fastify/http-proxy` hand
 * on, and the server's own.
 */
export function gatewayPlugin(instance: FastifyInstance, options: GatewayPluginOptions, done: () => void): void {
  const { gateway, upstreamUrl } = options;
  const pending = new WeakMap<FastifyReply, Observation>();
  const held = new WeakSet<FastifyReply>();
  instance.addHook('onSend', (request, reply, payload, next) => {
    // The upstream broke off, and the proxy answers in its place: the answer that waits goes out instead.
    if (held.has(reply) && !reply.raw.headersSent) return;
    // The same after its head was sent: the server drops the second answer as it does without this plugin.
    let answer: unknown = payload;
    try {
      if (!reply.raw.headersSent) answer = read(gateway, { pending, held }, request, reply, payload, upstreamUrl);
    } catch (error) {
      gateway.failed(error);
    }
    if (!(answer instanceof Promise)) {
      next(null, answer);
      return;
    }
    answer
      .catch((error: unknown) => {
        gateway.failed(error);
        return payload;
      })
      // Outside the promise: what the server throws is not a rejection.
      .then((result) => setImmediate(() => next(null, result)));
  });
  // After the answer is sent, so that it waits for nothing.
  instance.addHook('onResponse', (_request, reply, next) => {
    pending.get(reply)?.end();
    next();
  });
  done();
}

// The hooks apply to the instance that registers the plugin, as with `fastify-plugin`.
Object.assign(gatewayPlugin, {
  [Symbol.for('skip-override')]: true,
  [Symbol.for('fastify.display-name')]: 'error-envelopes',
});

/** What is sent instead of the payload; a promise if the answer waits. */
function read(
  gateway: Gateway,
  { pending, held }: { pending: WeakMap<FastifyReply, Observation>; held: WeakSet<FastifyReply> },
  request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  upstreamUrl: GatewayPluginOptions['upstreamUrl'],
): unknown {
  const head = { status: reply.statusCode, headers: { get: (name: string) => joinedLines(reply.getHeader(name)) } };
  if (gateway.stripsTag(request.url)) reply.removeHeader(TAG_HEADER);
  const observation = gateway.observe(
    { method: request.method, path: request.url, url: upstreamUrl?.(request) },
    head,
    decodeWithZlib,
  );
  if (!observation) return payload;
  if (payload instanceof Readable) {
    if (!observation.holds) return tapped(payload, observation);
    held.add(reply);
    const restore = headOf(reply);
    return holdStream(payload, observation, gateway.holdTimeout).then((stream) => {
      restore();
      return answer(reply, observation, stream.isComplete, stream.payload);
    });
  }
  const bytes = bytesOf(payload);
  if (!bytes) return payload;
  observation.add(bytes);
  if (observation.holds) return answer(reply, observation, true, payload);
  pending.set(reply, observation);
  return payload;
}

/** The answer that waited, with its tag or as problem details. */
function answer(reply: FastifyReply, observation: Observation, isComplete: boolean, payload: unknown): unknown {
  if (!isComplete) return payload;
  const { tag, body } = observation.end();
  if (tag !== undefined) reply.header(TAG_HEADER, tag);
  if (!body) return payload;
  for (const name of Object.keys(reply.getHeaders())) if (!staysInRewrite(name)) reply.removeHeader(name);
  reply.header('content-type', 'application/problem+json');
  return Buffer.from(body);
}

/** Keeps status and headers, which a second answer overwrites. */
function headOf(reply: FastifyReply): () => void {
  const { statusCode } = reply;
  const headers = reply.getHeaders();
  return () => {
    for (const name of Object.keys(reply.getHeaders())) reply.removeHeader(name);
    reply.code(statusCode).headers(headers);
  };
}

/** A stream with the same bytes, errors and end; the observation sees them pass. */
function tapped(payload: Readable, observation: Observation): Readable {
  const tap = new PassThrough();
  payload.on('data', (chunk: Uint8Array | string) => observation.add(bytesOf(chunk) ?? new Uint8Array()));
  payload.on('error', (error) => {
    observation.stop('aborted');
    tap.destroy(error);
  });
  payload.on('end', () => void observation.end());
  tap.on('close', () => {
    if (!payload.readableEnded) observation.stop('aborted');
    payload.destroy();
  });
  return payload.pipe(tap);
}

function bytesOf(payload: unknown): Uint8Array | undefined {
  // `reply.send()` without a body.
  if (payload === undefined || payload === null) return new Uint8Array();
  if (typeof payload === 'string') return Buffer.from(payload);
  return payload instanceof Uint8Array ? payload : undefined;
}
