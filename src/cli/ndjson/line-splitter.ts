import type { Block } from '../types.js';
import { LINE_LIMIT } from './line-limit.js';

/** The lines that a block may have: short lines can have long output. */
export const BLOCK_LINES = 4096;

const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = Buffer.of(0xef, 0xbb, 0xbf);
const EMPTY = Buffer.alloc(0);
/** A larger buffer, grown for one long line, is not reused. */
const MAX_REUSED = 256 * 1024;

/**
 * Splits an input into blocks of whole lines. It works on bytes, so that a character at the end of a chunk stays whole and
 * the limit is exact. A line over the limit is a block of its own, without its bytes. A byte-order mark at the start is
 * dropped, carriage returns are kept.
 */
export class BlockSplitter {
  readonly #limit: number;
  /** Bytes of earlier chunks: the start of a line that has not ended, `#length` bytes long. */
  #pending: Buffer = EMPTY;
  #length = 0;
  /** Whether the current line is over the limit. */
  #skipping = false;
  readonly #ends = new Uint32Array(BLOCK_LINES);
  #count = 0;
  #next = 1;

  constructor(limit = LINE_LIMIT) {
    this.#limit = limit;
  }

  /** The lines that end in this chunk. Consume all blocks before the next call. */
  *push(bytes: Uint8Array): Generator<Block, void> {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let from = 0; // The first byte that is in no block yet; the pending bytes come before it.
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      const pending = this.#count === 0 ? this.#length : 0;
      if (this.#skipping || pending + end - start > this.#limit) {
        if (this.#count > 0) yield this.#block(chunk.subarray(from, start - 1));
        yield this.#tooLong();
        from = end + 1;
      } else {
        this.#ends[this.#count++] = this.#length + end - from;
        if (this.#count === BLOCK_LINES) {
          yield this.#block(chunk.subarray(from, end));
          from = end + 1;
        }
      }
      start = end + 1;
    }
    if (this.#count > 0) yield this.#block(chunk.subarray(from, start - 1));
    this.#keep(chunk.subarray(start));
  }

  /** The last line, if no line feed ends it. */
  *end(): Generator<Block, void> {
    if (this.#skipping) yield this.#tooLong();
    if (this.#length === 0) return;
    this.#ends[this.#count++] = this.#length;
    yield this.#block(EMPTY);
  }

  /** The pending bytes and the rest, copied: the reader may reuse the chunk, and a worker takes a whole buffer. */
  #block(rest: Buffer): Block {
    const bytes = Buffer.allocUnsafeSlow(this.#length + rest.length);
    bytes.set(this.#pending.subarray(0, this.#length));
    bytes.set(rest, this.#length);
    const ends = this.#ends.slice(0, this.#count);
    const block = { bytes, ends, first: this.#next };
    this.#next += this.#count;
    this.#count = 0;
    this.#reset();
    return block.first === 1 ? withoutByteOrderMark(block) : block;
  }

  #tooLong(): Block {
    this.#skipping = false;
    this.#reset();
    return { bytes: null, ends: new Uint32Array(1), first: this.#next++ };
  }

  #reset(): void {
    this.#length = 0;
    if (this.#pending.length > MAX_REUSED) this.#pending = EMPTY;
  }

  /** Copies the bytes: a list of slices would keep every chunk in memory. */
  #keep(bytes: Buffer): void {
    if (this.#skipping || bytes.length === 0) return;
    const length = this.#length + bytes.length;
    if (length > this.#limit) {
      this.#skipping = true;
      this.#length = 0;
      this.#pending = EMPTY;
      return;
    }
    if (length > this.#pending.length) {
      const grown = Buffer.allocUnsafeSlow(Math.max(length, Math.min(2 * length, this.#limit)));
      grown.set(this.#pending.subarray(0, this.#length));
      this.#pending = grown;
    }
    this.#pending.set(bytes, this.#length);
    this.#length = length;
  }
}

function withoutByteOrderMark(block: Block & { bytes: Uint8Array<ArrayBuffer> }): Block {
  const { length } = BYTE_ORDER_MARK;
  if (!BYTE_ORDER_MARK.equals(block.bytes.subarray(0, length))) return block;
  return { ...block, bytes: block.bytes.subarray(length), ends: block.ends.map((end) => end - length) };
}
