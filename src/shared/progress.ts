const FIRST_AFTER_MS = 1000;
const NEXT_AFTER_MS = 200;
const ERASE_LINE = '\r\u001b[K';

/** What progress is shown on: stderr, or what stands for it in a test. */
export interface Terminal {
  isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** One line for people who wait on a terminal, once they have waited for a second. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #now: () => number;
  #due: number;
  #shown = false;

  constructor(terminal: Terminal, now: () => number = () => performance.now()) {
    this.#terminal = terminal;
    this.#now = now;
    this.#due = terminal.isTTY === true ? now() + FIRST_AFTER_MS : Number.POSITIVE_INFINITY;
  }

  /** Shows how many contracts are done, if it is time to. */
  tick(what: 'checked' | 'generated', done: number, of: number): void {
    const now = this.#now();
    if (now < this.#due) return;
    this.#due = now + NEXT_AFTER_MS;
    this.#shown = true;
    this.#terminal.write(`${ERASE_LINE}${done.toLocaleString('en')} of ${of.toLocaleString('en')} contracts ${what}`);
  }

  /** Leaves the line as it was. */
  clear(): void {
    if (this.#shown) this.#terminal.write(ERASE_LINE);
    this.#shown = false;
  }
}
