import type { Condition } from '../ir/condition.js';
import { call, compare, constant, type Expression, list, member, name, not, sum } from '../ir/expression.js';
import type { Issue, Keyword } from '../ir/issue.js';
import type { Statement } from '../ir/statement.js';
import { INHERITED, isReserved, isType } from './ecmascript.js';
import type { EmitContext } from './emit-context.js';
import { functionBody } from './function-body.js';
import { HELPERS, type Helper, ISSUES } from './helpers.js';
import { printExpression } from './print-expression.js';
import { printBlock } from './print-statements.js';
import { pointerOf } from './statement-writer.js';

/** Writes the guards of a module, and collects the declarations that they share. */
export class ModuleWriter implements EmitContext {
  readonly #helpers = new Set<Helper>();
  readonly #issues = new Set<Keyword>();
  readonly #patterns = new Map<string, string>();
  readonly #predicates = new Map<string, string>();
  readonly #guards: string[] = [];

  readonly mostVariables = Number.POSITIVE_INFINITY;
  readonly assignsInExpressions = true;
  readonly isReserved = isReserved;
  readonly isType = isType;

  member(of: Expression, key: string): Expression {
    return INHERITED.has(key) ? call(this.#helper('own'), of, constant(key)) : member(of, key);
  }

  matches(source: string, text: Expression): Expression {
    const pattern = nameIn(this.#patterns, `${new RegExp(source, 'u')}`, 'pattern');
    return call(member(name(pattern), 'test'), text);
  }

  ofItems(quantifier: 'every' | 'some', list: Expression, conditions: readonly Condition[]): Expression {
    return call(this.#helper(quantifier), list, name(this.#predicate(conditions)));
  }

  exactlyOne(parts: readonly Expression[]): Expression {
    return compare(sum(parts.map((part) => call('Number', part))), '===', constant(1));
  }

  #helper(helper: Helper): string {
    this.#helpers.add(helper);
    return helper;
  }

  #issue(keyword: Keyword): string {
    this.#issues.add(keyword);
    return `${keyword}Issue`;
  }

  #predicate(conditions: readonly Condition[]): string {
    const leave = (value: boolean): Statement => ({ kind: 'return', value: constant(value) });
    const body = functionBody(conditions, this, 'item', () => leave(false));
    return nameIn(this.#predicates, `(item) => ${arrowBody([...body, leave(true)])}`, 'isItem');
  }

  /** Adds a guard: a function that checks a body, and that notes the first issue. */
  guard(guardName: string, conditions: readonly Condition[]): void {
    const failure = `failure${this.#guards.length + 1}`;
    let hasList = false;
    const fail = (issue: Issue | undefined, indexes: readonly string[]): Statement => {
      hasList ||= indexes.length > 0;
      return { kind: 'return', value: issue ? this.#fail(failure, issue, indexes) : constant(false) };
    };
    const body = functionBody(conditions, this, 'body', fail);
    const succeed: Statement[] = [
      { kind: 'assign', to: member(name(failure), 'issue'), value: constant(null) },
      { kind: 'return', value: constant(true) },
    ];
    const check = `function ${guardName}(body) ${printBlock([...body, ...succeed])}`;
    const guard = this.#helper(hasList ? 'listGuard' : 'guard');
    this.#guards.push(
      `const ${failure} = {};\nexport const ${guardName} = /* @__PURE__ */ ${guard}(${failure}, ${check});`,
    );
  }

  /** The source of the module: it has no declaration that a bundler could not leave out. */
  source(): string {
    const helpers = Object.entries(HELPERS).filter(([name]) => this.#helpers.has(name as Helper));
    const issues = Object.entries(ISSUES).filter(([keyword]) => this.#issues.has(keyword as Keyword));
    const constants = [
      ...issues.map(([keyword, source]) => `const ${keyword}Issue = ${source};`),
      ...[...this.#patterns, ...this.#predicates].map(([source, name]) => `const ${name} = ${source};`),
    ];
    return [...helpers.map(([, source]) => source), constants.join('\n'), ...this.#guards].join('\n\n');
  }

  #fail(failure: string, issue: Issue, indexes: readonly string[]): Expression {
    const { keyword, expected } = issue;
    const pointer = pointerOf(issue, indexes);
    const value = expected === undefined ? [] : [constant(expected as string)];
    return call(
      this.#helper('fail'),
      name(failure),
      pointer.length > 1 ? list(pointer) : (pointer[0] as Expression),
      name(this.#issue(keyword)),
      ...value,
    );
  }
}

/** `if (a) return false; return true;` is `return !a`, and a function that does nothing else needs no block. */
function arrowBody(statements: readonly Statement[]): string {
  const [test, last] = statements.slice(-2);
  if (test?.kind !== 'if' || test.alternate || test.consequent.length > 1 || last?.kind !== 'return')
    return printBlock(statements);
  if (test.consequent[0]?.kind !== 'return') return printBlock(statements);
  const value = not(test.test);
  return statements.length === 2
    ? printExpression(value)
    : printBlock([...statements.slice(0, -2), { kind: 'return', value }]);
}

function nameIn(names: Map<string, string>, source: string, stem: string): string {
  const name = names.get(source) ?? `${stem}${names.size + 1}`;
  names.set(source, name);
  return name;
}
