import type { Gateway } from '../../gateway/gateway.js';
import { watchResponse } from './watch-response.js';

type Fetch = (input: Request | URL | string, init?: RequestInit) => Promise<Response>;

/** A `fetch` that reads the answers, as the mode of the route says. A route is the path of the upstream's URL. */
export function watchFetch(gateway: Gateway, fetch: Fetch = globalThis.fetch): Fetch {
  return async (input, init) => {
    const response = await fetch(input, init);
    const { url, redirected } = response;
    const method = init?.method ?? (input instanceof Request ? input.method : 'GET');
    const asked = new Request(url || (input instanceof Request ? input.url : String(input)), { method });
    const watched = await watchResponse(gateway, asked, response);
    // A new `Response` has no address: callers resolve links against it.
    return watched === response
      ? response
      : Object.defineProperties(watched, { url: { value: url }, redirected: { value: redirected } });
  };
}
