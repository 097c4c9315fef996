import { expect, test } from 'vitest';
import { geometricMean, loopOf, median, ratio } from './interleave.js';

test('compares within rounds, so that a slow round changes no ratio', () => {
  const timings = new Map([
    ['own', { ns: 20, rounds: [20, 10, 200] }],
    ['peer', { ns: 10, rounds: [10, 5, 100] }],
    ['steady', { ns: 10, rounds: [10, 10, 10] }],
  ]);
  expect(ratio(timings, 'own', 'peer')).toBe(2);
  expect(ratio(timings, 'own', 'steady')).toBe(2);
  expect(ratio(timings, 'peer', 'own')).toBe(0.5);
});

test('takes a median that one slow round does not change', () => {
  expect(median([3, 900, 1])).toBe(3);
  expect(median([3, 1, 900, 5])).toBe(4);
});

test('averages twice as long and half as long to no difference', () => {
  expect(geometricMean([2, 0.5])).toBeCloseTo(1);
});

test('does the work once for each item in each pass', () => {
  const seen: unknown[] = [];
  const loop = loopOf('test', 'work(item)', (item: unknown) => seen.push(item) > 0 && item === 'b');
  expect(loop(['a', 'b'], 3)).toBe(3);
  expect(seen).toEqual(['a', 'b', 'a', 'b', 'a', 'b']);
});

test('makes a loop of its own for each candidate', () => {
  const work = () => true;
  expect(loopOf('one', 'work(item)', work)).not.toBe(loopOf('two', 'work(item)', work));
});
