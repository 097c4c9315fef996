import type { RetryAdvice } from '../interfaces/contract-table.js';
import { pointerTo } from '../model/json.js';
import type { SourceRule } from './rule.js';

/** The remedies that go with each `when`. */
const REMEDIES: Record<RetryAdvice['when'], readonly RetryAdvice['remedy'][]> = {
  'after-delay': ['wait'],
  'after-remedy': [
    'authenticate',
    'replace-credential',
    'grant-scope',
    'add-credits',
    'raise-limit',
    'complete-profile',
    'enable-service',
    'renew-session',
    'refetch',
    'contact-support',
  ],
  never: ['fix-request', null],
};

/** The remedies that software can carry out by itself. */
const AUTOMATIC: readonly RetryAdvice['remedy'][] = ['wait', 'authenticate', 'renew-session', 'refetch'];

/** How retry advice contradicts itself; undefined if it does not. */
export function contradiction({ when, retryable, remedy, backoff }: RetryAdvice): string | undefined {
  if (!REMEDIES[when].includes(remedy)) {
    return `\`when\` is \`${when}\`, so \`remedy\` has to be ${REMEDIES[when].map((value) => `\`${value}\``).join(' or ')}, not \`${remedy}\`.`;
  }
  if (retryable !== AUTOMATIC.includes(remedy)) {
    const list = AUTOMATIC.map((value) => `\`${value}\``).join(', ');
    return `The remedy is \`${remedy}\`, so \`retryable\` has to be ${!retryable}: software can carry out these alone: ${list}.`;
  }
  if (backoff !== null && when !== 'after-delay')
    return `\`when\` is \`${when}\`, so \`backoff\` has to be null: it spaces attempts that wait.`;
  return undefined;
}

export const retry: SourceRule = {
  name: 'retry',
  description: '`when`, `retryable`, `remedy` and `backoff` agree, and a used-up budget is not waited for.',
  check({ contract: { file, json } }) {
    return Object.entries(json.errors).flatMap(([id, error]) => {
      const waits = error.category === 'budget-exceeded' && error.retry.when === 'after-delay';
      const message =
        waits && error.basis.when !== 'documented'
          ? 'A used-up budget is `after-delay` only if the page says when it resets.'
          : contradiction(error.retry);
      if (!message) return [];
      return [
        {
          file,
          pointer: pointerTo('/errors', id, 'retry'),
          rule: retry.name,
          message,
          fix: 'Correct the member that is wrong.',
        },
      ];
    });
  },
};
