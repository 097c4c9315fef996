import type { FetchBody } from './fetch-response.js';

/** The limit of `inspect`, in bytes of UTF-8. */
const MAX_BYTES = 65_536;

/** The start of a body. */
export interface BodyStart {
  /** At most one byte more than the limit of `inspect`. */
  bytes: Uint8Array<ArrayBuffer>;
  /**
   * - `complete`: these are all bytes
   * - `limit`: there are more bytes than `inspect` reads
   * - `stopped`: the stop came first, or the body could not be read to its end
   */
  end: 'complete' | 'limit' | 'stopped';
}

/**
 * Reads the start of a body, then cancels the stream.
 *
 * @param stop ends the reading when it settles
 */
export async function readStart(body: FetchBody, stop: Promise<void>): Promise<BodyStart> {
  const start = new Uint8Array(MAX_BYTES + 1);
  let size = 0;
  let end: BodyStart['end'] = 'stopped';
  const reader = body.getReader();
  try {
    // An empty chunk counts as one byte, so that a stream of empty chunks ends, too.
    for (let budget = start.length; budget > 0; ) {
      const result = await Promise.race([reader.read(), stop]);
      if (!result) break;
      if (result.done) {
        end = 'complete';
        break;
      }
      const chunk = bytesOf(result.value).subarray(0, start.length - size);
      start.set(chunk, size);
      size += chunk.length;
      budget -= Math.max(1, chunk.length);
      if (size === start.length) end = 'limit';
    }
  } catch {
    // The connection broke, the request was aborted, or a chunk is not bytes: the body has no readable end.
  }
  // Not awaited: the cancel of one branch of a body settles only when the other branch is cancelled, too.
  reader.cancel().catch(() => {});
  return { bytes: start.subarray(0, size), end };
}

/** A stream may hold any value. `isView` cannot be deceived, unlike `instanceof` and `length`. */
function bytesOf(chunk: unknown): Uint8Array {
  if (!ArrayBuffer.isView(chunk)) throw new TypeError('Expected a chunk of bytes.');
  return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
}
