import { describe, expect, it } from 'vitest';
import { backOffWindow, jitteredWait } from './back-off.js';
import { settleLimits } from './limits.js';

describe('backOffWindow', () => {
  const limits = settleLimits();
  it.each([
    [1, 500],
    [2, 1_000],
    [6, 16_000],
    [7, 20_000],
    [1e9, 20_000],
  ])('doubles up to the limit: attempt %i', (made, expected) => {
    expect(backOffWindow(made, limits, null)).toBe(expected);
    expect(backOffWindow(made, limits, 'exponential')).toBe(expected);
    expect(backOffWindow(made, limits, 'short')).toBe(500);
  });

  it('stays zero', () => {
    expect(backOffWindow(1e9, settleLimits({ backOff: 0 }), null)).toBe(0);
  });
});

describe('jitteredWait', () => {
  it.each([
    [0, 1_000, 9_000, 0, 0],
    [0, 1_000, 9_000, 0.5, 500],
    [0, 1_000, 700.9, 1, 700],
    [5_000, 1_000, 9_000, 0, 5_000],
    [5_000, 1_000, 9_000, 0.9999, 5_999],
    [50_000, 1_000, 99_000, 1, 55_000],
    [5_000, 1_000, 5_000, 1, 5_000],
  ])('adds jitter to %i: window %i, room %i, random %f', (given, window, room, random, expected) => {
    expect(jitteredWait(given, window, room, random)).toBe(expected);
  });
});
