import type { Category, ErrorMeaning } from '../../../generated/contract-table.js';
import type { Retry } from '../../inspection.js';

/** The kind of a failure, and the retry advice without a wait. */
export interface Meaning {
  readonly category: Category;
  /** Frozen: all inspections without a wait share it. */
  readonly retry: Retry;
}

export function meaningFrom({ category, when, retryable, remedy, backoff }: ErrorMeaning): Meaning {
  return { category, retry: Object.freeze({ when, retryable, remedy, seconds: null, source: null, backoff }) };
}
