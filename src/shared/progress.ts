const FIRST_AFTER_MS = 1000;
const NEXT_AFTER_MS = 200;
/** Returns to the first column and clears the line (ECMA-48, EL). */
const ERASE_LINE = '\r\u001b[K';

/** Where progress is shown: stderr, or a substitute in a test. */
export interface Terminal {
  isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** One line on a terminal that says how far a long run is. It appears after a second and is rewritten in place. */
export class Progress {
  readonly #terminal: Terminal;
  readonly #now: () => number;
  readonly #start: number;
  #next: number;
  #isShown = false;

  constructor(terminal: Terminal, now: () => number = () => performance.now()) {
    this.#terminal = terminal;
    this.#now = now;
    this.#start = now();
    this.#next = terminal.isTTY === true ? this.#start + FIRST_AFTER_MS : Number.POSITIVE_INFINITY;
  }

  /** Rewrites the line, unless it was rewritten a moment ago or there is no terminal. */
  show(describe: (elapsedMs: number) => string): void {
    const now = this.#now();
    if (now < this.#next) return;
    this.#next = now + NEXT_AFTER_MS;
    this.#isShown = true;
    this.#terminal.write(ERASE_LINE + describe(now - this.#start));
  }

  /** Removes the line. */
  clear(): void {
    if (this.#isShown) this.#terminal.write(ERASE_LINE);
    this.#isShown = false;
  }
}

/** Writes the name of a step when it starts and its duration when it ends; returns its result. */
export async function reportDuration<T>(
  terminal: Terminal,
  name: string,
  step: () => Promise<T>,
  now: () => number = () => performance.now(),
): Promise<T> {
  const start = now();
  terminal.write(`${name} ... `);
  const result = await step();
  terminal.write(`${((now() - start) / 1000).toFixed(1)} s\n`);
  return result;
}
