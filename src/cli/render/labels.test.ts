import { expect, test } from 'vitest';
import schema from '../../../schemas/inspection.schema.json' with { type: 'json' };
import { describeRetry, NOTE_LABELS, REASON_LABELS, VERDICT_LABELS, VERDICTS } from './labels.js';

const wait = { when: 'after-delay', retryable: true, remedy: 'wait', source: 'header' } as const;

test.each([
  [
    { ...wait, seconds: 12, backoff: 'exponential' },
    'wait 12 s (from the header), then retry with exponential backoff',
  ],
  [{ ...wait, seconds: 3600, source: 'body', backoff: null }, 'wait 3600 s (about 60 min, from the body), then retry'],
  [{ ...wait, seconds: null, source: null, backoff: 'short' }, 'wait, then retry after a short backoff'],
  [{ ...wait, backoff: null }, 'wait, then retry'],
  [
    { ...wait, retryable: false, remedy: 'contact-support', backoff: null },
    'wait, contact support, then retry (needs a person)',
  ],
  [
    { when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null },
    'authenticate again, then retry (software can do this alone)',
  ],
  [
    { when: 'after-remedy', retryable: false, remedy: 'add-credits', backoff: null },
    'add credits, then retry (needs a person)',
  ],
  [
    { when: 'after-remedy', retryable: false, remedy: null, backoff: null },
    'remove the cause, then retry (needs a person)',
  ],
  [
    { when: 'never', retryable: false, remedy: 'fix-request', backoff: null },
    'do not repeat the same request: fix the request',
  ],
  [{ when: 'never', retryable: false, remedy: null, backoff: null }, 'do not repeat the same request'],
] as const)('describes %j', (retry, words) => {
  expect(describeRetry(retry)).toBe(words);
});

test('lists the verdicts of the published schema, in its order', () => {
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
])('adds minutes, hours or days to %i seconds', (seconds, words) => {
  expect(describeRetry({ ...wait, source: null, seconds, backoff: null })).toBe(words);
});

test.each([
  ['authenticate', 'authenticate again'],
  ['replace-credential', 'replace the credential'],
  ['grant-scope', 'ask for the missing scope'],
  ['add-credits', 'add credits'],
  ['complete-profile', 'complete the profile'],
  ['fix-request', 'fix the request'],
  ['contact-support', 'contact support'],
] as const)('describes the remedy %s: %s', (remedy, words) => {
  const retry = { when: 'never', retryable: false, remedy, backoff: null } as const;
  expect(describeRetry(retry)).toBe(`do not repeat the same request: ${words}`);
});

test('does not name the remedy wait twice', () => {
  const only = { ...wait, when: 'after-remedy', backoff: 'exponential' } as const;
  expect(describeRetry(only)).toBe(
    'remove the cause, then retry with exponential backoff (software can do this alone)',
  );
  expect(describeRetry({ ...wait, when: 'never', backoff: null })).toBe('do not repeat the same request');
});

const { verdict, reason, notes } = schema.properties;

test.each([
  ['verdict', VERDICT_LABELS, verdict.enum],
  ['reason', REASON_LABELS, reason.enum],
  ['note', NOTE_LABELS, notes.items.anyOf.map((note) => note.const)],
])('has a label of its own for every %s of the published schema', (_name, words, known) => {
  expect(Object.keys(words)).toEqual(expect.arrayContaining(known.filter((one) => one !== null)));
  for (const said of Object.values(words)) expect(said).toMatch(/\w \w/);
  expect(new Set(Object.values(words)).size).toBe(Object.keys(words).length);
});
