import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { problemsAfter, testProblems } from '../../test/support/problems.js';
import type { RetryAdvice } from '../interfaces/contract-table.js';
import { contradiction } from './retry.js';

/** The advice that makes sense; every other combination contradicts itself. */
const CONSISTENT: Omit<RetryAdvice, 'backoff'>[] = [
  { when: 'after-delay', retryable: true, remedy: 'wait' },
  { when: 'after-remedy', retryable: true, remedy: 'authenticate' },
  { when: 'after-remedy', retryable: false, remedy: 'replace-credential' },
  { when: 'after-remedy', retryable: false, remedy: 'grant-scope' },
  { when: 'after-remedy', retryable: false, remedy: 'add-credits' },
  { when: 'after-remedy', retryable: false, remedy: 'complete-profile' },
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

test('of every combination that the format allows, 11 make sense', () => {
  expect(all).toHaveLength(3 * 9 * 3 * 2);
  expect(all.filter(makesSense)).toHaveLength(8 + 3);
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

testProblems('retry', {
  'a remedy that does not go with the time': {
    changes: [[RETRY, advice({ when: 'never' })]],
    finds: [[RETRY, /`never` goes with `fix-request`, `null`, not with `wait`/]],
  },
  'a wait that software cannot sit out': {
    changes: [[RETRY, advice({ retryable: false })]],
    finds: [[RETRY, /`retryable` is true exactly where/]],
  },
  'attempts spaced without a wait': {
    changes: [[RETRY, advice({ when: 'after-remedy', remedy: 'authenticate', backoff: 'short' })]],
    finds: [[RETRY, /A backoff spaces attempts that wait/]],
  },
  'a budget that comes back by itself': {
    changes: [['contract.json#/errors/slow-down/category', 'budget-exceeded']],
    finds: [[RETRY, /Waiting brings no budget back/]],
  },
});

test.each(CONSISTENT)('nothing is found in $when, $remedy', async (consistent) => {
  expect(await problemsAfter([RETRY, { ...consistent, backoff: null }])).toEqual([]);
});
