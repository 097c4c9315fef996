import { type Alternatives, type Condition, literalAt, type Place } from '../ir/condition.js';
import { ConditionWriter, type Written } from './expression-writer.js';
import type { ModuleParts } from './module-writer.js';

/**
 * The body of a function of `body`, in brackets: each condition is left by a `return` of its own. Stores in the middle
 * of one long expression would cost every caller a quarter more, those whose body is valid, too.
 *
 * @param ending the last statement
 */
export function functionBody(conditions: readonly Condition[], parts: ModuleParts, ending: string): string {
  // A value that is read once needs no variable: the first writing counts.
  const counting = new ConditionWriter(parts, new Map());
  new Statements(counting, parts).all(conditions, new Set());
  const writer = new ConditionWriter(parts, counting.reads);
  const lines = new Statements(writer, parts).all(conditions, new Set()).lines;
  const variables = [...writer.variables.values()];
  return block([...(variables.length > 0 ? [`let ${variables.join(', ')};`] : []), ...lines, ending]);
}

interface WrittenLines {
  lines: string[];
  /** The places whose values are in variables behind them. */
  known: ReadonlySet<string>;
}

class Statements {
  readonly #writer: ConditionWriter;
  readonly #parts: ModuleParts;

  constructor(writer: ConditionWriter, parts: ModuleParts) {
    this.#writer = writer;
    this.#parts = parts;
  }

  all(conditions: readonly Condition[], known: ReadonlySet<string>): WrittenLines {
    const lines: string[] = [];
    let now = known;
    for (const condition of conditions) {
      const one = this.#one(condition, now);
      lines.push(...one.lines);
      now = one.known;
    }
    return { lines, known: now };
  }

  #one(condition: Condition, known: ReadonlySet<string>): WrittenLines {
    if ('of' in condition) {
      if (condition.byTag) return this.#choice(condition, condition.byTag, known);
      if (condition.kind === 'any' && !condition.fault) return this.#unless(condition.of, known);
    }
    const test = this.#writer.one(condition, known);
    return { lines: [`if (${negated(test)}) ${this.#failure(condition, test.always)}`], known: test.ifTrue };
  }

  /** Alternatives of which the last one alone tells why it fails. */
  #unless(alternatives: Alternatives['of'], known: ReadonlySet<string>): WrittenLines {
    const last = alternatives.at(-1) ?? [];
    if (alternatives.length === 1) return this.all(last, known);
    const others = this.#writer.any(alternatives.slice(0, -1), known);
    const { lines } = this.all(last, others.always);
    return { lines: [`if (${negated(others)}) ${block(lines)}`], known: others.always };
  }

  /** Alternatives that a literal tells apart. */
  #choice({ of, ...told }: Alternatives, at: Place, known: ReadonlySet<string>): WrittenLines {
    const reading = new Set(known);
    this.#writer.read(at, new Set());
    let text = '';
    for (const conditions of of) {
      const literal = literalAt(conditions, at) as Condition;
      const test = this.#writer.one(literal, reading);
      for (const place of test.always) reading.add(place);
      const rest = conditions.filter((condition) => condition !== literal);
      text += `if (${test.text}) ${block(this.all(rest, reading).lines)} else `;
    }
    return { lines: [text + this.#failure({ ...told, at }, reading)], known: reading };
  }

  /** What is told is a number, which costs a store and nothing more; an object would be noted by the garbage collector. */
  #failure({ fault, missing, at }: Pick<Alternatives, 'fault' | 'missing' | 'at'>, known: ReadonlySet<string>): string {
    // An item of a list has told its own.
    if (!fault) return 'return false;';
    const own = this.#parts.fault(fault);
    if (!missing || !at) return `return !(${this.#parts.last}.fault = ${own});`;
    return `return !(${this.#parts.last}.fault = ${this.#writer.read(at, new Set(known))} === undefined ? ${this.#parts.fault(missing)} : ${own});`;
  }
}

function negated({ text, negation }: Written): string {
  return negation ?? `!(${text})`;
}

/** Lines end in line feeds alone: a literal may hold what else a pattern takes for their end. */
function block(lines: readonly string[]): string {
  if (lines.length === 0) return '{}';
  const indented = lines.flatMap((line) => line.split('\n')).map((line) => `  ${line}`);
  return ['{', ...indented, '}'].join('\n');
}
