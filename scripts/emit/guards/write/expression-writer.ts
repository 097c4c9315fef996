import { literalSource, memberSource } from '../../text/source-text.js';
import type { Alternatives, Condition, Place, ValueCondition } from '../ir/condition.js';
import type { ModuleParts } from './module-writer.js';

/** The text of an expression, and the places whose values are in variables behind it. */
export interface Written {
  text: string;
  /** It joins its parts by `&&`, by `||`, or needs no brackets. */
  joins: '&&' | '||' | null;
  /** The contrary, where that is as short. */
  negation?: string;
  /** Read whatever comes out. */
  always: ReadonlySet<string>;
  /** Read if it is true. */
  ifTrue: ReadonlySet<string>;
}

/** Writes conditions on `body` as expressions. A value is kept in a variable where it is read first, if it is read again. */
export class ConditionWriter {
  /** How often the value at a place is read. */
  readonly reads = new Map<string, number>();
  /** By place. */
  readonly variables = new Map<string, string>();
  readonly #parts: ModuleParts;
  readonly #expected: ReadonlyMap<string, number>;

  /** @param expected how often each value will be read, as another writer has counted */
  constructor(parts: ModuleParts, expected: ReadonlyMap<string, number>) {
    this.#parts = parts;
    this.#expected = expected;
  }

  all(conditions: readonly Condition[], known: ReadonlySet<string>): Written {
    let now = known;
    const written = conditions.map((condition) => {
      const one = this.one(condition, now);
      now = one.ifTrue;
      return one;
    });
    const [first] = written;
    if (!first) return { text: 'true', joins: null, always: known, ifTrue: known };
    if (written.length === 1) return first;
    const text = written.map(({ text, joins }) => (joins === '||' ? `(${text})` : text)).join(' && ');
    return { text, joins: '&&', always: first.always, ifTrue: now };
  }

  one(condition: Condition, known: ReadonlySet<string>): Written {
    if ('of' in condition)
      return condition.kind === 'any' ? this.any(condition.of, known) : this.#exactlyOne(condition.of, known);
    const reading = new Set(known);
    const value = () => this.read(condition.at, reading);
    const comparisons = comparisonsIn(condition);
    if (comparisons) {
      const written = comparisons.map(({ isEqual, other }) => ({ value: value(), isEqual, other }));
      const joined = (wanted: boolean, operator: string) =>
        written
          .map(({ value, isEqual, other }) => `${value} ${isEqual === wanted ? '=' : '!'}== ${other}`)
          .join(operator);
      const [text, negation] = [joined(true, ' || '), joined(false, ' && ')];
      return { text, negation, joins: written.length > 1 ? '||' : null, always: reading, ifTrue: reading };
    }
    const text = this.#expression(condition, value);
    const joins = text.includes(' || ') ? '||' : text.includes(' && ') ? '&&' : null;
    return { text, joins, always: reading, ifTrue: reading };
  }

  any(alternatives: Alternatives['of'], known: ReadonlySet<string>): Written {
    let now = known;
    const written = alternatives.map((conditions) => {
      const one = this.all(conditions, now);
      now = new Set([...now, ...one.always]);
      return one;
    });
    const always = (written[0] as Written).always;
    const negations = written.flatMap(({ negation }) => negation ?? []);
    return {
      text: written.map(({ text }) => text).join(' || '),
      ...(negations.length === written.length && { negation: negations.join(' && ') }),
      joins: '||',
      always,
      ifTrue: always,
    };
  }

  /** The value at a place; it is known behind the expression. */
  read(at: Place, known: Set<string>): string {
    const name = at.at(-1);
    if (name === undefined) return 'body';
    const place = JSON.stringify(at);
    this.reads.set(place, (this.reads.get(place) ?? 0) + 1);
    const variable = this.variables.get(place);
    if (variable !== undefined && known.has(place)) return variable;
    const member = memberSource(this.read(at.slice(0, -1), known), name);
    known.add(place);
    if (this.#expected.get(place) === 1) return member;
    const fresh = variable ?? `v${this.variables.size + 1}`;
    this.variables.set(place, fresh);
    return `(${fresh} = ${member})`;
  }

  #exactlyOne(alternatives: Alternatives['of'], known: ReadonlySet<string>): Written {
    const counted = alternatives.map((conditions) => `Number(${this.all(conditions, known).text})`);
    return { text: `${counted.join(' + ')} === 1`, joins: null, always: known, ifTrue: known };
  }

  #expression(condition: ValueCondition, value: () => string): string {
    switch (condition.kind) {
      case 'value':
        return condition.code.replace(/\$/g, value);
      case 'literal':
        return 'false';
      case 'pattern':
        return `${this.#parts.pattern(condition.source)}.test(${value()})`;
      case 'every':
        return `every(${value()}, ${this.#parts.item(condition)}, ${this.#parts.last}, ${condition.depth})`;
      case 'some':
        return `some(${value()}, ${this.#parts.item(condition)}, ${this.#parts.last})`;
    }
  }
}

/** What a condition is that does nothing but compare; undefined for another one. */
function comparisonsIn(condition: ValueCondition): { isEqual: boolean; other: string }[] | undefined {
  if (condition.kind === 'literal' && condition.values.length > 0)
    return condition.values.map((value) => ({ isEqual: true, other: literalSource(value) }));
  const comparison = condition.kind === 'value' ? /^\$ ([=!])== (undefined|null)$/.exec(condition.code) : null;
  return comparison ? [{ isEqual: comparison[1] === '=', other: comparison[2] as string }] : undefined;
}
