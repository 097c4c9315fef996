import type { Alternatives, Condition, Scalar, ValueCondition, ValuePath } from '../ir/condition.js';
import { and, compare, constant, type Expression, not, or } from '../ir/expression.js';
import type { Statement } from '../ir/statement.js';
import type { EmitContext } from './emit-context.js';
import type { Known, Root, Values } from './values.js';

/** The expression of a condition, and the values that are in variables after it. */
export interface Written {
  readonly expression: Expression;
  /** Read in any case. */
  readonly always: Known;
  /** Read if the expression is true. */
  readonly ifTrue: Known;
}

/** Writes conditions as expressions. */
export class ExpressionWriter {
  readonly #context: EmitContext;
  readonly #values: Values;
  readonly #root: Root;

  constructor(context: EmitContext, values: Values, root: Root) {
    this.#context = context;
    this.#values = values;
    this.#root = root;
  }

  /** @param ahead gets the statements that read the first value */
  one(condition: Condition, known: Known, ahead?: Statement[]): Written {
    if ('of' in condition)
      return condition.kind === 'any' ? this.any(condition.of, known, ahead) : this.#exactlyOne(condition.of, known);
    const reading = new Set(known);
    const value = () => this.#values.read(this.#root, condition.at, reading, ahead);
    return { expression: this.#check(condition, value), always: reading, ifTrue: reading };
  }

  any(alternatives: Alternatives['of'], known: Known, ahead?: Statement[]): Written {
    let now = known;
    const written = alternatives.map((conditions, index) => {
      const one = this.#all(conditions, now, index === 0 ? ahead : undefined);
      now = new Set([...now, ...one.always]);
      return one;
    });
    const always = written[0]?.always ?? known;
    return { expression: or(written.map(({ expression }) => expression)), always, ifTrue: always };
  }

  read(at: ValuePath, known: Set<string>, ahead?: Statement[]): Expression {
    return this.#values.read(this.#root, at, known, ahead);
  }

  #all(conditions: readonly Condition[], known: Known, ahead?: Statement[]): Written {
    let now = known;
    const written = conditions.map((condition, index) => {
      const one = this.one(condition, now, index === 0 ? ahead : undefined);
      now = one.ifTrue;
      return one;
    });
    const expression = and(written.map(({ expression }) => expression));
    return { expression, always: written[0]?.always ?? known, ifTrue: now };
  }

  #exactlyOne(alternatives: Alternatives['of'], known: Known): Written {
    const parts = alternatives.map((conditions) => this.#all(conditions, known).expression);
    return { expression: this.#context.exactlyOne(parts), always: known, ifTrue: known };
  }

  #check(condition: ValueCondition, value: () => Expression): Expression {
    switch (condition.kind) {
      case 'present':
        return compare(value(), '!==', constant(undefined));
      case 'absent':
        return compare(value(), '===', constant(undefined));
      case 'type':
        return this.#context.isType(condition.type, value);
      case 'not-type':
        return not(this.#context.isType(condition.type, value));
      case 'literal':
        return or(condition.values.map((literal: Scalar) => compare(value(), '===', constant(literal))));
      case 'limit': {
        const measured = condition.measure === 'length' ? ({ kind: 'length', of: value() } as const) : value();
        return compare(measured, condition.operator, constant(condition.limit));
      }
      case 'pattern':
        return this.#context.matches(condition.source, value());
      case 'every':
      case 'some':
        return this.#context.ofItems(condition.kind, value(), condition.item);
    }
  }
}
