import type { HeadersLike } from '../response.js';
import { mediaTypeIn } from '../shared/body-fields.js';
import { charsetIn } from '../shared/charset.js';

/** Why a response was left alone. */
export type SkipReason =
  | 'off'
  | 'head'
  | 'informational'
  | 'upgrade'
  | 'no-content'
  | 'not-modified'
  | 'charset'
  | 'event-stream'
  | 'too-large'
  | 'encoded'
  | 'aborted'
  | 'slow'
  | 'internal';

/** The charsets whose text is UTF-8. */
const UTF8 = ['utf-8', 'utf8', 'us-ascii', 'ascii'];
const JSON_TYPE = /^(?:application|text)\/(?:.+\+)?json$/;

/** Why the body of a response is not read at all, by its method, status and headers; undefined if it may be read. */
export function skipByHead(method: string, status: number, headers: HeadersLike): SkipReason | undefined {
  if (status === 101 || method === 'CONNECT') return 'upgrade';
  if (status < 200) return 'informational';
  if (method === 'HEAD') return 'head';
  if (status === 204 || status === 205) return 'no-content';
  if (status === 304) return 'not-modified';
  const charset = charsetIn(headers.get('content-type') ?? '');
  return charset === undefined || UTF8.includes(charset) ? undefined : 'charset';
}

export function isEventStream(headers: HeadersLike): boolean {
  return mediaTypeOf(headers) === 'text/event-stream';
}

export function isJson(headers: HeadersLike): boolean {
  return JSON_TYPE.test(mediaTypeOf(headers));
}

export function isProblem(headers: HeadersLike): boolean {
  return mediaTypeOf(headers) === 'application/problem+json';
}

function mediaTypeOf(headers: HeadersLike): string {
  return mediaTypeIn(headers.get('content-type') ?? '');
}
