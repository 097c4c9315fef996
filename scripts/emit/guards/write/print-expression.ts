import { literalSource, memberSource } from '../../text/source-text.js';
import type { Expression } from '../ir/expression.js';

/** The operator precedence of ECMAScript. A part whose precedence is lower than its context needs is put in parentheses. */
const PRECEDENCE = {
  assign: 2,
  '||': 3,
  '&&': 4,
  '===': 8,
  '!==': 8,
  '<': 9,
  '<=': 9,
  '>': 9,
  '>=': 9,
  '+': 11,
  unary: 14,
  primary: 17,
} as const;

/** The source of an expression. */
export function printExpression(expression: Expression): string {
  return print(expression, 0);
}

function print(expression: Expression, needed: number): string {
  const text = textOf(expression);
  return precedenceOf(expression) < needed ? `(${text})` : text;
}

function textOf(expression: Expression): string {
  switch (expression.kind) {
    case 'name':
      return expression.name;
    case 'constant':
      return expression.value === undefined ? 'undefined' : literalSource(expression.value);
    case 'list':
      return `[${expression.of.map((part) => print(part, PRECEDENCE.assign)).join(', ')}]`;
    case 'member':
      return memberSource(print(expression.of, PRECEDENCE.primary), expression.key);
    case 'length':
      return memberSource(print(expression.of, PRECEDENCE.primary), 'length');
    case 'item':
      return `${print(expression.of, PRECEDENCE.primary)}[${expression.index}]`;
    case 'call':
      return `${print(expression.callee, PRECEDENCE.primary)}(${expression.args.map((arg) => print(arg, PRECEDENCE.assign)).join(', ')})`;
    case 'typeof':
      return `typeof ${print(expression.of, PRECEDENCE.unary)}`;
    case 'not':
      return `!${print(expression.of, PRECEDENCE.unary)}`;
    case 'compare': {
      const needed = PRECEDENCE[expression.operator];
      return `${print(expression.left, needed)} ${expression.operator} ${print(expression.right, needed + 1)}`;
    }
    case 'join':
      return expression.parts
        .map((part) => print(part, PRECEDENCE[expression.operator]))
        .join(` ${expression.operator} `);
    case 'assign':
      return `${expression.name} = ${print(expression.value, PRECEDENCE.assign)}`;
  }
}

function precedenceOf(expression: Expression): number {
  switch (expression.kind) {
    case 'compare':
    case 'join':
      return PRECEDENCE[expression.operator];
    case 'typeof':
    case 'not':
      return PRECEDENCE.unary;
    case 'assign':
      return PRECEDENCE.assign;
    default:
      return PRECEDENCE.primary;
  }
}
