import { describe, expect, it } from 'vitest';
import { settleLimits } from './limits.js';

describe('settleLimits', () => {
  it('has defaults', () => {
    const defaults = { maxAttempts: 4, maxWait: 60_000, maxTotalTime: 120_000, backOff: 500, maxBackOff: 20_000 };
    expect(settleLimits()).toEqual(defaults);
    expect(settleLimits({ maxWait: undefined })).toEqual(defaults);
  });

  it('accepts the least values', () => {
    const least = { maxAttempts: 1, maxWait: 0, maxTotalTime: 0, backOff: 0, maxBackOff: 0 };
    expect(settleLimits(least)).toEqual(least);
  });

  it('caps waits at the longest timer', () => {
    const infinite = Number.POSITIVE_INFINITY;
    expect(settleLimits({ maxWait: infinite, maxBackOff: infinite, maxAttempts: infinite })).toMatchObject({
      maxWait: 2_147_483_647,
      maxBackOff: 2_147_483_647,
      maxAttempts: infinite,
    });
  });

  it.each([
    ['maxAttempts', 0, 1],
    ['maxAttempts', '4', 1],
    ['maxWait', -1, 0],
    ['maxTotalTime', Number.NaN, 0],
    ['backOff', null, undefined],
    ['backOff', -0.5, 0],
    ['maxBackOff', {}, 0],
  ])('rejects %s %j', (name, value, least) => {
    const settle = () => settleLimits({ [name]: value });
    if (least === undefined) expect(settle).not.toThrow();
    else
      expect(settle).toThrow(
        new RangeError(`Expected ${name} to be a number of at least ${least}, got ${String(value)}.`),
      );
  });
});
