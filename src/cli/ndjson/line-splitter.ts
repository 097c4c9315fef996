/** A line may hold this many bytes; a longer one is not kept. */
export const LINE_LIMIT = 64 * 1024 * 1024;

/** A block holds no more lines than this: short lines make long output. */
export const BLOCK_LINES = 4096;

const LINE_FEED = 0x0a;
const BYTE_ORDER_MARK = Buffer.of(0xef, 0xbb, 0xbf);
const NOTHING = Buffer.alloc(0);
/** What a buffer grown for one long line may keep for the next. */
const KEPT = 1024 * 1024;

/** Whole lines of one input, one after the other. */
export interface Block {
  /** The lines, a line feed between two, in a buffer of their own: it may be handed over. Null: one line over the limit. */
  bytes: Uint8Array<ArrayBuffer> | null;
  /** Where each line ends. */
  ends: Uint32Array<ArrayBuffer>;
  /** The number of the first line, counted from 1. */
  first: number;
}

/**
 * Cuts an input into blocks of whole lines. Works on bytes, so that a character cut by a chunk's end stays whole and the
 * limit is exact. A line over the limit is a block of its own, without its bytes. A byte-order mark at the start is
 * skipped; a carriage return stays.
 */
export class BlockSplitter {
  readonly #limit: number;
  /** The beginning of a line whose end has not come. */
  #held: Buffer = NOTHING;
  #length = 0;
  /** Inside a line over the limit. */
  #skipping = false;
  readonly #ends = new Uint32Array(BLOCK_LINES);
  #count = 0;
  #next = 1;

  constructor(limit = LINE_LIMIT) {
    this.#limit = limit;
  }

  /** The lines that end in this chunk. Take all blocks before the next call. */
  *push(bytes: Uint8Array): Generator<Block, void> {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let from = 0; // What is in no block yet begins here, after what is held.
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      const held = this.#count === 0 ? this.#length : 0;
      if (this.#skipping || held + end - start > this.#limit) {
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
    this.#hold(chunk.subarray(start));
  }

  /** The last line, where no line feed ends it. */
  *end(): Generator<Block, void> {
    if (this.#skipping) yield this.#tooLong();
    if (this.#length === 0) return;
    this.#ends[this.#count++] = this.#length;
    yield this.#block(NOTHING);
  }

  /** What is held and what follows. It is copied: the chunk may be the reader's, and a thread takes a whole buffer. */
  #block(rest: Buffer): Block {
    const bytes = Buffer.allocUnsafeSlow(this.#length + rest.length);
    bytes.set(this.#held.subarray(0, this.#length));
    bytes.set(rest, this.#length);
    const ends = this.#ends.slice(0, this.#count);
    const block = { bytes, ends, first: this.#next };
    this.#next += this.#count;
    this.#count = 0;
    this.#letGo();
    return block.first === 1 ? withoutMark(block) : block;
  }

  #tooLong(): Block {
    this.#skipping = false;
    this.#letGo();
    return { bytes: null, ends: new Uint32Array(1), first: this.#next++ };
  }

  #letGo(): void {
    this.#length = 0;
    if (this.#held.length > KEPT) this.#held = NOTHING;
  }

  /** Copies: a chunk kept alive for its last few bytes, or a buffer object for each of a million crumbs, would add up. */
  #hold(bytes: Buffer): void {
    if (this.#skipping || bytes.length === 0) return;
    const length = this.#length + bytes.length;
    if (length > this.#limit) {
      this.#skipping = true;
      this.#length = 0;
      this.#held = NOTHING;
      return;
    }
    if (length > this.#held.length) {
      const grown = Buffer.allocUnsafeSlow(Math.max(length, Math.min(2 * length, this.#limit)));
      grown.set(this.#held.subarray(0, this.#length));
      this.#held = grown;
    }
    this.#held.set(bytes, this.#length);
    this.#length = length;
  }
}

function withoutMark(block: Block & { bytes: Uint8Array<ArrayBuffer> }): Block {
  const { length } = BYTE_ORDER_MARK;
  if (!BYTE_ORDER_MARK.equals(block.bytes.subarray(0, length))) return block;
  return { ...block, bytes: block.bytes.subarray(length), ends: block.ends.map((end) => end - length) };
}
