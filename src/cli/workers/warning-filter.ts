import { UNKNOWN_MEMBER } from '../ndjson/parse-response.js';
import type { Warning } from '../types.js';

/** Unknown members that are reported: their names come from the input, so there could be any number. */
export const UNKNOWN_MEMBER_LIMIT = 20;

/** Decides which warnings are the first of their kind. */
export class WarningFilter {
  readonly #seen = new Set<string>();
  readonly #unknownLimit: number;
  #unknown = 0;

  constructor(unknownLimit = UNKNOWN_MEMBER_LIMIT) {
    this.#unknownLimit = unknownLimit;
  }

  /** `over-limit`: the first of its kind, but too many unknown members were reported before. */
  check({ kind }: Warning): 'first' | 'repeated' | 'over-limit' {
    if (this.#seen.has(kind)) return 'repeated';
    if (kind.startsWith(UNKNOWN_MEMBER)) {
      if (this.#unknown === this.#unknownLimit) return 'over-limit';
      this.#unknown += 1;
    }
    this.#seen.add(kind);
    return 'first';
  }
}
