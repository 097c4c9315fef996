import { describe, expect, test } from 'vitest';
import { durationOf, momentOf, recordedTimes } from './record-time.js';

describe('momentOf', () => {
  const moment = Date.UTC(2025, 1, 3, 4, 5, 6, 789);

  test.each([
    ['2025-02-03T04:05:06.789Z'],
    ['2025-02-03T05:05:06.789+01:00'],
    [moment],
    [moment / 1000],
    ['1738555506.789'],
    [String(moment)],
  ])('reads %j', (value) => {
    expect(momentOf(value)).toBe(moment);
  });

  test.each([[''], ['yesterday'], [null], [-1], [0], [Number.NaN], [1e300], [{}], [true]])('refuses %j', (value) => {
    expect(momentOf(value)).toBeNull();
  });
});

test('reads durations in both units, and refuses what is not one', () => {
  expect(durationOf('0.250', 'seconds')).toBe(250);
  expect(durationOf(250, 'milliseconds')).toBe(250);
  for (const value of ['', 'x', -1, Number.NaN, null, 1e300]) expect(durationOf(value, 'seconds')).toBeNull();
});

test('completes start and end by each other', () => {
  expect(recordedTimes(1000, null, 20)).toEqual({ started: 1000, ended: 1020 });
  expect(recordedTimes(null, 1020, 20)).toEqual({ started: 1000, ended: 1020 });
  expect(recordedTimes(1000, 1020, null)).toEqual({ started: 1000, ended: 1020 });
  expect(recordedTimes(null, 1020, null)).toEqual({ started: 1020, ended: 1020 });
  expect(recordedTimes(null, null, 20)).toEqual({ started: null, ended: null });
});
