import type { HeadersInput, HeadersLike } from '../../response.js';

/**
 * The values of a header by its lower-case name, one for each field line that was kept apart; undefined
 * where it is absent. Takes a `Headers` or a plain object in any case.
 */
export function headerValues(headers: HeadersInput, name: string): string | readonly string[] | undefined {
  if (isHeaders(headers)) return headers.get(name) ?? undefined;
  let found: string | string[] | undefined;
  for (const key in headers) {
    if (key.length !== name.length || (key !== name && key.toLowerCase() !== name)) continue;
    const value: unknown = headers[key];
    if (found === undefined && typeof value === 'string') found = value;
    else found = [found ?? [], value ?? []].flat(2).filter(isText).map(String);
  }
  return found?.length === 0 && typeof found !== 'string' ? undefined : found;
}

/** The headers that may tell a wait. */
export interface WaitHeaders {
  retryAfter: string | readonly string[] | undefined;
  /** Whether one of the `RateLimit` headers is there. */
  hasRateLimit: boolean;
}

const RETRY_AFTER = 'retry-after';

/** Finds the headers that may tell a wait: in a plain object all in one pass, which most responses take for nothing. */
export function waitHeaders(headers: HeadersInput, asksRateLimit: boolean): WaitHeaders {
  if (isHeaders(headers)) {
    const hasRateLimit = asksRateLimit && (headers.get('ratelimit') ?? headers.get('ratelimit-reset')) !== null;
    return { retryAfter: headers.get(RETRY_AFTER) ?? undefined, hasRateLimit };
  }
  let retryAfter: unknown;
  let keys = 0;
  let hasRateLimit = false;
  for (const key in headers) {
    const { length } = key;
    if (length === RETRY_AFTER.length && (key === RETRY_AFTER || key.toLowerCase() === RETRY_AFTER)) {
      keys++;
      retryAfter = headers[key];
    } else if (asksRateLimit && (length === 9 || length === 15)) hasRateLimit ||= /^ratelimit(?:-reset)?$/i.test(key);
  }
  // Several lines, or a key in two cases: one of them may hold nothing.
  if (keys > 1 || (keys === 1 && typeof retryAfter !== 'string')) retryAfter = headerValues(headers, RETRY_AFTER);
  return { retryAfter: retryAfter as WaitHeaders['retryAfter'], hasRateLimit };
}

/** Servers write numbers into their logs, too. */
function isText(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number';
}

/** The first of a header's values. */
export function firstValue(values: string | readonly string[] | undefined): string | undefined {
  return typeof values === 'string' ? values : values?.[0];
}

/** Whether a header is there, by its lower-case name. */
export function hasHeader(headers: HeadersInput, name: string): boolean {
  return (
    typeof (headers as { [name: string]: unknown })[name] === 'string' || headerValues(headers, name) !== undefined
  );
}

/** The media type of the body, without parameters, in lower case; undefined where none is told. */
export function mediaTypeOf(headers: HeadersInput | undefined): string | undefined {
  const type = headers && firstValue(headerValues(headers, 'content-type'));
  return type?.split(';')[0]?.trim().toLowerCase();
}

/** The headers of an input; undefined where there are none to look at. */
export function usableHeaders(headers: unknown): HeadersInput | undefined {
  return typeof headers === 'object' && headers !== null && !Array.isArray(headers)
    ? (headers as HeadersInput)
    : undefined;
}

/** Whether `content-encoding` (RFC 9110 section 8.4) names a coding that changes the bytes. */
export function namesContentCoding(headers: HeadersInput | undefined): boolean {
  if (!headers) return false;
  return [headerValues(headers, 'content-encoding') ?? []]
    .flat()
    .flatMap((value) => value.split(','))
    .some((coding) => !['', 'identity'].includes(coding.trim().toLowerCase()));
}

function isHeaders(headers: HeadersInput): headers is HeadersLike {
  return typeof (headers as HeadersLike).get === 'function';
}
