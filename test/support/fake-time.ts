import { afterEach, beforeEach, expect, vi } from 'vitest';

/** Fakes the time in the tests of a `describe` block, and checks that each one leaves no timer. */
export function useFakeTime(): void {
  beforeEach(() => {
    // A client that never stops fails its test at once.
    vi.useFakeTimers({ loopLimit: 1_000 });
  });
  afterEach(() => {
    const timers = vi.getTimerCount();
    vi.useRealTimers();
    expect(timers).toBe(0);
  });
}

/** Runs all timers until the promise settles. */
export async function finish<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  await vi.runAllTimersAsync();
  return promise;
}
