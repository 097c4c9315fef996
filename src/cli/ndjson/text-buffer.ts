/** A UTF-16 unit takes up to three bytes. */
const MOST_BYTES = 3;
const LEAST = 64 * 1024;
const MOST_AT_ONCE = 4 * 1024 * 1024;

/**
 * Text as bytes. Each piece is encoded by itself: in one long string a single character beyond Latin-1 would make all of
 * it twice as wide, and slow to encode.
 */
export class TextBuffer {
  #bytes: Buffer<ArrayBuffer>;
  #length = 0;

  /** @param expected how many bytes it will probably hold */
  constructor(expected: number) {
    this.#bytes = Buffer.allocUnsafeSlow(Math.min(Math.max(expected, LEAST), MOST_AT_ONCE));
  }

  add(text: string): void {
    const needed = this.#length + text.length * MOST_BYTES;
    if (needed > this.#bytes.length) this.#grow(needed);
    this.#length += this.#bytes.write(text, this.#length);
  }

  /** What was added. Its buffer belongs to nobody else. */
  taken(): Uint8Array<ArrayBuffer> {
    return this.#bytes.subarray(0, this.#length);
  }

  #grow(needed: number): void {
    const grown = Buffer.allocUnsafeSlow(Math.max(needed, 2 * this.#bytes.length));
    grown.set(this.#bytes.subarray(0, this.#length));
    this.#bytes = grown;
  }
}
