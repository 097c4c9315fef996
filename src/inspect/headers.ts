import type { HeadersInput, HeadersLike } from '../response.js';

/**
 * The values of a header by its lower-case name, one entry for each field line that was kept apart;
 * empty where it is absent. Takes a `Headers` or a plain object in any case.
 */
export function headerValues(headers: HeadersInput, name: string): string[] {
  if (isHeaders(headers)) {
    const value = headers.get(name);
    return typeof value === 'string' ? [value] : [];
  }
  const values: string[] = [];
  for (const key of Object.keys(headers)) {
    if (key.length !== name.length || key.toLowerCase() !== name) continue;
    const value: unknown = headers[key];
    for (const one of Array.isArray(value) ? value : [value]) {
      if (typeof one === 'string' || typeof one === 'number') values.push(String(one));
    }
  }
  return values;
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
  return headerValues(headers, 'content-encoding')
    .flatMap((value) => value.split(','))
    .some((coding) => !['', 'identity'].includes(coding.trim().toLowerCase()));
}

function isHeaders(headers: HeadersInput): headers is HeadersLike {
  return typeof (headers as HeadersLike).get === 'function';
}
