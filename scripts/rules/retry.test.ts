import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problemsAfter, testProblems } from '../../test/support/problems.js';
import type { RetryAdvice } from '../interfaces/contract-table.js';
import { contradiction } from './retry.js';

/** The consistent advice; every other combination contradicts itself. */
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
const isConsistent = (advice: RetryAdvice) =>
  (advice.backoff === null || advice.when === 'after-delay') &&
  CONSISTENT.some(
    ({ when, retryable, remedy }) => when === advice.when && retryable === advice.retryable && remedy === advice.remedy,
  );

test('accepts exactly the consistent ones of all combinations', () => {
  expect(all.filter(isConsistent)).toHaveLength(CONSISTENT.length + backoff.enum.length - 1);
  expect(all.filter((advice) => contradiction(advice) === undefined)).toEqual(all.filter(isConsistent));
});

const RETRY = 'contract.json#/errors/slow-down/retry';
const advice = (changes: Partial<RetryAdvice>) => ({
  when: 'after-delay',
  retryable: true,
  remedy: 'wait',
  backoff: null,
  ...changes,
});

testProblems('retry', {
  'a remedy that does not go with the time': {
    changes: [[RETRY, advice({ when: 'never' })]],
    finds: [[RETRY, /`when` is `never`, so `remedy` has to be `fix-request` or `null`, not `wait`/]],
  },
  'a wait that is not retryable': {
    changes: [[RETRY, advice({ retryable: false })]],
    finds: [[RETRY, /The remedy is `wait`, so `retryable` has to be true/]],
  },
  'a backoff without a wait': {
    changes: [[RETRY, advice({ when: 'after-remedy', remedy: 'authenticate', backoff: 'short' })]],
    finds: [[RETRY, /`backoff` has to be null/]],
  },
  'a budget that is waited for': {
    changes: [
      ['contract.json#/errors/slow-down/category', 'budget-exceeded'],
      ['contract.json#/errors/slow-down/basis/when', 'inferred'],
    ],
    finds: [[RETRY, /A used-up budget is `after-delay` only if the page says when it resets/]],
  },
  'accepts a budget that resets, if the page says so': {
    changes: [['contract.json#/errors/slow-down/category', 'budget-exceeded']],
    finds: [],
  },
});

test.each(CONSISTENT)('accepts $when, $remedy', async (consistent) => {
  expect(await problemsAfter([RETRY, { ...consistent, backoff: null }])).toEqual([]);
});
