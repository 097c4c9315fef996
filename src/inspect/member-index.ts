import { addTo } from '../shared/group-by.js';
import { isPlain } from '../shared/json-object.js';

/** Up to so many entries are all looked at: to ask for each member of a body which of them it may be takes longer. */
const FEW = 8;

/** Entries that can only be those of bodies with a certain member. */
export class MemberIndex<T> {
  readonly #all: readonly T[];
  readonly #byName = new Map<string, T[]>();

  /** @param nameOf the member at the top of the body; undefined for an entry that any body may be */
  constructor(entries: readonly T[], nameOf: (entry: T) => string | undefined) {
    this.#all = entries;
    for (const entry of entries) addTo(this.#byName, nameOf(entry) ?? ANY, entry);
  }

  /** Whether there are so many entries that to ask all of them takes long. */
  get isLarge(): boolean {
    return this.#all.length > FEW;
  }

  /** The entries that a body may be, or more, in no order. */
  of(body: unknown): readonly T[] {
    if (!this.isLarge || !isPlain(body)) return this.#all;
    let found: readonly T[] = this.#byName.get(ANY) ?? [];
    for (const name in body) {
      const own = this.#byName.get(name);
      if (own) found = found.length === 0 ? own : [...found, ...own];
    }
    return found;
  }
}

/** No body that is asked has it: the data rules refuse members that every object inherits. */
const ANY = '__proto__';
