import type { Category } from '../generated/contract-table.js';
import type { Inspection, Match, Retry } from './inspection.js';

/** Problem details (RFC 9457), with the parts of an inspection as extension members. */
export interface Problem {
  /** A URI that identifies the category. It does not resolve to a page. */
  type: string;
  /** The category in words, the same for every occurrence. */
  title: string;
  /** The HTTP status; absent without one, and when it is not 400 to 599. */
  status?: number;
  /** The sender's own text; absent unless `message` is true. */
  detail?: string;
  category: Category;
  /** The sender's code; null without one, and when it is a text that no contract lists and `message` is not true. */
  code: string | number | null;
  /** The contract and its documented error; null without a match. */
  match: Match | null;
  retry: Retry;
}

const TYPE_BASE = 'https://error-envelopes.github.io/v1/problems/';

const TITLES: Record<Category, string> = {
  'invalid-request': 'The request is invalid',
  unauthenticated: 'The caller is not authenticated',
  'permission-denied': 'The caller is not permitted to do this',
  'not-found': 'The resource does not exist',
  conflict: 'The request conflicts with the present state',
  'precondition-failed': 'A precondition is not met',
  'rate-limited': 'Too many requests in the current period',
  'budget-exceeded': 'The budget is used up',
  'not-supported': 'The operation is not supported',
  unavailable: 'The service is unavailable for now',
  internal: 'The service failed',
  unknown: 'The request failed',
};

/**
 * Converts an inspection to problem details (RFC 9457) for the next client; null for a success.
 *
 * @param options `message: true` adds the sender's own texts: the message as `detail`, and a code that no contract
 * lists. They are absent by default, because they may contain secrets.
 */
export function toProblem(inspection: Inspection, { message = false }: { message?: boolean } = {}): Problem | null {
  const { category, retry, status, code, match } = inspection;
  if (category === null || retry === null) return null;
  // A code that no contract lists may be any text of the body.
  const isOpenText = typeof code === 'string' && !match?.error;
  return {
    type: TYPE_BASE + category,
    title: TITLES[category],
    ...(status !== null && status >= 400 && status <= 599 && { status }),
    ...(message && inspection.message !== null && { detail: inspection.message }),
    category,
    code: isOpenText && !message ? null : code,
    match,
    retry,
  };
}
