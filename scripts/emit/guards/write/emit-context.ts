import type { Condition, Type } from '../ir/condition.js';
import type { Expression } from '../ir/expression.js';

/** What the guards of one language differ in, and the declarations of a module that its functions refer to. */
export interface EmitContext {
  /** The most variables of a function; beyond it, values are read where they are used. */
  readonly mostVariables: number;
  /** Whether a value can be kept in a variable in the middle of an expression. */
  readonly assignsInExpressions: boolean;
  /** Whether no variable may have this name. */
  isReserved(name: string): boolean;
  /** Reads a member that the body itself has. */
  member(of: Expression, key: string): Expression;
  /** @param value reads the value; called for each use */
  isType(type: Type, value: () => Expression): Expression;
  /** Whether a regular expression matches a string. */
  matches(source: string, text: Expression): Expression;
  /** Whether the conditions are true of every or some item of a list. */
  ofItems(quantifier: 'every' | 'some', list: Expression, conditions: readonly Condition[]): Expression;
  /** Whether exactly one of some expressions is true. */
  exactlyOne(parts: readonly Expression[]): Expression;
}
