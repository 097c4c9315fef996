/** A copy of the beginning of a body, of at most a limit and one byte more: then it is known to be too large. */
export class BodyCopy {
  readonly #limit: number;
  readonly #chunks: Uint8Array[] = [];
  #length = 0;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether the body has more bytes than the limit. */
  get isOver(): boolean {
    return this.#length > this.#limit;
  }

  add(chunk: Uint8Array): void {
    const room = this.#limit + 1 - this.#length;
    if (room <= 0 || chunk.length === 0) return;
    // A copy, since a server may use the memory again; the own `slice` of a Buffer would share it.
    const part = Uint8Array.prototype.slice.call(chunk, 0, room);
    this.#chunks.push(part);
    this.#length += part.length;
  }

  bytes(): Uint8Array {
    const [first] = this.#chunks;
    if (this.#chunks.length === 1 && first) return first;
    const all = new Uint8Array(this.#length);
    let at = 0;
    for (const chunk of this.#chunks) {
      all.set(chunk, at);
      at += chunk.length;
    }
    return all;
  }
}
