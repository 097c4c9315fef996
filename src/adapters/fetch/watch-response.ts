import type { Decode } from '../../gateway/content-coding.js';
import type { GatewayRequest } from '../../gateway/exchange.js';
import type { Gateway } from '../../gateway/gateway.js';
import type { Observation } from '../../gateway/observation.js';
import { staysInRewrite } from '../../gateway/rewrite.js';
import { TAG_HEADER } from '../../gateway/tag.js';

/** `fetch` decodes a body and leaves the header. What is still encoded does not begin like JSON. */
const alreadyDecoded: Decode = (_coding, bytes) => bytes;

/** Milliseconds after which a server has sent the head of an answer whose body has begun. */
const HEAD_SENT = 10;

export interface WatchOptions {
  /** The upstream's URL: its host may identify the sender. That of the response by default. */
  url?: string;
  /** Decodes content codings, where a server encodes its answers itself. */
  decode?: Decode;
}

/**
 * The answer that a server gives: the same, with a tag, or as problem details, as the mode of the route says. With
 * `report` the body is passed on as it comes.
 *
 * @param request the client's request
 * @param response the upstream's response, or the server's own
 */
export function watchResponse(
  gateway: Gateway,
  request: Request,
  response: Response,
  { url = response.url || undefined, decode = alreadyDecoded }: WatchOptions = {},
): Response | Promise<Response> {
  try {
    const { pathname } = new URL(request.url);
    return watch(gateway, { method: request.method, path: pathname, url }, response, decode);
  } catch (error) {
    gateway.failed(error);
    return response;
  }
}

function watch(gateway: Gateway, request: GatewayRequest, response: Response, decode: Decode) {
  const stripped = gateway.stripsTag(request.path) ? withoutTag(response) : response;
  if (response.status === 0 || response.bodyUsed || response.body?.locked) return stripped;
  const observation = gateway.observe(request, response, decode);
  if (!observation) return stripped;
  if (observation.holds) return hold(stripped, observation, gateway.holdTimeout);
  if (stripped.body) return new Response(stripped.body.pipeThrough(tap(observation)), stripped);
  observation.end();
  return stripped;
}

/** Passes the chunks on; the observation sees them. */
function tap(observation: Observation): TransformStream<Uint8Array, Uint8Array> {
  const transformer: Transformer<Uint8Array, Uint8Array> & { cancel(): void } = {
    transform(chunk, controller) {
      controller.enqueue(chunk);
      observation.add(chunk);
    },
    flush: () => void observation.end(),
    cancel: () => observation.stop('aborted'),
  };
  return new TransformStream(transformer);
}

/** Reads the body until it ends, is too large, or takes too long. */
async function hold(response: Response, observation: Observation, timeout: number): Promise<Response> {
  const reader = response.body?.getReader();
  const held: Uint8Array[] = [];
  const tooLate = sleep(timeout);
  let pending: Promise<ReadableStreamReadResult<Uint8Array>> | undefined;
  let broken: { error: unknown } | undefined;
  while (reader && !observation.isReleased) {
    pending = reader.read();
    const read = await Promise.race([pending, tooLate.promise]).catch((error: unknown) => ({ error }));
    if (read === undefined) observation.stop('slow');
    else if ('error' in read) {
      observation.stop('aborted');
      broken = read;
    } else {
      pending = undefined;
      if (read.done) break;
      held.push(read.value);
      observation.add(read.value);
    }
  }
  tooLate.cancel();
  if (observation.isReleased && reader) return new Response(rest(held, reader, pending, broken), response);
  const { tag, body } = observation.end();
  if (body) return new Response(body as BodyInit, { ...init(response), headers: rewritten(response.headers) });
  const headers = new Headers(response.headers);
  if (tag !== undefined) headers.set(TAG_HEADER, tag);
  return new Response(reader ? rest(held) : null, { ...init(response), headers });
}

/** The chunks that waited, then those that are still to come, and the error that ended them. */
function rest(
  held: readonly Uint8Array[],
  reader?: ReadableStreamDefaultReader<Uint8Array>,
  pending?: Promise<ReadableStreamReadResult<Uint8Array>>,
  broken?: { error: unknown },
): ReadableStream<Uint8Array> {
  const chunks = [...held];
  let next = pending;
  return new ReadableStream({
    async pull(controller) {
      const chunk = chunks.shift();
      if (chunk) return controller.enqueue(chunk);
      if (broken) {
        // Servers answer in the upstream's place if the error comes before the head is sent.
        await sleep(HEAD_SENT).promise;
        return controller.error(broken.error);
      }
      if (!reader) return controller.close();
      const { done, value } = await (next ?? reader.read());
      next = undefined;
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: (reason) => reader?.cancel(reason),
  });
}

function sleep(milliseconds: number): { promise: Promise<undefined>; cancel: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const promise = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  return { promise, cancel: () => clearTimeout(timer) };
}

function init({ status, statusText }: Response): ResponseInit {
  return { status, statusText };
}

function withoutTag(response: Response): Response {
  if (!response.headers.has(TAG_HEADER)) return response;
  const headers = new Headers(response.headers);
  headers.delete(TAG_HEADER);
  return new Response(response.body, { ...init(response), headers });
}

function rewritten(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of [...headers.keys()]) if (!staysInRewrite(name)) kept.delete(name);
  kept.set('content-type', 'application/problem+json');
  return kept;
}
