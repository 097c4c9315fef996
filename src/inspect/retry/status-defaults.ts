import type { Category, RetryAdvice } from '../../../generated/contract-table.js';

/** What an HTTP status alone tells: RFC 9110 section 15.5 and 15.6, RFC 6585 section 4. */
const CATEGORIES: { readonly [status: number]: Category } = {
  400: 'invalid-request',
  401: 'unauthenticated',
  402: 'budget-exceeded',
  403: 'permission-denied',
  404: 'not-found',
  405: 'not-supported',
  406: 'not-supported',
  408: 'unavailable',
  409: 'conflict',
  410: 'not-found',
  412: 'precondition-failed',
  413: 'invalid-request',
  415: 'not-supported',
  422: 'invalid-request',
  429: 'rate-limited',
  502: 'unavailable',
  503: 'unavailable',
  504: 'unavailable',
};

/** The kinds of failure that pass with time. */
const PASSING: readonly Category[] = ['rate-limited', 'unavailable', 'internal'];

export function categoryOf(status: number | null): Category {
  if (status === null || status < 400 || status > 599) return 'unknown';
  return CATEGORIES[status] ?? (status < 500 ? 'invalid-request' : 'internal');
}

export function adviceFor(category: Category): RetryAdvice {
  return PASSING.includes(category)
    ? { when: 'after-delay', retryable: true, remedy: 'wait', backoff: null }
    : { when: 'never', retryable: false, remedy: null, backoff: null };
}
