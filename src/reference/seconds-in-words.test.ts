import { expect, test } from 'vitest';
import { secondsInWords } from './seconds-in-words.js';

test.each([
  [0, '0 seconds'],
  [1, '1 second'],
  [119, '119 seconds'],
  [120, '120 seconds (about 2 minutes)'],
  [7199, '7199 seconds (about 120 minutes)'],
  [7200, '7200 seconds (about 2 hours)'],
  [172_800, '172800 seconds (about 2 days)'],
])('writes %i seconds as %s', (seconds, words) => {
  expect(secondsInWords(seconds)).toBe(words);
});
