import type { ErrorResponse, HeadersLike, InspectOptions } from '../../response.js';
import { endOfLastEvent } from './event-stream.js';
import type { FetchResponse } from './fetch-response.js';
import { type BodyStart, readStart } from './read-start.js';
import { type StopOptions, stopAfter } from './stop.js';

export type { FetchBody, FetchBodyReader, FetchResponse, FetchSignal } from './fetch-response.js';

export type InspectResponseOptions<VendorId extends string = string> = InspectOptions<VendorId> & StopOptions;

/** A body that `inspect` reports as `unreadable` with the reason `not-read`, as it does any promise. */
const NOT_READ = Promise.resolve() as never;

/**
 * Inspects a `Response` of the Fetch API. The response stays as it is: its body is unread and unlocked.
 *
 * Reads a clone of the body up to the limit of `inspect` (65,536 bytes and one more), then cancels the clone. Passes on
 * the url, the status and the headers, without a `Content-Encoding` that fetch has decoded. The reason is `not-read`
 * when the body was used before, when fetch hides it (an opaque response), and when it did not end in time. An event
 * stream that did not end in time is inspected up to its last complete event.
 *
 * @param inspect a function that `createInspector` returned, or its `all`
 * @param options as for `inspect`, and when to stop reading
 * @returns what `inspect` returns; no response makes the promise reject
 */
export async function inspectResponse<Result, VendorId extends string>(
  inspect: (response: ErrorResponse, options?: InspectOptions<VendorId>) => Result,
  response: FetchResponse,
  options?: InspectResponseOptions<VendorId> | null,
): Promise<Result> {
  const { signal, timeout, ...inspectOptions } = options ?? {};
  return inspect(await read(response, { signal, timeout }), inspectOptions as InspectOptions<VendorId>);
}

async function read(response: FetchResponse, options: StopOptions): Promise<ErrorResponse> {
  try {
    const { url, status, headers, body } = response;
    // An opaque response, an opaque redirect or a network error: fetch hides status, headers and body.
    if (status === 0) return { body: NOT_READ };
    const known = { ...(url ? { url } : {}), status, headers };
    if (body === null) return known; // HEAD, 204, 304
    if (response.bodyUsed || body.locked) return { ...known, body: NOT_READ };
    return { ...known, ...(await readClone(response, options)) };
  } catch {
    // Not a `Response`, or one whose members throw.
    return { body: NOT_READ };
  }
}

async function readClone(response: FetchResponse, options: StopOptions): Promise<ErrorResponse> {
  const { headers, body } = response.clone();
  if (!body) return {};
  const stop = stopAfter(options);
  try {
    const start = await readStart(body, stop.promise);
    const bytes = readableBytes(start, headers);
    return bytes ? { body: bytes, headers: withoutDecodedCoding(headers, bytes) } : { body: NOT_READ };
  } finally {
    stop.release();
  }
}

/** The bytes that `inspect` can read: a body that did not end has none, unless it is a stream of whole events. */
function readableBytes({ bytes, end }: BodyStart, headers: HeadersLike): Uint8Array | undefined {
  if (end !== 'stopped') return bytes;
  const isEventStream = /^text\/event-stream\b/i.test(String(headers.get('content-type')));
  const length = isEventStream ? endOfLastEvent(bytes) : 0;
  return length > 0 ? bytes.subarray(0, length) : undefined;
}

/**
 * Fetch decodes a body and leaves the `Content-Encoding` in the headers. `inspect` would take what is not JSON for
 * encoded. Text is decoded: no content coding gives UTF-8.
 */
function withoutDecodedCoding(headers: HeadersLike, bytes: Uint8Array): HeadersLike {
  if (!headers.get('content-encoding') || !isUtf8(bytes)) return headers;
  return { get: (name) => (name.toLowerCase() === 'content-encoding' ? null : headers.get(name)) };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
