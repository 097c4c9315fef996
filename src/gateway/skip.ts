import type { HeadersLike } from '../response.js';

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
const UTF8 = /^(?:utf-?8|us-ascii|ascii)$/i;
const CHARSET = /;\s*charset\s*=\s*"?([^\s";]+)/i;
const EVENT_STREAM = /^\s*text\/event-stream\s*(?:;|$)/i;
const JSON_TYPE = /^\s*(?:application|text)\/(?:[\w.+-]+\+)?json\s*(?:;|$)/i;
const PROBLEM = /^\s*application\/problem\+json\s*(?:;|$)/i;

/** Why the body of a response is not read at all, by its method, status and headers; undefined if it may be read. */
export function skipByHead(method: string, status: number, headers: HeadersLike): SkipReason | undefined {
  if (status === 101 || method === 'CONNECT') return 'upgrade';
  if (status < 200) return 'informational';
  if (method === 'HEAD') return 'head';
  if (status === 204 || status === 205) return 'no-content';
  if (status === 304) return 'not-modified';
  const charset = CHARSET.exec(headers.get('content-type') ?? '')?.[1];
  return charset === undefined || UTF8.test(charset) ? undefined : 'charset';
}

export function isEventStream(headers: HeadersLike): boolean {
  return EVENT_STREAM.test(headers.get('content-type') ?? '');
}

export function isJson(headers: HeadersLike): boolean {
  return JSON_TYPE.test(headers.get('content-type') ?? '');
}

export function isProblem(headers: HeadersLike): boolean {
  return PROBLEM.test(headers.get('content-type') ?? '');
}
