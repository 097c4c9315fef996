import { expect, test } from 'vitest';
import { geometricMean, loopOf, median, ratio } from './interleave.js';

test('a ratio goes by rounds: what slows down a whole round is not the fault of one', () => {
  const timings = new Map([
    ['own', { ns: 20, rounds: [20, 10, 200] }],
    ['peer', { ns: 10, rounds: [10, 5, 100] }],
    ['steady', { ns: 10, rounds: [10, 10, 10] }],
  ]);
  expect(ratio(timings, 'own', 'peer')).toBe(2);
  expect(ratio(timings, 'own', 'steady')).toBe(2);
  expect(ratio(timings, 'peer', 'own')).toBe(0.5);
});

test('one round that was interrupted changes no median', () => {
  expect(median([3, 900, 1])).toBe(3);
  expect(median([3, 1, 900, 5])).toBe(4);
});

test('twice as long for one body and half as long for another is no difference', () => {
  expect(geometricMean([2, 0.5])).toBeCloseTo(1);
});

test('a loop does its work on every item of each pass, and on nothing else', () => {
  const seen: unknown[] = [];
  const loop = loopOf('test', 'work(item)', (item: unknown) => seen.push(item) > 0 && item === 'b');
  expect(loop(['a', 'b'], 3)).toBe(3);
  expect(seen).toEqual(['a', 'b', 'a', 'b', 'a', 'b']);
});

test('each loop is code of its own', () => {
  const work = () => true;
  expect(loopOf('one', 'work(item)', work)).not.toBe(loopOf('two', 'work(item)', work));
});
