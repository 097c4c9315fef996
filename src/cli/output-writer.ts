import type { Output } from './types.js';

/** The reader closed the output, as `| head` does. */
export class OutputClosed extends Error {}

/**
 * Writes to an output whose reader may be slow or may close it. It adds its listeners once, before worker threads add
 * theirs: one more for each write would exceed the number at which Node warns.
 */
export class OutputWriter {
  readonly #output: Output;
  #error: NodeJS.ErrnoException | null = null;
  #wake = (): void => {};

  constructor(output: Output) {
    this.#output = output;
    output.on('drain', () => this.#wake());
    output.on('error', (error) => {
      this.#error = error;
      this.#wake();
    });
  }

  /**
   * Writes bytes and waits until the output has room for more.
   *
   * @throws OutputClosed when the reader closed the output
   */
  async write(bytes: Uint8Array): Promise<void> {
    this.#throwIfFailed();
    if (bytes.length === 0 || this.#output.write(bytes)) return;
    await new Promise<void>((resolve) => {
      this.#wake = resolve;
    });
    this.#throwIfFailed();
  }

  #throwIfFailed(): void {
    if (this.#error === null) return;
    throw this.#error.code === 'EPIPE' ? new OutputClosed() : this.#error;
  }
}
