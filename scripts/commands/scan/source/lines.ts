import { firstFrom } from '../first-from.js';

/** A position for people: both from 1. Columns count UTF-16 code units, as SARIF does. */
export interface Position {
  line: number;
  column: number;
}

/** Where the lines of a text begin. Counted once, because a report and its edits ask for many positions of one file. */
export class Lines {
  readonly #text: string;
  #starts: readonly number[] | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  positionOf(offset: number): Position {
    const at = this.#lineAt(offset);
    return { line: at + 1, column: offset - this.#startOf(at) + 1 };
  }

  /** Where the line with an offset begins. */
  startAt(offset: number): number {
    return this.#startOf(this.#lineAt(offset));
  }

  /** The line break that the text uses around an offset. */
  breakAt(offset: number): string {
    const at = this.#lineAt(offset);
    const end = this.#starts?.[at === 0 ? 1 : at];
    if (end === undefined) return '\n';
    if (this.#text[end - 1] === '\r') return '\r';
    return this.#text[end - 2] === '\r' ? '\r\n' : '\n';
  }

  #startOf(line: number): number {
    return this.#starts?.[line] ?? 0;
  }

  #lineAt(offset: number): number {
    this.#starts ??= [0, ...Array.from(this.#text.matchAll(/\r\n|\n|\r/g), ({ index, 0: end }) => index + end.length)];
    const starts = this.#starts;
    return firstFrom(starts.length, (at) => starts[at] as number, offset + 1) - 1;
  }
}
