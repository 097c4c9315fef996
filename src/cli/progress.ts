import type { CliContext } from './context.js';
import { ERASE_LINE } from './render/terminal.js';

const FIRST_AFTER_MS = 1000;
const NEXT_AFTER_MS = 200;

/** One line on stderr for people who wait, where results do not scroll by anyway. */
export class Progress {
  readonly #world: Pick<CliContext, 'stdout' | 'stderr'>;
  readonly #now: () => number;
  readonly #began: number;
  #due: number;
  #shown = false;

  constructor(world: Pick<CliContext, 'stdout' | 'stderr'>, now: () => number = () => performance.now()) {
    this.#world = world;
    this.#now = now;
    this.#began = now();
    const wanted = world.stderr.isTTY === true && world.stdout.isTTY !== true;
    this.#due = wanted ? this.#began + FIRST_AFTER_MS : Number.POSITIVE_INFINITY;
  }

  /** Shows how far it is, if it is time to. */
  tick(lines: number, bytes: number): void {
    const now = this.#now();
    if (now < this.#due) return;
    this.#due = now + NEXT_AFTER_MS;
    this.#shown = true;
    const rate = bytes / 1000 / (now - this.#began);
    this.#world.stderr.write(`${ERASE_LINE}${lines.toLocaleString('en')} lines, ${rate.toFixed(1)} MB/s`);
  }

  /** Leaves the line as it was. */
  clear(): void {
    if (this.#shown) this.#world.stderr.write(ERASE_LINE);
    this.#shown = false;
  }
}
