import { type Alternatives, type Condition, literalAt, type Reporting, type ValuePath } from '../ir/condition.js';
import { and, constant, type Expression, name, not } from '../ir/expression.js';
import type { Issue } from '../ir/issue.js';
import type { If, Statement } from '../ir/statement.js';
import type { EmitContext } from './emit-context.js';
import { ExpressionWriter } from './expression-writer.js';
import type { Known, Root, Values } from './values.js';

/** The statement that leaves a function because a condition is false. */
export type Fail = (issue: Issue | undefined, indexes: readonly string[]) => Statement;

interface Written {
  readonly statements: Statement[];
  /** The values that are in variables after the statements. */
  readonly known: Known;
}

/** Writes conditions as statements: each leaves the function by a `return` of its own. */
export class StatementWriter {
  readonly #context: EmitContext;
  readonly #values: Values;
  readonly #fail: Fail;
  readonly #root: Root;
  readonly #indexes: readonly string[];
  readonly #expressions: ExpressionWriter;

  /** @param indexes the variables of the lists around the root, the outermost first */
  constructor(context: EmitContext, values: Values, fail: Fail, root: Root, indexes: readonly string[] = []) {
    this.#context = context;
    this.#values = values;
    this.#fail = fail;
    this.#root = root;
    this.#indexes = indexes;
    this.#expressions = new ExpressionWriter(context, values, root);
  }

  all(conditions: readonly Condition[], known: Known = new Set()): Written {
    const statements: Statement[] = [];
    let now = known;
    for (const condition of conditions) {
      const one = this.#one(condition, now);
      statements.push(...one.statements);
      now = one.known;
    }
    return { statements, known: now };
  }

  #one(condition: Condition, known: Known): Written {
    if (condition.kind === 'every' && !condition.issue) return this.#each(condition, known);
    if (condition.kind === 'any' && condition.byTag) return this.#byTag(condition, condition.byTag, known);
    if (condition.kind === 'any' && !condition.issue) return this.#unless(condition.of, known);
    const statements: Statement[] = [];
    const { expression, ifTrue } = this.#expressions.one(condition, known, statements);
    statements.push({ kind: 'if', test: not(expression), consequent: [this.#failure(condition)] });
    return { statements, known: ifTrue };
  }

  /** Alternatives whose last one reports issues. */
  #unless(alternatives: Alternatives['of'], known: Known): Written {
    const last = alternatives.at(-1) ?? [];
    if (alternatives.length === 1) return this.all(last, known);
    const statements: Statement[] = [];
    const others = this.#expressions.any(alternatives.slice(0, -1), known, statements);
    statements.push(when(not(others.expression), this.all(last, others.always).statements));
    return { statements, known: others.always };
  }

  /** Alternatives that a literal distinguishes. */
  #byTag({ of, issue }: Alternatives, tag: ValuePath, known: Known): Written {
    const statements: Statement[] = [];
    const reading = new Set(known);
    this.#expressions.read(tag, reading, statements);
    let alternate: Statement = this.#failure(issue ? { issue } : {});
    for (const conditions of of.toReversed()) {
      const literal = literalAt(conditions, tag) as Condition;
      const test = this.#expressions.one(literal, reading).expression;
      const consequent = this.all(
        conditions.filter((condition) => condition !== literal),
        reading,
      ).statements;
      alternate = { kind: 'if', test, consequent, alternate: [alternate] };
    }
    return { statements: [...statements, alternate], known: reading };
  }

  #each({ at, item }: Extract<Condition, { kind: 'every' }>, known: Known): Written {
    const statements: Statement[] = [];
    const reading = new Set(known);
    const list = this.#expressions.read(at, reading, statements);
    const index = this.#values.name('ijk'[this.#indexes.length] ?? 'index');
    const root = { name: this.#values.name('item'), key: `${this.#root.key}${JSON.stringify(at)}` };
    const items = new StatementWriter(this.#context, this.#values, this.#fail, root, [...this.#indexes, index]);
    const value: Expression = { kind: 'item', of: list, index };
    const body: Statement[] = [{ kind: 'const', name: root.name, value }, ...items.all(item).statements];
    return { statements: [...statements, { kind: 'for', index, list, body }], known: reading };
  }

  #failure({ issue }: Reporting): Statement {
    return this.#fail(issue, this.#indexes);
  }
}

/** `if (a) { if (b) c; }` is `if (a && b) c;`. */
function when(test: Expression, consequent: readonly Statement[]): If {
  const [inner] = consequent;
  if (consequent.length > 1 || inner?.kind !== 'if' || inner.alternate) return { kind: 'if', test, consequent };
  return { ...inner, test: and([test, inner.test]) };
}

/** The JSON Pointer of an issue: its pieces, with the indexes of the items that lead to the value between them. */
export function pointerOf({ path }: Issue, indexes: readonly string[]): Expression[] {
  return path.flatMap((piece, number) => {
    const text = constant(piece);
    return number === 0 ? [text] : [name(indexes[number - 1] as string), ...(piece === '' ? [] : [text])];
  });
}
