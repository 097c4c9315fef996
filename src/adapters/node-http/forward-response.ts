import type { ClientRequest, IncomingMessage, ServerResponse } from 'node:http';
import type { GatewayRequest } from '../../gateway/exchange.js';
import type { Gateway } from '../../gateway/gateway.js';
import { isEventStream } from '../../gateway/skip.js';
import { TAG_HEADER } from '../../gateway/tag.js';
import { decodeWithZlib } from './decode-with-zlib.js';
import { HeldAnswer } from './held-answer.js';
import { addTrailers, headersLike, passedOn, withoutHeaders } from './raw-headers.js';

/**
 * Hands an upstream's answer on to the client, as the mode of the route says. An upstream that breaks off breaks the
 * connection to the client, so that the client sees it, too; a client that leaves ends the request to the upstream.
 *
 * @param request the client's request: its method, its path and, if the contracts have hosts, the upstream's URL
 */
export function forwardResponse(
  gateway: Gateway,
  upstream: IncomingMessage,
  response: ServerResponse,
  request: GatewayRequest,
): void {
  const status = upstream.statusCode ?? 502;
  const head = { status, headers: headersLike(upstream.rawHeaders) };
  const observation = gateway.observe(request, head, decodeWithZlib);
  const passed = passedOn(upstream.rawHeaders);
  const headers = gateway.stripsTag(request.path) ? withoutHeaders(passed, (name) => name === TAG_HEADER) : passed;
  const held = observation?.holds ? new HeldAnswer(upstream, response, observation, headers) : undefined;

  breakTogether(upstream, response, () => {
    observation?.stop('aborted');
    held?.release();
  });
  if (held) {
    held.start(gateway.holdTimeout);
    return;
  }
  response.writeHead(status, upstream.statusMessage, headers);
  if (isEventStream(head.headers)) response.flushHeaders();
  if (observation) upstream.on('data', (chunk: Uint8Array) => observation.add(chunk));
  upstream.pipe(response, { end: false });
  upstream.on('end', () => {
    addTrailers(upstream, response);
    response.end();
    observation?.end();
  });
}

/** An upstream that breaks off, and a client that leaves, take the other side with them. */
function breakTogether(upstream: IncomingMessage, response: ServerResponse, onBreak: () => void): void {
  const breakOff = () => {
    if (upstream.complete) return;
    onBreak();
    // What was written still goes out; then the connection ends without the end of the answer.
    response.socket?.destroySoon();
  };
  upstream.on('error', () => undefined).on('aborted', breakOff);
  // Before the error handlers of a proxy answer in the upstream's place.
  (upstream as { req?: ClientRequest }).req?.prependListener('error', breakOff);
  response.on('close', () => {
    if (!response.writableFinished) upstream.destroy();
  });
  // Those handlers end an answer that broke off as if it were whole.
  const end = response.end as (...args: unknown[]) => ServerResponse;
  response.end = (...args: unknown[]) => (upstream.complete ? end.apply(response, args) : response);
}
