import type { ValuePath } from '../ir/condition.js';
import { type Expression, name } from '../ir/expression.js';
import type { Statement } from '../ir/statement.js';
import type { EmitContext } from './emit-context.js';
import { VariableNames } from './variable-names.js';

/** The keys of the values that are in variables at some point of a function. */
export type Known = ReadonlySet<string>;

/** How a function reads its values. A function is written twice: the second time it uses the counts of the first. */
export class ReadCount {
  /** How often each value is read. */
  readonly reads = new Map<string, number>();
  /** The values that are first read in the middle of an expression. */
  readonly inExpressions = new Set<string>();
}

/** Reads the values of a body or list item. A value that is read again is kept in a variable. */
export class Values {
  readonly count = new ReadCount();
  readonly #context: EmitContext;
  readonly #before: ReadCount | undefined;
  readonly #names: VariableNames;
  readonly #variables = new Map<string, string>();

  /** @param before the count of the first writing; undefined for the first one itself */
  constructor(context: EmitContext, root: string, before?: ReadCount) {
    this.#context = context;
    this.#before = before;
    this.#names = new VariableNames([root], (name) => context.isReserved(name));
  }

  /** The variables that are assigned in expressions. */
  get declared(): string[] {
    return [...this.#variables].flatMap(([key, variable]) => (this.#before?.inExpressions.has(key) ? [variable] : []));
  }

  /** A free name for a value that is not at a path of its own. */
  name(word: string): string {
    return this.#names.of([word]);
  }

  /**
   * The value at a path below a root. It is added to the known values.
   *
   * @param ahead gets a statement that reads the value; without it, the expression reads the value
   */
  read(root: Root, at: ValuePath, known: Set<string>, ahead?: Statement[]): Expression {
    const key = at.at(-1);
    if (key === undefined) return name(root.name);
    const path = JSON.stringify([root.key, ...at]);
    this.count.reads.set(path, (this.count.reads.get(path) ?? 0) + 1);
    if (known.has(path)) return name(this.#variable(path, root, at));
    const value = this.#context.member(this.read(root, at.slice(0, -1), known, ahead), key);
    if (this.#before?.reads.get(path) === 1 || !this.#keeps(path, ahead !== undefined)) return value;
    known.add(path);
    const variable = this.#variable(path, root, at);
    if (!ahead) {
      this.count.inExpressions.add(path);
      return { kind: 'assign', name: variable, value };
    }
    const isDeclared = this.#before?.inExpressions.has(path);
    ahead.push(isDeclared ? { kind: 'assign', to: name(variable), value } : { kind: 'const', name: variable, value });
    return name(variable);
  }

  #variable(path: string, root: Root, at: ValuePath): string {
    const variable = this.#variables.get(path) ?? this.#names.of([root.name, ...at]);
    this.#variables.set(path, variable);
    return variable;
  }

  /** Whether a value that is read here is kept in a variable. */
  #keeps(path: string, isStatement: boolean): boolean {
    if (!isStatement && !this.#context.assignsInExpressions) return false;
    return this.#variables.has(path) || this.#variables.size < this.#context.mostVariables;
  }
}

/** The body or a list item. */
export interface Root {
  readonly name: string;
  /** Different for each root of a function. */
  readonly key: string;
}
