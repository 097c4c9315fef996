import { addTo } from '../../shared/group-by.js';
import type { FormGroup } from './form-groups.js';

/** So many characters of a text decide which patterns are tried. */
const BEGINNING = 4;

/** Forms that are told by a pattern of their text, by what the text begins with. */
export class PatternIndex {
  readonly size: number;
  readonly #byBeginning = new Map<string, FormGroup[]>();
  /** Those whose pattern begins with fewer characters of its own. */
  readonly #others: FormGroup[] = [];

  constructor(forms: readonly FormGroup[]) {
    this.size = forms.length;
    for (const one of forms) {
      const prefix = literalPrefix(one.first.form.matchBy.pattern);
      if (prefix.length < BEGINNING) this.#others.push(one);
      else addTo(this.#byBeginning, prefix.slice(0, BEGINNING), one);
    }
  }

  /** The forms whose pattern a text may match. */
  of(text: string): readonly FormGroup[] {
    const likely = this.#byBeginning.size > 0 ? this.#byBeginning.get(text.slice(0, BEGINNING)) : undefined;
    return likely && this.#others.length > 0 ? [...likely, ...this.#others] : (likely ?? this.#others);
  }
}

/** The letters, digits and spaces at the start of an anchored pattern, the last one aside: it may be repeated. */
function literalPrefix(pattern: RegExp | undefined): string {
  return /^\^([\w ]*)[\w ]/.exec(pattern?.source ?? '')?.[1] ?? '';
}
