import { firstFrom } from '../first-from.js';

export interface Range {
  start: number;
  end: number;
}

/** Whether a part of the text is within another one. */
export function isWithin(inner: Range, outer: Range): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

/** Things by the part of the text that each has. One part may be in another, but none overlaps another. */
export class Ranges<T> {
  readonly #sorted: readonly (Range & { item: T })[];
  /** The index of the part that each is in. */
  readonly #outer: number[] = [];

  constructor(items: readonly T[], rangeOf: (item: T) => Range) {
    const ranges = items.map((item) => ({ item, start: rangeOf(item).start, end: rangeOf(item).end }));
    this.#sorted = ranges.sort((one, other) => one.start - other.start || other.end - one.end);
    const open: number[] = [];
    for (const [at, { end }] of this.#sorted.entries()) {
      while (open.length > 0 && this.#at(open.at(-1) as number).end < end) open.pop();
      this.#outer.push(open.at(-1) ?? -1);
      open.push(at);
    }
  }

  /** Those within a part of the text. */
  within(outer: Range): T[] {
    const found: T[] = [];
    for (let at = this.#firstFrom(outer.start); at < this.#sorted.length; at++) {
      const range = this.#at(at);
      if (range.start > outer.end) break;
      if (isWithin(range, outer)) found.push(range.item);
    }
    return found;
  }

  /** Those that a part of the text is within. */
  around(inner: Range): T[] {
    const found: T[] = [];
    for (let at = this.#firstFrom(inner.start + 1) - 1; at >= 0; at = this.#outer[at] as number)
      if (isWithin(inner, this.#at(at))) found.push(this.#at(at).item);
    return found;
  }

  #firstFrom(start: number): number {
    return firstFrom(this.#sorted.length, (at) => this.#at(at).start, start);
  }

  #at(at: number): Range & { item: T } {
    return this.#sorted[at] as Range & { item: T };
  }
}
