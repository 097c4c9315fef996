import { describe, expect, it, vi } from 'vitest';
import { useFakeTime } from '../../test/support/fake-time.js';
import { unlessAborted, wait } from './wait.js';

describe('wait', () => {
  useFakeTime();

  it('resolves after the time, and not before', async () => {
    const done = vi.fn();
    wait(1_000, undefined).then(done);
    await vi.advanceTimersByTimeAsync(999);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('waits on if the timer fires early', async () => {
    let time = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => time);
    const done = vi.fn();
    wait(1_000, null).then(done);
    time = 999.4;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(done).not.toHaveBeenCalled();
    time = 1_000.4;
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toHaveBeenCalled();
    clock.mockRestore();
  });

  it('rejects with the reason of the signal at once, and leaves no timer', async () => {
    const controller = new AbortController();
    const remove = vi.spyOn(controller.signal, 'removeEventListener');
    const waiting = wait(1_000, controller.signal);
    const expected = expect(waiting).rejects.toBe('gone');
    controller.abort('gone');
    await expected;
    expect(vi.getTimerCount()).toBe(0);
    expect(remove).toHaveBeenCalledTimes(1);
  });

  it('leaves no listener', async () => {
    const { signal } = new AbortController();
    const add = vi.spyOn(signal, 'addEventListener');
    const remove = vi.spyOn(signal, 'removeEventListener');
    const waiting = wait(1_000, signal);
    await vi.advanceTimersByTimeAsync(1_000);
    await waiting;
    expect(add).toHaveBeenCalledTimes(1);
    expect(remove.mock.calls).toEqual(add.mock.calls);
  });
});

describe('unlessAborted', () => {
  it('rejects if the signal was aborted before', async () => {
    await expect(unlessAborted(Promise.resolve(1), AbortSignal.abort('gone'))).rejects.toBe('gone');
  });

  it('passes on what the promise gives', async () => {
    const { signal } = new AbortController();
    await expect(unlessAborted(Promise.resolve(1), signal)).resolves.toBe(1);
    await expect(unlessAborted(Promise.reject(new Error('no')), signal)).rejects.toThrow('no');
    await expect(unlessAborted(Promise.resolve(1), null)).resolves.toBe(1);
  });
});
