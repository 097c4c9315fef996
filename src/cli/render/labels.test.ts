import { expect, test } from 'vitest';
import schema from '../../../schemas/inspection.schema.json' with { type: 'json' };
import { NOTE_WORDS, REASON_WORDS, retryInWords, VERDICT_WORDS, VERDICTS } from './labels.js';

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

test.each([
  [119, 'wait 119 s, then retry'],
  [120, 'wait 120 s (about 2 min), then retry'],
  [7199, 'wait 7199 s (about 120 min), then retry'],
  [7200, 'wait 7200 s (about 2 h), then retry'],
  [172_799, 'wait 172799 s (about 48 h), then retry'],
  [172_800, 'wait 172800 s (about 2 days), then retry'],
  [950_400, 'wait 950400 s (about 11 days), then retry'],
  [0, 'wait 0 s, then retry'],
])('%i seconds are told in a unit that can be grasped', (seconds, words) => {
  expect(retryInWords({ ...wait, source: null, seconds, backoff: null })).toBe(words);
});

test.each([
  ['authenticate', 'authenticate again'],
  ['replace-credential', 'replace the credential'],
  ['grant-scope', 'have the missing scope granted'],
  ['add-credits', 'add credits'],
  ['complete-profile', 'complete the profile'],
  ['fix-request', 'fix the request'],
  ['contact-support', 'contact support'],
] as const)('%s: %s', (remedy, words) => {
  const retry = { when: 'never', retryable: false, remedy, backoff: null } as const;
  expect(retryInWords(retry)).toBe(`do not retry it as it is: ${words}`);
});

test('a remedy that is only to wait is not told twice', () => {
  const only = { ...wait, when: 'after-remedy', backoff: 'exponential' } as const;
  expect(retryInWords(only)).toBe('remove the cause, then retry with exponential backoff (software can do that alone)');
  expect(retryInWords({ ...wait, when: 'never', backoff: null })).toBe('do not retry it as it is');
});

const { verdict, reason, notes } = schema.properties;

test.each([
  ['verdict', VERDICT_WORDS, verdict.enum],
  ['reason', REASON_WORDS, reason.enum],
  ['note', NOTE_WORDS, notes.items.anyOf.map((note) => note.const)],
])('every %s of the published schema has words of its own', (_name, words, known) => {
  expect(Object.keys(words).sort()).toEqual(known.filter((one) => one !== null).sort());
  // Words, not one of them and not the id again.
  for (const said of Object.values(words)) expect(said).toMatch(/\w \w/);
  expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length);
});
