import type { Category } from '../generated/contract-table.js';
import { hasListedCode } from './inspect/contracts/listed-codes.js';
import type { Inspection, Match, Retry } from './inspection.js';

/** Problem details (RFC 9457), with what an inspection knows as extension members. */
export interface Problem {
  /** An identifier of the kind of failure; clients do not fetch it. */
  type: string;
  /** The kind of failure in words, the same for every occurrence. */
  title: string;
  /** The HTTP status; left out where there was none, or none of a failure. */
  status?: number;
  /** The sender's own text, only where it was asked for. */
  detail?: string;
  category: Category;
  /** The sender's code; null if there is none, or if no contract lists it and `message` was not asked for. */
  code: string | number | null;
  /** The contract and its documented error; null where none was matched. */
  match: Match | null;
  retry: Retry;
}

const TYPE_BASE = 'https://error-envelopes.github.io/v1/problems/';

const TITLES: Record<Category, string> = {
  'invalid-request': 'The request is invalid',
  unauthenticated: 'The caller is not authenticated',
  'permission-denied': 'The caller is not permitted to do this',
  'not-found': 'What was asked for does not exist',
  conflict: 'The request conflicts with the present state',
  'precondition-failed': 'Something else must be done first',
  'rate-limited': 'Too many requests in the current period',
  'budget-exceeded': 'The budget is used up',
  'not-supported': 'The operation is not supported',
  unavailable: 'The service is unavailable for now',
  internal: 'The service failed',
  unknown: 'The request failed',
};

/**
 * Turns an inspection into problem details (RFC 9457) to hand on; null for a success.
 *
 * @param options `message: true` adds the sender's own texts: the message as `detail`, and a code that no contract
 * lists. They are left out otherwise: they may hold what the next reader should not see.
 */
export function toProblem(inspection: Inspection, { message = false }: { message?: boolean } = {}): Problem | null {
  const { category, retry, status, code, match } = inspection;
  if (category === null || retry === null) return null;
  return {
    type: TYPE_BASE + category,
    title: TITLES[category],
    ...(status !== null && status >= 400 && status <= 599 && { status }),
    ...(message && inspection.message !== null && { detail: inspection.message }),
    category,
    code: message || hasListedCode(inspection) ? code : null,
    match,
    retry,
  };
}
