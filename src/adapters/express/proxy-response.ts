import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Gateway } from '../../gateway/gateway.js';
import { forwardResponse } from '../node-http/forward-response.js';

/** The request of Express: Node's, with the path before a router cut it. */
export type ExpressRequest = IncomingMessage & { readonly originalUrl?: string };

/** The handler of an event `proxyRes` (http-proxy, http-proxy-middleware) with `selfHandleResponse: true`. */
export type ProxyResponseHandler = (
  upstream: IncomingMessage,
  request: ExpressRequest,
  response: ServerResponse,
) => void;

/**
 * Hands the answers of a proxy on. An upstream that breaks off never becomes a success: the client sees the upstream's
 * status, what came of the body, and a broken connection.
 */
export function proxyResponse(gateway: Gateway): ProxyResponseHandler {
  return (upstream, request, response) => {
    const path = request.originalUrl ?? request.url ?? '/';
    forwardResponse(gateway, upstream, response, { method: request.method ?? 'GET', path, url: urlOf(upstream) });
  };
}

/** The URL that the proxy asked: its host may identify the sender. */
function urlOf(upstream: IncomingMessage): string | undefined {
  const { protocol, host, path } =
    (upstream as { req?: { protocol?: string; host?: string; path?: string } }).req ?? {};
  return protocol && host ? `${protocol}//${host}${path ?? '/'}` : undefined;
}
