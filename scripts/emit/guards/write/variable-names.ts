/** Names the variables of a function after the members that they contain. */
export class VariableNames {
  readonly #used: Set<string>;

  readonly #isReserved: (name: string) => boolean;

  /**
   * @param used the names that are taken
   * @param isReserved whether no variable may have a name: a word of the language, or a name that guards refer to
   */
  constructor(used: Iterable<string>, isReserved: (name: string) => boolean) {
    this.#used = new Set(used);
    this.#isReserved = isReserved;
  }

  /** A free name for a value by the member names that lead to it; the last one alone if that is free. */
  of(path: readonly string[]): string {
    const candidates = [path.slice(-1), path.slice(-2)].map((keys) => this.#camelCase(keys.join(' ')));
    const [short = ''] = candidates;
    let free = candidates.find((name) => !this.#used.has(name)) ?? short;
    for (let number = 2; this.#used.has(free); number++) free = `${short}_${number}`;
    this.#used.add(free);
    return free;
  }

  #camelCase(text: string): string {
    const words = text.match(/[A-Za-z0-9]+/g) ?? [];
    const joined = words
      .map((word, index) => (index === 0 ? word : `${word[0]?.toUpperCase()}${word.slice(1)}`))
      .join('');
    const isName = /^[A-Za-z]/.test(joined) && !this.#isReserved(joined);
    return isName ? joined : `value${joined ? `${joined[0]?.toUpperCase()}${joined.slice(1)}` : ''}`;
  }
}
