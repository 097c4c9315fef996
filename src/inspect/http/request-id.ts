import type { ResponseHeaders } from './headers.js';

/** The headers in which most servers put the id of a request, the first that is there counts. */
const HEADERS = ['x-request-id', 'request-id', 'x-amzn-requestid', 'x-ms-request-id', 'x-correlation-id'];

/** Printable ASCII, of a length that is an id. */
const REQUEST_ID = /^[\x20-\x7e]{1,256}$/;

/** The id of a request in the usual headers. */
export function usualRequestId(headers: ResponseHeaders): string | null {
  for (const name of HEADERS) {
    const value = headers.first(name);
    const id = value === undefined ? null : requestIdFrom(value);
    if (id !== null) return id;
  }
  return null;
}

/** A value as the id of a request; null if it is not one. */
export function requestIdFrom(value: unknown): string | null {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && REQUEST_ID.test(text) ? text : null;
}
