import { expect, test } from 'vitest';
import schema from '../../schemas/inspection.schema.json' with { type: 'json' };
import { retryInWords, VERDICTS } from '../../src/cli/words.js';

const wait = { when: 'after-delay', retryable: true, remedy: 'wait', source: 'header' } as const;

test.each([
  [
    { ...wait, seconds: 12, backoff: 'exponential' },
    'wait 12 s (told by the header), then retry with exponential backoff',
  ],
  [
    { ...wait, seconds: 3600, source: 'body', backoff: null },
    'wait 3600 s (about 60 min, told by the body), then retry',
  ],
  [{ ...wait, seconds: null, source: null, backoff: 'short' }, 'wait, then retry after a short backoff'],
  [{ ...wait, backoff: null }, 'wait, then retry'],
  [
    { ...wait, retryable: false, remedy: 'contact-support', backoff: null },
    'wait, contact support, then retry (takes a person)',
  ],
  [
    { when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'authenticate again, then retry (software can do that alone)',
  ],
  [
    { when: 'after-remedy', retryable: false, remedy: 'add-credits', backoff: null },
    'add credits, then retry (takes a person)',
  ],
  [
    { when: 'after-remedy', retryable: false, remedy: null, backoff: null },
    'remove the cause, then retry (takes a person)',
  ],
  [
    { when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'do not retry it as it is: fix the request',
  ],
  [{ when: 'never', retryable: false, remedy: null, backoff: null }, 'do not retry it as it is'],
] as const)('%j', (retry, words) => {
  expect(retryInWords(retry)).toBe(words);
});

test('the verdicts are those of the published schema, in its order', () => {
  expect(VERDICTS).toEqual(schema.properties.verdict.enum);
});
