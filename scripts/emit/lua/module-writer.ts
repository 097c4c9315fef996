import type { Json } from '../../model/json.js';
import type { Condition, Type } from '../guards/ir/condition.js';
import { call, compare, constant, type Expression, list, member, name } from '../guards/ir/expression.js';
import type { Issue } from '../guards/ir/issue.js';
import type { Statement } from '../guards/ir/statement.js';
import type { EmitContext } from '../guards/write/emit-context.js';
import { functionBody } from '../guards/write/function-body.js';
import { isWord, luaList, luaLiteral } from './literal.js';
import { matcherSource } from './pattern.js';
import { printStatements } from './print-statements.js';

/** The functions of the run-time that a module calls, by the short name that they have in it. */
const RUNTIME = {
  N: 'require("error_envelopes.null")',
  T: 'type',
  B: 'string.byte',
  U: 'string.sub',
  O: 'require("error_envelopes.values").object',
  L: 'require("error_envelopes.values").array',
  Z: 'require("error_envelopes.values").integer',
  F: 'require("error_envelopes.values").number',
  E: 'require("error_envelopes.values").every',
  S: 'require("error_envelopes.values").some',
  V: 'require("error_envelopes.values").one',
  Q: 'require("error_envelopes.guard").new',
  A: 'require("error_envelopes.accessor").new',
  X: 'require("error_envelopes.accessor").item',
  P: 'require("error_envelopes.pattern").new',
  H: 'require("error_envelopes.pattern").set',
  C: 'require("error_envelopes.pattern").code_point',
  W: 'require("error_envelopes.pattern").word_boundary',
} as const;

/** A function of Lua has at most 200 local variables. */
const MOST_VARIABLES = 150;

const TYPES = { object: 'O', array: 'L', integer: 'Z', number: 'F' } as const;

/** Writes the guards of a module in Lua, and collects the declarations that they share. */
export class LuaModuleWriter implements EmitContext {
  readonly mostVariables = MOST_VARIABLES;
  readonly assignsInExpressions = false;
  readonly #issues = new Numbered('J');
  readonly #matchers = new Numbered('R');
  readonly #predicates = new Numbered('I');
  readonly #guards = new Numbered('G');

  /** The names of one capital letter are those of the module. */
  isReserved(name: string): boolean {
    return isWord(name) || /^[A-Z]$/.test(name);
  }

  member(of: Expression, key: string): Expression {
    return member(of, key);
  }

  isType(type: Type, value: () => Expression): Expression {
    if (type === 'null') return compare(value(), '===', constant(null));
    if (type === 'string' || type === 'boolean') return compare(call('T', value()), '===', constant(type));
    return call(TYPES[type], value());
  }

  matches(source: string, text: Expression): Expression {
    return call(this.matcher(source), text);
  }

  ofItems(quantifier: 'every' | 'some', items: Expression, conditions: readonly Condition[]): Expression {
    return call(quantifier === 'every' ? 'E' : 'S', items, name(this.#predicate(conditions)));
  }

  exactlyOne(parts: readonly Expression[]): Expression {
    return call('V', ...parts);
  }

  /** The matcher of a pattern. */
  matcher(source: string): string {
    return this.#matchers.of(matcherSource(source));
  }

  /** The guard of some conditions. Guards that are equal are one. */
  guard(conditions: readonly Condition[]): string {
    const fail = (issue: Issue | undefined, indexes: readonly string[]): Statement => {
      // Without an issue, none has the number.
      const number = constant(issue ? this.#issue(issue) : 0);
      const positions = indexes.map((index) => `${index}-1`);
      return { kind: 'return', value: list(positions.length > 0 ? [number, name(luaList(positions))] : [number]) };
    };
    const body = printStatements(functionBody(conditions, this, 'body', fail));
    return this.#guards.of(`Q(function(body)\n${body}end,J)`);
  }

  /** The source of the module that returns a value. */
  source(value: string): string {
    const declarations = [this.#issues, this.#matchers, this.#predicates, this.#guards].map(String).join('');
    const code = `${declarations}return ${value}\n`;
    const withoutTexts = code.replace(/"(?:[^"\\]|\\.)*"/g, '');
    const used = Object.entries(RUNTIME).filter(([short]) => new RegExp(`\\b${short}\\b`).test(withoutTexts));
    const [names, sources] = [used.map(([short]) => short), used.map(([, source]) => source)];
    return `local ${names.join(',')}=${sources.join(',')}\n${code}`;
  }

  #predicate(conditions: readonly Condition[]): string {
    const leave = (value: boolean): Statement => ({ kind: 'return', value: constant(value) });
    const body = functionBody(conditions, this, 'item', () => leave(false));
    return this.#predicates.of(`function(item)\n${printStatements([...body, leave(true)])}end`);
  }

  #issue({ path, keyword, expected }: Issue): number {
    const where: Json = path.length > 1 ? [...path] : (path[0] as string);
    const values: unknown[] = expected === undefined ? [where, keyword] : [where, keyword, expected];
    // The text of a number is that of JavaScript.
    if (typeof expected === 'number' && keyword !== 'const') values.push(String(expected));
    return this.#issues.numberOf(luaList(values.map(luaLiteral)));
  }
}

/** Expressions that are kept in a table of the module, each once. */
class Numbered {
  readonly #table: string;
  readonly #numbers = new Map<string, number>();

  constructor(table: string) {
    this.#table = table;
  }

  of(source: string): string {
    return `${this.#table}[${this.numberOf(source)}]`;
  }

  numberOf(source: string): number {
    const number = this.#numbers.get(source) ?? this.#numbers.size + 1;
    this.#numbers.set(source, number);
    return number;
  }

  toString(): string {
    if (this.#numbers.size === 0) return '';
    const items = [...this.#numbers.keys()].map((source) => `${source},\n`);
    // Declared first: an expression may refer to others of its table.
    return `local ${this.#table}\n${this.#table}={\n${items.join('')}}\n`;
  }
}
