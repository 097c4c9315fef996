import { DecoratorHandler, type Dispatcher } from 'undici';
import { type GatewayRequest, joinedLines } from '../../gateway/exchange.js';
import type { Gateway } from '../../gateway/gateway.js';
import type { Observation } from '../../gateway/observation.js';
import { staysInRewrite } from '../../gateway/rewrite.js';
import { TAG_HEADER } from '../../gateway/tag.js';
import type { HeadersLike } from '../../response.js';
import { decodeWithZlib } from '../node-http/decode-with-zlib.js';

type Handler = Dispatcher.DispatchHandler;
type Controller = Dispatcher.DispatchController;
type Headers = Record<string, string | string[] | undefined>;

/**
 * An interceptor for `dispatcher.compose`: reads the answers that a client of undici gets, `fetch` with this dispatcher
 * among them.
 */
export function gatewayInterceptor(gateway: Gateway): Dispatcher.DispatcherComposeInterceptor {
  return (dispatch) => (options, handler) => {
    const path = `${options.path}`;
    const url = options.origin === undefined ? undefined : `${options.origin}${path}`;
    const request: GatewayRequest = { method: `${options.method}`, path, url };
    return dispatch(options, new GatewayHandler(gateway, request, handler));
  };
}

class GatewayHandler implements Handler {
  readonly #gateway: Gateway;
  readonly #request: GatewayRequest;
  readonly #next: Handler;
  #observation: Observation | undefined;
  #held: Held | undefined;

  constructor(gateway: Gateway, request: GatewayRequest, next: Handler) {
    this.#gateway = gateway;
    this.#request = request;
    // A handler of the older interface is called by the newer one.
    this.#next = next.onRequestStart ? next : (new DecoratorHandler(next) as Handler);
  }

  onRequestStart(controller: Controller, context: unknown): void {
    this.#next.onRequestStart?.(controller, context);
  }

  onRequestUpgrade(...args: Parameters<NonNullable<Handler['onRequestUpgrade']>>): void {
    this.#next.onRequestUpgrade?.(...args);
  }

  onResponseStart(controller: Controller, status: number, headers: Headers, statusMessage?: string): void {
    const head = { status, headers: headersLike(headers) };
    this.#observation = status < 200 ? undefined : this.#gateway.observe(this.#request, head, decodeWithZlib);
    const passed = this.#gateway.stripsTag(this.#request.path) ? withoutTag(headers) : headers;
    const start = (more: Headers = {}) => {
      this.#next.onResponseStart?.(controller, status, { ...passed, ...more } as never, statusMessage);
    };
    if (!this.#observation?.holds) {
      start();
      return;
    }
    const timer = setTimeout(() => {
      this.#observation?.stop('slow');
      this.#release(controller);
    }, this.#gateway.holdTimeout);
    this.#held = {
      start,
      rewrite: (body) => this.#rewrite(controller, status, passed, statusMessage, body),
      chunks: [],
      timer,
    };
  }

  onResponseData(controller: Controller, chunk: Buffer): void {
    this.#observation?.add(chunk);
    if (!this.#held) {
      this.#next.onResponseData?.(controller, chunk);
      return;
    }
    this.#held.chunks.push(Buffer.from(chunk));
    if (this.#observation?.isReleased) this.#release(controller);
  }

  onResponseEnd(controller: Controller, trailers: Headers): void {
    const outcome = this.#observation?.end();
    const held = this.#held;
    if (held && outcome?.body) {
      this.#held = undefined;
      clearTimeout(held.timer);
      held.rewrite(outcome.body);
    } else if (held) this.#release(controller, outcome?.tag === undefined ? {} : { [TAG_HEADER]: outcome.tag });
    this.#next.onResponseEnd?.(controller, trailers as never);
  }

  onResponseError(controller: Controller, error: Error): void {
    this.#observation?.stop('aborted');
    this.#release(controller);
    this.#next.onResponseError?.(controller, error);
  }

  #release(controller: Controller, more: Headers = {}): void {
    const held = this.#held;
    if (!held) return;
    this.#held = undefined;
    clearTimeout(held.timer);
    held.start(more);
    for (const chunk of held.chunks) this.#next.onResponseData?.(controller, chunk);
  }

  #rewrite(
    controller: Controller,
    status: number,
    headers: Headers,
    statusMessage: string | undefined,
    body: Uint8Array,
  ) {
    const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => staysInRewrite(name)));
    const own = { 'content-type': 'application/problem+json', 'content-length': `${body.length}` };
    this.#next.onResponseStart?.(controller, status, { ...kept, ...own } as never, statusMessage);
    this.#next.onResponseData?.(controller, Buffer.from(body));
  }
}

/** An answer that waits: how to begin it, and what came of its body. */
interface Held {
  start(more: Headers): void;
  rewrite(body: Uint8Array): void;
  chunks: Buffer[];
  timer: NodeJS.Timeout;
}

function headersLike(headers: Headers): HeadersLike {
  return { get: (name) => joinedLines(headers[name.toLowerCase()]) };
}

function withoutTag(headers: Headers): Headers {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() !== TAG_HEADER));
}
