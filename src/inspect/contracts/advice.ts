import type { Category, ErrorAdvice } from '../../../generated/contract-table.js';
import type { Retry } from '../../inspection.js';

/** The category of a failure, and the retry advice without a wait. */
export interface Advice {
  readonly category: Category;
  /** Frozen: all inspections without a wait share it. */
  readonly retry: Retry;
}

export function adviceFrom({ category, when, retryable, remedy, backoff }: ErrorAdvice): Advice {
  return { category, retry: Object.freeze({ when, retryable, remedy, seconds: null, source: null, backoff }) };
}
