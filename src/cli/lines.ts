/** A line may hold this many bytes; a longer one is not kept. */
export const LINE_LIMIT = 64 * 1024 * 1024;

const LINE_FEED = 0x0a;
const NOTHING = Buffer.alloc(0);
/** What a buffer grown for one long line may keep for the next. */
const KEPT = 1024 * 1024;

/**
 * Splits bytes into lines. Works on bytes, so that a character cut by a chunk's end stays whole and the limit is exact;
 * decodes the whole lines of a chunk in one go, since a call into the decoder for each line would cost more than the line.
 * A line over the limit is yielded as null. A byte-order mark at the start is skipped; a carriage return stays.
 */
export class LineSplitter {
  readonly #limit: number;
  /** The beginning of a line whose end has not come. */
  #held: Buffer = NOTHING;
  #length = 0;
  /** Inside a line over the limit. */
  #skipping = false;
  #atStart = true;

  constructor(limit = LINE_LIMIT) {
    this.#limit = limit;
  }

  /** The lines that end in this chunk. Take all of them before the next call. */
  *push(bytes: Uint8Array): Generator<string | null, void> {
    const chunk = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const last = chunk.lastIndexOf(LINE_FEED);
    let start = 0;
    while (start <= last && (this.#length > 0 || this.#skipping || last - start > this.#limit)) {
      const end = chunk.indexOf(LINE_FEED, start);
      this.#hold(chunk.subarray(start, end));
      yield this.#release();
      start = end + 1;
    }
    if (start <= last) yield* split(this.#decode(chunk.subarray(start, last)));
    this.#hold(chunk.subarray(Math.max(start, last + 1)));
  }

  /** The last line, where no line feed ends it. */
  *end(): Generator<string | null, void> {
    if (this.#length > 0 || this.#skipping) yield this.#release();
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

  #release(): string | null {
    const whole = !this.#skipping;
    const text = this.#decode(this.#held.subarray(0, this.#length));
    this.#skipping = false;
    this.#length = 0;
    if (this.#held.length > KEPT) this.#held = NOTHING;
    return whole ? text : null;
  }

  /** Bytes that are no UTF-8 become U+FFFD: one bad line must not end the run. */
  #decode(bytes: Buffer): string {
    const text = bytes.toString('utf8');
    const marked = this.#atStart && text.startsWith('\ufeff');
    this.#atStart = false;
    return marked ? text.slice(1) : text;
  }
}

function* split(text: string): Generator<string, void> {
  let from = 0;
  for (let to = text.indexOf('\n'); to !== -1; to = text.indexOf('\n', from)) {
    yield text.slice(from, to);
    from = to + 1;
  }
  yield text.slice(from);
}
