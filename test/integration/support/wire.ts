import { type Failure, requestOf, type Seen, seen } from './failure.js';

/**
 * The `fetch` of a client's transport. It replaces the client's next request by a `Failure` and records the answer, so
 * that a test can compare the answer with the error that the client throws.
 */
export class Wire {
  readonly #origin: string;
  #next: Failure | undefined;
  #seen: Promise<Seen> | undefined;
  #hasUnknownSession = false;

  constructor(origin: string) {
    this.#origin = origin;
  }

  fail(failure: Failure): void {
    this.#next = failure;
    this.#seen = undefined;
  }

  /** From now on the client's requests name an unknown session. */
  forgetSession(): void {
    this.#hasUnknownSession = true;
  }

  /** The answer to the failed request. */
  async seen(): Promise<Seen> {
    if (!this.#seen) throw new Error('Expected a request of the client, got none.');
    return this.#seen;
  }

  readonly fetch: (url: string | URL, init?: RequestInit) => Promise<Response> = async (url, init = {}) => {
    const message = typeof init.body === 'string' ? (JSON.parse(init.body) as { id?: unknown }) : undefined;
    const failure = message?.id === undefined ? undefined : this.#next;
    if (!failure)
      return fetch(
        url,
        this.#hasUnknownSession ? { ...init, headers: headersOf(init, { path: '', session: 'unknown' }) } : init,
      );
    this.#next = undefined;
    const signal = AbortSignal.timeout(5_000);
    const response = await fetch(`${this.#origin}/${failure.path}`, {
      ...(failure.rpc && !failure.method ? requestOfClient(init, failure) : requestOf(failure, undefined, message?.id)),
      signal,
    });
    this.#seen = seen(response.clone());
    return response;
  };
}

/** The client's own request, with the headers of the failure. */
function requestOfClient(init: RequestInit, failure: Failure): RequestInit {
  return { ...init, headers: headersOf(init, failure), body: new TextEncoder().encode(init.body as string) };
}

function headersOf(init: RequestInit, failure: Failure): Headers {
  const headers = new Headers(init.headers);
  if (failure.session !== 'open') headers.delete('mcp-session-id');
  if (failure.session === 'unknown') headers.set('mcp-session-id', '00000000-0000-4000-8000-000000000000');
  for (const [name, value] of Object.entries(failure.headers ?? {})) {
    if (value === null) headers.delete(name);
    else headers.set(name, value);
  }
  return headers;
}
