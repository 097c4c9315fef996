/** Bytes that a UTF-16 code unit takes at most in UTF-8. */
const BYTES_PER_UNIT = 3;
const MIN_SIZE = 64 * 1024;
const MAX_FIRST_SIZE = 4 * 1024 * 1024;

/**
 * Collects text as UTF-8. Each piece is encoded by itself: in one long string, a single character beyond Latin-1 would
 * double its memory and slow down the encoding.
 */
export class TextBuffer {
  #buffer: Buffer<ArrayBuffer>;
  #length = 0;

  /** @param expectedSize the probable size in bytes */
  constructor(expectedSize: number) {
    this.#buffer = Buffer.allocUnsafeSlow(Math.min(Math.max(expectedSize, MIN_SIZE), MAX_FIRST_SIZE));
  }

  add(text: string): void {
    const needed = this.#length + text.length * BYTES_PER_UNIT;
    if (needed > this.#buffer.length) this.#grow(needed);
    this.#length += this.#buffer.write(text, this.#length);
  }

  /** The text so far. Its buffer is not shared, so it can be transferred. */
  bytes(): Uint8Array<ArrayBuffer> {
    return this.#buffer.subarray(0, this.#length);
  }

  #grow(needed: number): void {
    const grown = Buffer.allocUnsafeSlow(Math.max(needed, 2 * this.#buffer.length));
    grown.set(this.#buffer.subarray(0, this.#length));
    this.#buffer = grown;
  }
}
