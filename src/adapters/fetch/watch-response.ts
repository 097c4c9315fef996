import type { Decode } from '../../gateway/content-coding.js';
import type { GatewayRequest } from '../../gateway/exchange.js';
import type { Gateway } from '../../gateway/gateway.js';
import { withoutTag } from './answer-headers.js';
import { holdResponse } from './hold-response.js';
import { reportResponse } from './report-response.js';
import type { WaitUntil } from './workers.js';

/** Text is decoded, although the header says otherwise: `fetch` leaves it. Encoded bytes are hardly ever UTF-8. */
const alreadyDecoded: Decode = (_coding, bytes) => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return bytes;
  } catch {
    return undefined;
  }
};

export interface WatchOptions {
  /** The upstream's URL: its host may identify the sender. That of the response by default. */
  url?: string;
  /** Decodes content codings, where a server encodes its answers itself. */
  decode?: Decode;
  /**
   * Keeps the reading alive behind the answer: `(work) => context.waitUntil(work)` in a worker. Without it, a worker
   * leaves encoded bodies alone.
   */
  waitUntil?: WaitUntil;
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
  { url = response.url || undefined, decode = alreadyDecoded, waitUntil }: WatchOptions = {},
): Response | Promise<Response> {
  try {
    const { pathname } = new URL(request.url);
    const asked = { method: request.method, path: pathname, url };
    return watch(gateway, asked, response, decode, waitUntil);
  } catch (error) {
    gateway.failed(error);
    return response;
  }
}

function watch(
  gateway: Gateway,
  request: GatewayRequest,
  response: Response,
  decode: Decode,
  waitUntil: WaitUntil | undefined,
): Response | Promise<Response> {
  const stripped = gateway.stripsTag(request.path) ? withoutTag(response) : response;
  if (response.status === 0 || response.bodyUsed || response.body?.locked) return stripped;
  const observation = gateway.observe(request, response, decode);
  if (!observation) return stripped;
  if (observation.holds) return holdResponse(stripped, observation, gateway.holdTimeout);
  return reportResponse(stripped, observation, waitUntil);
}
