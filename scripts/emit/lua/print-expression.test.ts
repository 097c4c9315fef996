import { expect, test } from 'vitest';
import { and, call, compare, constant, type Expression, member, name, not, or } from '../guards/ir/expression.js';
import { printExpression } from './print-expression.js';

const [a, b, c] = [name('a'), name('b'), name('c')];

const PRINTED: [string, Expression][] = [
  ['a and b or c', or([and([a, b]), c])],
  ['(a or b) and c', and([or([a, b]), c])],
  ['not (a and (b or c))', not(and([a, or([b, c])]))],
  ['not (a.x and b)', { kind: 'not', of: and([member(a, 'x'), b]) }],
  ['a==nil or b~="x"', or([compare(a, '===', constant(undefined)), compare(b, '!==', constant('x'))])],
  ['#a["x-y"]>=2', compare({ kind: 'length', of: member(a, 'x-y') }, '>=', constant(2))],
  ['(a or b)==N', compare(or([a, b]), '===', constant(null))],
  ['T(a.b)=="string"', compare(call('T', member(a, 'b')), '===', constant('string'))],
  ['a[i]', { kind: 'item', of: a, index: 'i' }],
];

test.each(PRINTED)('prints %s', (source, expression) => expect(printExpression(expression)).toBe(source));

test.each<Expression>([
  { kind: 'typeof', of: a },
  { kind: 'assign', name: 'a', value: b },
])('refuses what Lua does not have: $kind', (expression) => {
  expect(() => printExpression(expression)).toThrow(`Lua has no expression of the kind ${expression.kind}.`);
});
