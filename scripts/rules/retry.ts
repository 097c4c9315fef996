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

/** The remedies that software can carry out alone. */
const AUTOMATIC: readonly RetryAdvice['remedy'][] = ['wait', 'authenticate', 'renew-session', 'refetch'];

/** Why retry advice contradicts itself; undefined where it does not. */
export function contradiction({ when, retryable, remedy, backoff }: RetryAdvice): string | undefined {
  if (!REMEDIES[when].includes(remedy)) {
    return `\`${when}\` goes with ${REMEDIES[when].map((value) => `\`${value}\``).join(', ')}, not with \`${remedy}\`.`;
  }
  if (retryable !== AUTOMATIC.includes(remedy)) {
    return `\`retryable\` is true exactly if software can get there alone: with remedy ${AUTOMATIC.map((value) => `\`${value}\``).join(', ')}.`;
  }
  if (backoff !== null && when !== 'after-delay')
    return `A backoff spaces attempts that wait, and this one is \`${when}\`.`;
  return undefined;
}

export const retry: SourceRule = {
  name: 'retry',
  description: '`when`, `retryable`, `remedy` and `backoff` tell one story, and a budget is never a matter of waiting.',
  check({ contract: { file, json } }) {
    return Object.entries(json.errors).flatMap(([id, error]) => {
      const waits = error.category === 'budget-exceeded' && error.retry.when === 'after-delay';
      const message =
        waits && error.basis.when !== 'documented'
          ? 'A used-up budget is `after-delay` only if the page says when it resets.'
          : contradiction(error.retry);
      if (!message) return [];
      return [
        { file, pointer: pointerTo('/errors', id, 'retry'), rule: retry.name, message, fix: 'Make the members agree.' },
      ];
    });
  },
};
