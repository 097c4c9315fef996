import type { Comparison, Expression } from '../guards/ir/expression.js';
import { luaLiteral, luaMember } from './literal.js';

const SIGNS: Readonly<Record<Comparison, string>> = {
  '===': '==',
  '!==': '~=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
};
const JOINS = { '||': ' or ', '&&': ' and ', '+': '+' } as const;

/** The operator precedence of Lua. */
const PRECEDENCE = { '||': 1, '&&': 2, compare: 3, '+': 5, unary: 7, primary: 9 } as const;

/** The source of an expression in Lua. */
export function printExpression(expression: Expression, needed = 0): string {
  const text = textOf(expression);
  return precedenceOf(expression) < needed ? `(${text})` : text;
}

function textOf(expression: Expression): string {
  switch (expression.kind) {
    case 'name':
      return expression.name;
    case 'constant':
      return luaLiteral(expression.value);
    case 'list':
      return expression.of.map((part) => printExpression(part)).join(',');
    case 'member':
      return luaMember(printExpression(expression.of, PRECEDENCE.primary), expression.key);
    case 'length':
      return `#${printExpression(expression.of, PRECEDENCE.primary)}`;
    case 'item':
      return `${printExpression(expression.of, PRECEDENCE.primary)}[${expression.index}]`;
    case 'call':
      return `${printExpression(expression.callee, PRECEDENCE.primary)}(${expression.args.map((arg) => printExpression(arg)).join(',')})`;
    case 'not':
      return `not ${printExpression(expression.of, PRECEDENCE.unary)}`;
    case 'compare': {
      const [left, right] = [expression.left, expression.right].map((side) => printExpression(side, PRECEDENCE['+']));
      return `${left}${SIGNS[expression.operator]}${right}`;
    }
    case 'join':
      return expression.parts
        .map((part) => printExpression(part, PRECEDENCE[expression.operator]))
        .join(JOINS[expression.operator]);
    case 'typeof':
    case 'assign':
      throw new Error(`Lua has no expression of the kind ${expression.kind}.`);
  }
}

function precedenceOf(expression: Expression): number {
  switch (expression.kind) {
    case 'join':
      return PRECEDENCE[expression.operator];
    case 'compare':
      return PRECEDENCE.compare;
    case 'not':
    case 'length':
      return PRECEDENCE.unary;
    default:
      return PRECEDENCE.primary;
  }
}
