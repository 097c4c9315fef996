import { Readable } from 'node:stream';
import type { Observation } from '../../gateway/observation.js';

/** A stream that waited, and whether all of it came. */
interface HeldStream {
  isComplete: boolean;
  /** The same bytes and the same end or error. */
  payload: Readable;
}

/** Keeps a stream until it ends, is too large to be read, breaks off, or takes too long. */
export function holdStream(payload: Readable, observation: Observation, timeout: number): Promise<HeldStream> {
  return new Promise((resolve) => {
    const held: Buffer[] = [];
    const settle = (isComplete: boolean, result: Readable) => {
      clearTimeout(timer);
      payload.off('data', onData).off('end', onEnd).off('error', onError).off('close', onClose);
      resolve({ isComplete, payload: result });
    };
    const release = () => {
      payload.pause();
      if (held.length > 0) payload.unshift(Buffer.concat(held));
      settle(false, payload);
    };
    const onData = (chunk: Uint8Array | string) => {
      const bytes = Buffer.from(chunk as Uint8Array);
      held.push(bytes);
      observation.add(bytes);
      if (observation.isReleased) release();
    };
    const onEnd = () => settle(true, Readable.from(held, { objectMode: false }));
    const broken = (error: Error) => {
      observation.stop('aborted');
      settle(false, brokenAfter(held, error));
    };
    const onError = (error: Error) => broken(error);
    const onClose = () => broken(new Error('The upstream broke off.'));
    const timer = setTimeout(() => {
      observation.stop('slow');
      release();
    }, timeout);
    payload.on('data', onData).on('end', onEnd).on('error', onError).on('close', onClose);
  });
}

/** Milliseconds after which the head of an answer whose body has begun is sent. */
const HEAD_SENT = 10;

/** A stream of what came, that breaks off as the upstream did. */
function brokenAfter(held: readonly Buffer[], error: Error): Readable {
  const chunks = [...held];
  return new Readable({
    read() {
      const chunk = chunks.shift();
      if (chunk) this.push(chunk);
      // An error drops what is not sent yet, and the server would answer in the upstream's place.
      else setTimeout(() => this.destroy(error), HEAD_SENT);
    },
  });
}
