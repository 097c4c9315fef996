import { addTo } from '../../shared/group-by.js';
import type { IndexedForm } from './scoped-contract.js';

/** So many characters of a text decide which patterns are tried. */
const PREFIX_LENGTH = 4;

/** Forms that match by the pattern of their text, by the beginning of the text. */
export class PatternIndex {
  readonly size: number;
  readonly #byPrefix = new Map<string, IndexedForm[]>();
  /** Those whose pattern begins with fewer literal characters. */
  readonly #others: IndexedForm[] = [];

  constructor(forms: readonly IndexedForm[]) {
    this.size = forms.length;
    for (const form of forms) {
      const prefix = literalPrefix(form.form.matchBy.pattern);
      // lua: ascii-length: a prefix is ASCII.
      if (prefix.length < PREFIX_LENGTH) this.#others.push(form);
      // lua: ascii-length: a prefix is ASCII.
      else addTo(this.#byPrefix, prefix.slice(0, PREFIX_LENGTH), form);
    }
  }

  /** The forms whose pattern a text may match. */
  of(text: string): readonly IndexedForm[] {
    // lua: ascii-length: the prefixes are ASCII.
    const likely = this.#byPrefix.size > 0 ? this.#byPrefix.get(text.slice(0, PREFIX_LENGTH)) : undefined;
    return likely && this.#others.length > 0 ? [...likely, ...this.#others] : (likely ?? this.#others);
  }
}

/** The letters, digits and spaces at the start of an anchored pattern, without the last one: it may be repeated. */
function literalPrefix(pattern: RegExp | undefined): string {
  return /^\^([\w ]*)[\w ]/.exec(pattern?.source ?? '')?.[1] ?? '';
}
