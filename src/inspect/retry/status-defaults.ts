import type { Category, RetryAdvice } from '../../../generated/contract-table.js';
import { type Advice, adviceFrom } from '../contracts/advice.js';

const WAIT: RetryAdvice = { when: 'after-delay', retryable: true, remedy: 'wait', backoff: null };
const NEVER: RetryAdvice = { when: 'never', retryable: false, remedy: null, backoff: null };
const AUTHENTICATE: RetryAdvice = { when: 'after-remedy', retryable: false, remedy: 'authenticate', backoff: null };
const ADD_CREDITS: RetryAdvice = { when: 'after-remedy', retryable: false, remedy: 'add-credits', backoff: null };

/** The advice of an HTTP status alone: RFC 9110 sections 15.5 and 15.6, RFC 6585, RFC 8470, and the codes of common proxies. */
const TABLE: readonly (readonly [statuses: readonly number[], category: Category, retry: RetryAdvice])[] = [
  [[401, 407, 511], 'unauthenticated', AUTHENTICATE],
  [[402], 'budget-exceeded', ADD_CREDITS],
  [[403, 451], 'permission-denied', NEVER],
  [[404, 410], 'not-found', NEVER],
  [[405, 406, 415, 426, 501, 505], 'not-supported', NEVER],
  [[409, 423], 'conflict', NEVER],
  [[412, 428], 'precondition-failed', NEVER],
  [[429], 'rate-limited', WAIT],
  [[408, 421, 425, 502, 503, 504, 520, 521, 522, 523, 524, 529, 530], 'unavailable', WAIT],
];

const BY_STATUS = new Map(
  TABLE.flatMap(([statuses, category, retry]) => {
    const advice = adviceFrom({ category, ...retry });
    return statuses.map((status) => [status, advice] as const);
  }),
);

const OTHER_4XX = adviceFrom({ category: 'invalid-request', ...NEVER });
const OTHER_5XX = adviceFrom({ category: 'internal', ...WAIT });
const UNKNOWN = adviceFrom({ category: 'unknown', ...NEVER });

/** 401, 407 and 511 with a challenge: software can answer it. */
export const CHALLENGED = adviceFrom({ category: 'unauthenticated', ...AUTHENTICATE, retryable: true });

/** The advice of a response that says how long to wait. */
export const AFTER_DELAY = adviceFrom({ category: 'rate-limited', ...WAIT }).retry;

/** The advice of a response whose sender asks not to try again. */
export const DO_NOT_RETRY = UNKNOWN.retry;

export function adviceOfStatus(status: number | null): Advice {
  if (status === null || status < 400 || status > 599) return UNKNOWN;
  return BY_STATUS.get(status) ?? (status < 500 ? OTHER_4XX : OTHER_5XX);
}

/** The statuses that say more than a generic or undocumented code of JSON-RPC. */
const SPECIFIC: readonly unknown[] = [401, 402, 403, 407, 408, 413, 429, 502, 503, 504];

export function outranksJsonRpcCode(status: number | null): boolean {
  return SPECIFIC.includes(status);
}

/** The statuses at which no wait helps. */
const NOT_BY_WAITING: readonly unknown[] = [401, 402, 407, 511];

export function mayHelpToWait(status: number | null): boolean {
  return !NOT_BY_WAITING.includes(status);
}
