/**
 * A class of workers, which is not in the standard: a stream of known length. Where it is, the host decodes a body only if
 * JavaScript reads it, and a response is the end of the request: only `waitUntil` keeps its work alive.
 */
export const { FixedLengthStream } = globalThis as {
  FixedLengthStream?: new (length: number) => ReadableWritablePair<Uint8Array, Uint8Array>;
};

/** Keeps work alive that goes on behind the answer: `waitUntil` of the context of a worker. */
export type WaitUntil = (work: Promise<unknown>) => void;
