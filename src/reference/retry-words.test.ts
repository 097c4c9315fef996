import { describe, expect, it } from 'vitest';
import type { Retry } from '../inspection.js';
import { CATEGORY_WORDS, REASON_WORDS, REMEDY_WORDS } from './general-words.js';
import { actionOf, addedAction } from './retry-words.js';

const NEVER: Retry = { when: 'never', retryable: false, remedy: null, seconds: null, source: null, backoff: null };
const LATER: Retry = { ...NEVER, when: 'after-delay', retryable: true, remedy: 'wait' };

describe('actionOf', () => {
  it.each([
    ['the seconds', { ...LATER, seconds: 12 }, 'Wait 12 seconds, then send the same request again.'],
    ['a delay', LATER, 'Send the same request again after a delay.'],
    ['a short delay', { ...LATER, backoff: 'short' }, 'Send the same request again after a short delay.'],
    ['backoff', { ...LATER, backoff: 'exponential' }, 'Send the same request again later, with exponential backoff.'],
    ['the remedy', { ...NEVER, when: 'after-remedy', remedy: 'add-credits' }, REMEDY_WORDS['add-credits']],
    ['the remedy of never', { ...NEVER, remedy: 'fix-request' }, REMEDY_WORDS['fix-request']],
    ['no retry', NEVER, 'Do not send the same request again.'],
    [
      'no retry for a remedy of a later version',
      { ...NEVER, remedy: 'dance' as never },
      'Do not send the same request again.',
    ],
    ['nothing without advice', null, ''],
  ] as const)('names %s', (_, retry, words) => {
    expect(actionOf(retry)).toBe(words);
  });
});

describe('addedAction', () => {
  it.each([
    [
      'adds the seconds',
      { ...LATER, seconds: 1 },
      LATER,
      'The response asks you to wait 1 second before the next attempt.',
    ],
    ['adds nothing to the same advice', LATER, LATER, ''],
    [
      'forbids a retry that the contract advises',
      NEVER,
      LATER,
      'The response says that a retry cannot succeed: do not send the same request again.',
    ],
    ['allows a retry that the contract does not advise', LATER, NEVER, 'Send the same request again after a delay.'],
    ['adds nothing without advice', null, LATER, ''],
  ] as const)('%s', (_, retry, documented, words) => {
    expect(addedAction(retry, documented)).toBe(words);
  });
});

it('writes general words as whole sentences', () => {
  const sentences = [
    ...Object.values(CATEGORY_WORDS).map(({ meaning }) => meaning),
    ...Object.values(REMEDY_WORDS),
    ...Object.values(REASON_WORDS),
  ];
  for (const sentence of sentences) expect(sentence).toMatch(/^[A-Z`].*\.$/);
});
