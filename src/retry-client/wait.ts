/**
 * Waits, or rejects with the reason of the signal as soon as it is aborted. The timer keeps Node running, as a request
 * in flight does, and no timer is left behind.
 */
export async function wait(milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> {
  const end = performance.now() + milliseconds;
  await sleep(milliseconds, signal);
  // Node fires a timer up to a millisecond early.
  const missing = end - performance.now();
  if (missing > 0) await sleep(Math.ceil(missing), signal);
}

function sleep(milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slept = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, milliseconds);
  });
  return unlessAborted(slept, signal).finally(() => clearTimeout(timer));
}

/** A promise that rejects with the reason of the signal as soon as it is aborted. */
export async function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | null | undefined): Promise<T> {
  if (!signal) return promise;
  let onAbort = () => {};
  const aborted = new Promise<never>((_resolve, reject) => {
    onAbort = () => reject(signal.reason);
    signal.addEventListener('abort', onAbort);
    if (signal.aborted) onAbort();
  });
  try {
    return await Promise.race([aborted, promise]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
