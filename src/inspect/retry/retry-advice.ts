import type { Category, ErrorMeaning, RetryAdvice } from '../../../generated/contract-table.js';
import { adviceFor, categoryOf } from './status-defaults.js';

/** What a failure means and what to do: from the errors it may be, where they agree, else from the status alone. */
export function meaningOf(
  meanings: readonly ErrorMeaning[],
  status: number | null,
): { category: Category; advice: RetryAdvice } {
  const first = meanings[0];
  if (first && meanings.length === 1) return { category: first.category, advice: first };
  const others = meanings.slice(1);
  const byStatus = categoryOf(status);
  const category = first && others.every((other) => other.category === first.category) ? first.category : byStatus;
  if (!first || !others.every((other) => advisesSame(first, other))) return { category, advice: adviceFor(byStatus) };
  const { when, retryable, remedy, backoff } = first;
  const sameBackoff = others.every((other) => other.backoff === backoff);
  return { category, advice: { when, retryable, remedy, backoff: sameBackoff ? backoff : null } };
}

function advisesSame(a: ErrorMeaning, b: ErrorMeaning): boolean {
  return a.when === b.when && a.retryable === b.retryable && a.remedy === b.remedy;
}
