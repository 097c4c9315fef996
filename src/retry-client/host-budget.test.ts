import { describe, expect, it } from 'vitest';
import { HostBudget } from './host-budget.js';

/** How many repeats a host has at a time, when all are taken. */
function takeAll(budget: HostBudget, host: string, now: number): number {
  let taken = 0;
  for (; taken < 1_000 && budget.has(host, now); taken++) budget.take(host, now);
  return taken;
}

describe('HostBudget', () => {
  it('gives each host so many repeats', () => {
    const budget = new HostBudget({ capacity: 3 });
    expect(takeAll(budget, 'a', 0)).toBe(3);
    expect(takeAll(budget, 'b', 0)).toBe(3);
    expect(takeAll(budget, 'a', 0)).toBe(0);
    expect(takeAll(new HostBudget(), 'a', 0)).toBe(50);
  });

  it('fills with the time, up to the capacity', () => {
    const budget = new HostBudget({ capacity: 3 });
    takeAll(budget, 'a', 1_000);
    expect(budget.has('a', 2_999)).toBe(false);
    expect(takeAll(budget, 'a', 5_000)).toBe(2);
    expect(takeAll(budget, 'a', 1_000_000)).toBe(3);
    expect(takeAll(new HostBudget({ capacity: 9, perSecond: 0 }), 'a', 1)).toBe(9);
  });

  it('ignores a clock that goes back', () => {
    const budget = new HostBudget({ capacity: 3 });
    takeAll(budget, 'a', 10_000);
    expect(takeAll(budget, 'a', 0)).toBe(0);
    expect(takeAll(budget, 'a', 2_000)).toBe(1);
  });

  it('fills with successes, up to the capacity', () => {
    const budget = new HostBudget({ capacity: 2, perSuccess: 0.5 });
    takeAll(budget, 'a', 0);
    for (let count = 0; count < 3; count++) budget.succeed('a', 0);
    expect(takeAll(budget, 'a', 0)).toBe(1);
    for (let count = 0; count < 9; count++) budget.succeed('a', 0);
    expect(takeAll(budget, 'a', 0)).toBe(2);
    const byDefault = new HostBudget({ capacity: 1 });
    takeAll(byDefault, 'a', 0);
    for (let count = 0; count < 4; count++) byDefault.succeed('a', 0);
    expect(byDefault.has('a', 0)).toBe(false);
    byDefault.succeed('a', 0);
    expect(byDefault.has('a', 0)).toBe(true);
  });

  it('remembers the hosts in use', () => {
    const budget = new HostBudget({ capacity: 1, maxHosts: 2 });
    for (const host of ['a', 'b']) takeAll(budget, host, 0);
    expect(budget.has('a', 0)).toBe(false);
    expect(budget.has('c', 0)).toBe(true);
    expect(budget.has('a', 0)).toBe(false);
    expect(budget.has('b', 0)).toBe(true);
  });

  it('has a capacity of zero for no repeats at all', () => {
    expect(new HostBudget({ capacity: 0, perSuccess: 0, perSecond: 0 }).has('a', 0)).toBe(false);
  });

  it.each([
    [{ capacity: -1 }, 'Expected capacity to be a number of at least 0, got -1.'],
    [{ perSuccess: Number.NaN }, 'Expected perSuccess to be a number of at least 0, got NaN.'],
    [{ perSecond: '1' as never }, undefined],
    [{ maxHosts: 0 }, 'Expected maxHosts to be a number of at least 1, got 0.'],
  ])('rejects %j', (options, message) => {
    expect(() => new HostBudget(options)).toThrow(message ?? RangeError);
  });
});
