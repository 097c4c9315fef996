import type { Gateway } from '../../gateway/gateway.js';
import { type WatchOptions, watchResponse } from '../fetch/watch-response.js';
import { FixedLengthStream } from '../fetch/workers.js';

/** The part of Hono's context that is used. */
interface HonoContext {
  readonly req: { readonly raw: Request };
  get res(): Response;
  set res(response: Response | undefined);
  readonly executionCtx: { waitUntil(work: Promise<unknown>): void };
}

/** A middleware of Hono that reads the answers of all routes behind it. */
export function gatewayMiddleware(gateway: Gateway, options: WatchOptions = {}) {
  return async (context: HonoContext, next: () => Promise<void>): Promise<void> => {
    await next();
    const watched = await watchResponse(gateway, context.req.raw, context.res, { ...waiting(context), ...options });
    if (watched === context.res) return;
    // Hono merges the headers of two responses; these are whole.
    context.res = undefined;
    context.res = watched;
  };
}

/** Only workers have a context of the request: elsewhere, Hono throws. */
function waiting(context: HonoContext): WatchOptions {
  return FixedLengthStream ? { waitUntil: (work) => context.executionCtx.waitUntil(work) } : {};
}
