import type { Block } from '../types.js';

/** Visits the lines of a block; null for a line over the limit. */
export function forEachLine({ bytes, ends }: Block, visit: (line: string | null) => void): void {
  const block = bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let start = 0;
  for (const end of ends) {
    // Invalid UTF-8 becomes U+FFFD: one bad line must not end the run.
    visit(block === null ? null : block.toString('utf8', start, end));
    start = end + 1;
  }
}
