import type { RenewedHeaders } from './renewals.js';

/** What `fetch` takes as its first argument. */
export type FetchInput = Request | URL | string;

/** A request that can be sent several times, as far as its body allows. */
export class RepeatableRequest {
  /** The request without its body: the URL, the method and the headers as `fetch` sends them. */
  readonly head: Request;
  readonly bodyCanBeRepeated: boolean;
  readonly signal: AbortSignal | null | undefined;
  readonly #input: FetchInput;
  readonly #init: RequestInit | undefined;
  /** The request to clone: it has a body of its own. */
  readonly #source: Request | undefined;

  /** @throws TypeError if `fetch` rejects the arguments at once */
  constructor(input: FetchInput, init: RequestInit | undefined) {
    // A text and a `URL` have none of these members.
    const request = input as Partial<Request>;
    const method = init?.method ?? request.method;
    const headers = init?.headers ?? request.headers;
    this.#input = input;
    this.#init = init;
    this.#source = request.body && !init?.body ? (input as Request) : undefined;
    // Undefined is the same as absent, which the types do not know.
    this.head = new Request(request.url ?? (input as URL | string), { method, headers } as RequestInit);
    this.bodyCanBeRepeated = !isStream(init?.body);
    this.signal = init?.signal === undefined ? request.signal : init.signal;
  }

  /** The arguments of `fetch` for an attempt. */
  attempt(renewedHeaders: RenewedHeaders | undefined): [input: FetchInput, init: RequestInit | undefined] {
    const input = this.#source?.clone() ?? this.#input;
    if (!renewedHeaders) return [input, this.#init];
    const headers = new Headers(this.head.headers);
    for (const [name, value] of Object.entries(renewedHeaders)) headers.set(name, value);
    return [input, { ...this.#init, headers }];
  }

  /** Frees the copy of the body that was kept for a further attempt. */
  release(): void {
    this.#source?.body?.cancel().catch(() => {});
  }
}

/** A stream, or what Node takes as one. */
function isStream(body: unknown): boolean {
  return typeof body === 'object' && body !== null && ('getReader' in body || Symbol.asyncIterator in body);
}
