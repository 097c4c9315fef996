import type { FetchSignal } from './fetch-response.js';

export interface StopOptions {
  /** Ends the reading of the body when it is aborted. The response itself is not aborted. */
  signal?: FetchSignal | null | undefined;
  /** Milliseconds after which the reading of the body ends; 5,000 by default, `Infinity` for none. */
  timeout?: number | null | undefined;
}

const DEFAULT_TIMEOUT = 5_000;

/** Timers with a longer delay fire at once. */
const MAX_TIMER = 2 ** 31 - 1;

/** A promise that resolves when the timeout is over or the signal is aborted. */
export interface Stop {
  readonly promise: Promise<void>;
  /** Removes the timer and the listener. */
  release(): void;
}

export function stopAfter({ signal, timeout }: StopOptions): Stop {
  let resolve = () => {};
  const promise = new Promise<void>((resolvePromise) => {
    resolve = resolvePromise;
  });
  const delay = typeof timeout === 'number' && timeout >= 0 ? timeout : DEFAULT_TIMEOUT;
  const timer = delay <= MAX_TIMER ? setTimeout(resolve, delay) : undefined;
  signal?.addEventListener('abort', resolve);
  if (signal?.aborted) resolve();
  return {
    promise,
    release() {
      clearTimeout(timer);
      signal?.removeEventListener('abort', resolve);
    },
  };
}
