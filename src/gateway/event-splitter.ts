const LF = 0x0a;
const CR = 0x0d;

/**
 * Splits an event stream into its events as the bytes pass (WHATWG HTML, section 9.2.5). It keeps one event at a time, of
 * at most a limit; an event with more bytes is reported as too large and dropped.
 */
export class EventSplitter {
  readonly #limit: number;
  readonly #onEvent: (event: Uint8Array) => void;
  readonly #onTooLarge: () => void;
  readonly #bytes: Uint8Array;
  #length = 0;
  #isDropped = false;
  /** The line that is read has no character yet. */
  #isLineEmpty = true;
  #isAfterCr = false;

  constructor(limit: number, onEvent: (event: Uint8Array) => void, onTooLarge: () => void) {
    this.#limit = limit;
    this.#onEvent = onEvent;
    this.#onTooLarge = onTooLarge;
    this.#bytes = new Uint8Array(limit);
  }

  add(chunk: Uint8Array): void {
    for (const byte of chunk) {
      const isSecondHalf = byte === LF && this.#isAfterCr;
      this.#isAfterCr = byte === CR;
      this.#keep(byte);
      if (isSecondHalf) continue;
      if (byte !== LF && byte !== CR) this.#isLineEmpty = false;
      else if (this.#isLineEmpty) this.#endEvent();
      else this.#isLineEmpty = true;
    }
  }

  /** The last event may lack its blank line. */
  end(): void {
    if (this.#length > 0) this.#endEvent();
  }

  #keep(byte: number): void {
    if (this.#length < this.#limit) this.#bytes[this.#length++] = byte;
    else this.#isDropped = true;
  }

  #endEvent(): void {
    const hasText = this.#bytes.subarray(0, this.#length).some((byte) => byte !== LF && byte !== CR);
    if (this.#isDropped) this.#onTooLarge();
    else if (hasText) this.#onEvent(this.#bytes.slice(0, this.#length));
    this.#length = 0;
    this.#isDropped = false;
    this.#isLineEmpty = true;
  }
}
