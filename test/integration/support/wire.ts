import { type Failure, requestOf, type Seen, seen } from './failure.js';

/**
 * The `fetch` of a client's transport. It makes the next request of the client's fail as a `Failure` says, and keeps
 * what was answered, so that what the client made of it can be held against what was on the wire.
 */
export class Wire {
  readonly #origin: string;
  #next: Failure | undefined;
  #seen: Promise<Seen> | undefined;
  #spoilt = false;

  constructor(origin: string) {
    this.#origin = origin;
  }

  fail(failure: Failure): void {
    this.#next = failure;
    this.#seen = undefined;
  }

  /** From now on the client names a session that never was. */
  spoilSession(): void {
    this.#spoilt = true;
  }

  /** What the failed request was answered with. */
  async seen(): Promise<Seen> {
    if (!this.#seen) throw new Error('The client has sent nothing.');
    return this.#seen;
  }

  readonly fetch: (url: string | URL, init?: RequestInit) => Promise<Response> = async (url, init = {}) => {
    const message = typeof init.body === 'string' ? (JSON.parse(init.body) as { id?: unknown }) : undefined;
    const failure = message?.id === undefined ? undefined : this.#next;
    if (!failure)
      return fetch(url, this.#spoilt ? { ...init, headers: headersOf(init, { path: '', session: 'unknown' }) } : init);
    this.#next = undefined;
    const signal = AbortSignal.timeout(5_000);
    const response = await fetch(`${this.#origin}/${failure.path}`, {
      ...(failure.rpc && !failure.method
        ? asTheClientSends(init, failure)
        : requestOf(failure, undefined, message?.id)),
      signal,
    });
    this.#seen = seen(response.clone());
    return response;
  };
}

/** The client's own request, with the headers that the failure changes. */
function asTheClientSends(init: RequestInit, failure: Failure): RequestInit {
  return { ...init, headers: headersOf(init, failure), body: new TextEncoder().encode(init.body as string) };
}

function headersOf(init: RequestInit, failure: Failure): Headers {
  const headers = new Headers(init.headers);
  if (failure.session !== 'begun') headers.delete('mcp-session-id');
  if (failure.session === 'unknown') headers.set('mcp-session-id', '00000000-0000-4000-8000-000000000000');
  for (const [name, value] of Object.entries(failure.headers ?? {})) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  return headers;
}
