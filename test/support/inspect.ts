import all from '../../generated/all.js';
import { createInspector, type Inspection } from '../../src/index.js';

/** A clock that stands still: Fri, 20 Nov 2026 08:00:00 GMT. */
export const NOW = Date.UTC(2026, 10, 20, 8);

export const inspect = createInspector(all, { now: () => NOW });

/** A match as `contract/error on surface`, `-` for no error; null for none. */
export function said(match: Inspection['match']): string | null {
  return match && `${match.contract}/${match.error ?? '-'} on ${match.surface}`;
}

/** Violations without their free text. */
export function broken({ violations }: Pick<Inspection, 'violations'>): string[] {
  return violations.map(({ in: where, path, rule }) => `${rule} of ${where} ${path}`.trim());
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
