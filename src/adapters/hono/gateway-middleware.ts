import type { Gateway } from '../../gateway/gateway.js';
import { type WatchOptions, watchResponse } from '../fetch/watch-response.js';

/** The part of Hono's context that is used. */
interface HonoContext {
  readonly req: { readonly raw: Request };
  get res(): Response;
  set res(response: Response | undefined);
}

/** A middleware of Hono that reads the answers of all routes behind it. */
export function gatewayMiddleware(gateway: Gateway, options: WatchOptions = {}) {
  return async (context: HonoContext, next: () => Promise<void>): Promise<void> => {
    await next();
    const watched = await watchResponse(gateway, context.req.raw, context.res, options);
    if (watched === context.res) return;
    // Hono merges the headers of two responses; these are whole.
    context.res = undefined;
    context.res = watched;
  };
}
