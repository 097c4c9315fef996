import type { Category } from '../../generated/contract-table.js';
import type { Inspection } from '../inspection.js';
import type { HeadersInput } from '../response.js';

/** A request as far as a retry depends on it. */
export interface RetryRequest {
  /** The method, such as `GET`. */
  readonly method: string;
  readonly headers?: HeadersInput | null | undefined;
  /** Says whether a second time does no harm. Absent: the method and the headers say it. */
  readonly safeToRepeat?: boolean | undefined;
  /** False if the body is a stream that the first attempt has read. */
  readonly bodyCanBeRepeated?: boolean | undefined;
}

/** The methods whose effect is the same once and several times (RFC 9110, section 9.2.2). */
const IDEMPOTENT = new Set(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE']);

/** Headers with a key by which the server recognizes a repeat (draft-ietf-httpapi-idempotency-key-header). */
const KEY_HEADERS = ['idempotency-key', 'x-idempotency-key'];

/** The errors of these categories are checks that come before the processing. */
const NOT_PROCESSED: ReadonlySet<Category | null> = new Set<Category>([
  ...(['rate-limited', 'budget-exceeded', 'unauthenticated', 'permission-denied', 'precondition-failed'] as const),
  ...(['invalid-request', 'not-found', 'not-supported'] as const),
]);

/**
 * The request was incomplete (408, RFC 9110, section 15.5.9), came to the wrong server (421, section 15.5.20), or was
 * refused because it came too early (425, RFC 8470, section 5.2).
 */
const NOT_PROCESSED_STATUSES: ReadonlySet<number | null> = new Set([408, 421, 425]);

/** Whether a second time does no harm, whatever became of the first. */
export function isSafeToRepeat({ method, headers, safeToRepeat }: RetryRequest): boolean {
  return safeToRepeat ?? (IDEMPOTENT.has(method.toUpperCase()) || KEY_HEADERS.some((name) => has(headers, name)));
}

/** Whether the error proves that the server did not process the request. A broken connection proves nothing. */
export function provesNotProcessed(inspection: Inspection | null): boolean {
  if (inspection === null) return false;
  return NOT_PROCESSED.has(inspection.category) || NOT_PROCESSED_STATUSES.has(inspection.status);
}

/** Whether a header has a value, whatever the case of its name. */
function has(headers: HeadersInput | null | undefined, name: string): boolean {
  if (!headers) return false;
  if (typeof headers.get === 'function') return (headers.get(name) ?? '') !== '';
  return Object.entries(headers).some(([key, value]) => key.toLowerCase() === name && String(value ?? '') !== '');
}
