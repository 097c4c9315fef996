import all from '../../generated/all.js';
import { createInspector, type Inspection } from '../../src/index.js';

/** The time of the tests: Fri, 20 Nov 2026 08:00:00 GMT. */
export const NOW = Date.UTC(2026, 10, 20, 8);

/** Knows all shipped contracts. */
export const inspect = createInspector(all, { now: () => NOW });

/** A match as `contract/error on surface`, with `-` if the contract does not list the error. */
export function matchText(match: Inspection['match']): string | null {
  return match && `${match.contract}/${match.error ?? '-'} on ${match.surface}`;
}

/** Verdict and match. */
export function verdictOf({ verdict, match }: Pick<Inspection, 'verdict' | 'match'>): string {
  return match ? `${verdict} ${match.contract}/${match.error ?? '-'}` : verdict;
}

/** The candidates as `contract/error`. */
export function candidatesOf({ candidates }: Pick<Inspection, 'candidates'>): string[] {
  return candidates.map(({ contract, error }) => `${contract}/${error ?? '-'}`);
}

/** Violations without their free text. */
export function violationTexts({ violations }: Pick<Inspection, 'violations'>): string[] {
  return violations.map(({ in: part, path, rule }) => `${rule} of ${part} ${path}`.trim());
}

export const codensBody = (changes: object = {}) => ({
  detail: 'Rate limit exceeded',
  error_code: 'RATE_LIMITED',
  category: 'transient',
  retry_after_seconds: 12,
  ...changes,
});

export const rpcError = (code: unknown, message: unknown = 'No', more: object = {}) => ({
  jsonrpc: '2.0',
  id: 1,
  error: { code, message },
  ...more,
});

export const toolError = (...texts: string[]) => ({
  result: { content: texts.map((text) => ({ type: 'text', text })), isError: true },
});
