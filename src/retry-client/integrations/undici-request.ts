import type { RenewedHeaders } from '../renewals.js';

type Headers = Record<string, string | string[] | undefined>;

/** Request headers as undici takes them: an object, a list of names and values in turn, or pairs. */
export function headersOf(headers: unknown): Headers {
  const pairs: Headers = {};
  if (Array.isArray(headers)) {
    for (let index = 0; index < headers.length; index += 2) add(pairs, headers[index], headers[index + 1]);
  } else if (typeof headers === 'object' && headers !== null) {
    const entries = Symbol.iterator in headers ? (headers as Iterable<[string, string]>) : Object.entries(headers);
    for (const [name, value] of entries) add(pairs, name, value);
  }
  return pairs;
}

function add(pairs: Headers, name: unknown, value: string | string[] | undefined): void {
  const key = String(name).toLowerCase();
  const known = pairs[key];
  if (value !== undefined) pairs[key] = known === undefined ? value : [known, value].flat();
}

/** The headers with those of a renewal in place of their own. */
export function withHeaders(headers: unknown, renewed: RenewedHeaders): Headers {
  const merged = headersOf(headers);
  for (const [name, value] of Object.entries(renewed)) merged[name.toLowerCase()] = value;
  return merged;
}

/** Whether a body is a stream or a generator, which can be read once. */
export function hasStream(body: unknown): boolean {
  return typeof body === 'object' && body !== null && ('pipe' in body || Symbol.asyncIterator in body);
}
