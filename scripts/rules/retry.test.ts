import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { findingsAfter, testFindings } from '../../test/support/problems.js';
import type { RetryAdvice } from '../interfaces/contract-table.js';
import { contradiction } from './retry.js';

/** The advice that makes sense; every other combination contradicts itself. */
const CONSISTENT: Omit<RetryAdvice, 'backoff'>[] = [
  { when: 'after-delay', retryable: true, remedy: 'wait' },
  { when: 'after-remedy', retryable: true, remedy: 'authenticate' },
  { when: 'after-remedy', retryable: false, remedy: 'replace-credential' },
  { when: 'after-remedy', retryable: false, remedy: 'grant-scope' },
  { when: 'after-remedy', retryable: false, remedy: 'add-credits' },
  { when: 'after-remedy', retryable: false, remedy: 'raise-limit' },
  { when: 'after-remedy', retryable: false, remedy: 'complete-profile' },
  { when: 'after-remedy', retryable: false, remedy: 'enable-service' },
  { when: 'after-remedy', retryable: true, remedy: 'renew-session' },
  { when: 'after-remedy', retryable: true, remedy: 'refetch' },
  { when: 'after-remedy', retryable: false, remedy: 'contact-support' },
  { when: 'never', retryable: false, remedy: 'fix-request' },
  { when: 'never', retryable: false, remedy: null },
];

const schema = JSON.parse(readFileSync(new URL('../../schemas/contract.schema.json', import.meta.url), 'utf8'));
const { when, remedy, backoff } = schema.$defs.Retry.properties;
const all: RetryAdvice[] = when.enum.flatMap((when: RetryAdvice['when']) =>
  remedy.enum.flatMap((remedy: RetryAdvice['remedy']) =>
    backoff.enum.flatMap((backoff: RetryAdvice['backoff']) =>
      [true, false].map((retryable) => ({ when, retryable, remedy, backoff })),
    ),
  ),
);
const makesSense = (advice: RetryAdvice) =>
  (advice.backoff === null || advice.when === 'after-delay') &&
  CONSISTENT.some(
    ({ when, retryable, remedy }) => when === advice.when && retryable === advice.retryable && remedy === advice.remedy,
  );

test('accepts the consistent combinations of all that the format allows', () => {
  expect(all.filter(makesSense)).toHaveLength(CONSISTENT.length - 1 + 3);
  expect(all.filter((advice) => contradiction(advice) === undefined)).toEqual(all.filter(makesSense));
});

const RETRY = 'contract.json#/errors/slow-down/retry';
const advice = (changes: Partial<RetryAdvice>) => ({
  when: 'after-delay',
  retryable: true,
  remedy: 'wait',
  backoff: null,
  ...changes,
});

testFindings('retry', {
  'a remedy that does not go with the time': {
    changes: [[RETRY, advice({ when: 'never' })]],
    finds: [[RETRY, /`never` goes with `fix-request`, `null`, not with `wait`/]],
  },
  'a wait that software cannot sit out': {
    changes: [[RETRY, advice({ retryable: false })]],
    finds: [[RETRY, /`retryable` is true exactly if/]],
  },
  'attempts spaced without a wait': {
    changes: [[RETRY, advice({ when: 'after-remedy', remedy: 'authenticate', backoff: 'short' })]],
    finds: [[RETRY, /A backoff spaces attempts that wait/]],
  },
  'a budget that no page says to reset': {
    changes: [
      ['contract.json#/errors/slow-down/category', 'budget-exceeded'],
      ['contract.json#/errors/slow-down/basis/when', 'inferred'],
    ],
    finds: [[RETRY, /only if the page says when it resets/]],
  },
  'a budget that resets by the page is fine': {
    changes: [['contract.json#/errors/slow-down/category', 'budget-exceeded']],
    finds: [],
  },
});

test.each(CONSISTENT)('nothing is found in $when, $remedy', async (consistent) => {
  expect(await findingsAfter([RETRY, { ...consistent, backoff: null }])).toEqual([]);
});
