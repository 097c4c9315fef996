import { inspectResponse } from '../adapters/fetch/fetch.js';
import type { Inspection } from '../inspection.js';
import type { ErrorResponse, InspectOptions } from '../response.js';
import { type FetchInput, RepeatableRequest } from './repeatable-request.js';
import { RetryClient, type RetryOptions, RetryRun } from './retry-run.js';

/** A function with the form of `fetch`. */
export type Fetch = (input: FetchInput, init?: RequestInit) => Promise<Response>;

export interface FetchWithRetryOptions<VendorId extends string = string>
  extends RetryOptions,
    InspectOptions<VendorId> {
  /** Sends the requests; the global `fetch` by default. */
  fetch?: Fetch | undefined;
  /**
   * Whether a response is inspected; else it counts as a success. By default those with a status of 400 or more, and
   * those with JSON: an error of JSON-RPC or OAuth may have the status 200.
   */
  inspects?: ((response: Response) => boolean) | undefined;
  /**
   * Whether a request does no harm if it is processed twice; undefined if its method and headers say it. The request has
   * no body.
   */
  safeToRepeat?: ((request: Request) => boolean | undefined) | undefined;
}

/** The outcome of an attempt: a response, or what `fetch` threw. */
type Outcome = { readonly response: Response; readonly error?: never } | { readonly response?: never; error: unknown };

/**
 * Makes a `fetch` that sends a request again if it can succeed: after the wait that the sender gives, or after a renewal.
 * It returns the last response as it came, its body unread, and rejects as `fetch` does.
 *
 * @param inspect a function that `createInspector` returned
 * @throws RangeError if a limit is out of range
 */
export function fetchWithRetry<VendorId extends string>(
  inspect: (response: ErrorResponse, options?: InspectOptions<VendorId>) => Inspection,
  options: FetchWithRetryOptions<VendorId> = {},
): Fetch {
  const { fetch: send, inspects = mayBeError, safeToRepeat, vendor, surface, protocolVersion, ...retry } = options;
  const client = new RetryClient(retry);
  const inspectOptions = { vendor, surface, protocolVersion };

  return async (input, init) => {
    // Looked up for each request, so that a `fetch` that is replaced later, as tests do, is used.
    const fetch = send ?? globalThis.fetch;
    const request = repeatable(input, init);
    if (!request) return fetch(input, init);
    const { head, bodyCanBeRepeated, signal } = request;
    const { method, headers } = head;
    const known = { method, headers, bodyCanBeRepeated, safeToRepeat: safeToRepeat?.(head) };
    const run = new RetryRun(client, known, new URL(head.url).host);

    /** Sends the request once, and decides. */
    const attempt = async () => {
      run.begin();
      const outcome = await settle(fetch(...request.attempt(run.renewedHeaders)));
      const { response, error } = outcome;
      if (!response) {
        if (signal?.aborted || (error as Error | null)?.name === 'AbortError') throw error;
        return { outcome, inspection: null, decision: run.decide(null, error) };
      }
      const inspection = inspects(response)
        ? await inspectResponse(inspect, response, { ...inspectOptions, signal: signal ?? null })
        : null;
      if (signal?.aborted) {
        discard(response);
        throw signal.reason;
      }
      return { outcome, inspection, decision: inspection ? run.decide(inspection) : run.succeed() };
    };

    try {
      for (;;) {
        const { outcome, inspection, decision } = await attempt();
        if (decision.action === 'stop') return end(outcome);
        // If a renewal fails, the response is the last one.
        if (decision.action === 'wait') discard(outcome.response);
        const stop = await run.follow(decision, inspection, signal).catch((aborted) => {
          discard(outcome.response);
          throw aborted;
        });
        if (stop) return end(outcome);
        discard(outcome.response);
      }
    } finally {
      request.release();
    }
  };
}

/** Undefined for what `fetch` rejects at once, or does not send over HTTP: it then reports or reads it itself. */
function repeatable(input: FetchInput, init: RequestInit | undefined): RepeatableRequest | undefined {
  try {
    const request = new RepeatableRequest(input, init);
    return /^https?:/.test(request.head.url) ? request : undefined;
  } catch {
    return undefined;
  }
}

async function settle(sent: Promise<Response>): Promise<Outcome> {
  try {
    return { response: await sent };
  } catch (error) {
    return { error };
  }
}

function end({ response, error }: Outcome): Response {
  if (response) return response;
  throw error;
}

/** Frees the connection of a response that nobody reads. */
function discard(response: Response | undefined): void {
  response?.body?.cancel().catch(() => {});
}

function mayBeError({ status, headers }: Response): boolean {
  return status >= 400 || /^application\/(?:[^;\s]+\+)?json\b/i.test(headers.get('content-type') ?? '');
}
