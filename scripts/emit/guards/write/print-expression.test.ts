import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { and, call, compare, constant, type Expression, member, name, not, or, sum } from '../ir/expression.js';
import { printExpression } from './print-expression.js';

const [a, b, c] = [name('a'), name('b'), name('c')] as const;

describe('printExpression', () => {
  test.each<[Expression, string]>([
    [and([a, or([b, c])]), 'a && (b || c)'],
    [or([and([a, b]), c]), 'a && b || c'],
    [and([a, and([b, c])]), 'a && b && c'],
    [{ kind: 'not', of: and([a, b]) }, '!(a && b)'],
    [compare({ kind: 'typeof', of: a }, '===', constant('string')), "typeof a === 'string'"],
    [compare({ kind: 'assign', name: 'a', value: member(b, 'code') }, '!==', constant(null)), '(a = b.code) !== null'],
    [{ kind: 'typeof', of: { kind: 'assign', name: 'a', value: b } }, 'typeof (a = b)'],
    [call('Array.isArray', { kind: 'assign', name: 'a', value: b }), 'Array.isArray(a = b)'],
    [compare(sum([call('Number', or([a, b])), c]), '===', constant(1)), 'Number(a || b) + c === 1'],
    [member({ kind: 'assign', name: 'a', value: b }, 'a-b'), "(a = b)['a-b']"],
    [constant(undefined), 'undefined'],
  ])('prints %j', (expression, text) => expect(printExpression(expression)).toBe(text));

  test('keeps the meaning of any expression', () => {
    fc.assert(
      fc.property(expressions, fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), (expression, values) => {
        const run = new Function('a', 'b', 'c', `return ${printExpression(expression)};`);
        expect(run(...values)).toBe(evaluate(expression, values));
      }),
    );
  });
});

describe('not', () => {
  test.each<[Expression, string]>([
    [compare(a, '<', b), 'a >= b'],
    [compare(a, '===', constant(null)), 'a !== null'],
    [or([compare(a, '===', b), a]), 'a !== b && !a'],
    [and([a, not(b)]), '!a || b'],
    [or([a, and([b, c])]), '!(a || b && c)'],
    [not(a), 'a'],
    [constant(false), 'true'],
  ])('gives the contrary of %j', (expression, text) => expect(printExpression(not(expression))).toBe(text));

  test('gives the contrary of any expression', () => {
    fc.assert(
      fc.property(expressions, fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }), (expression, values) => {
        expect(evaluate(not(expression), values)).toBe(!evaluate(expression, values));
      }),
    );
  });
});

const expressions: Arbitrary<Expression> = fc.letrec<{ any: Expression }>((tie) => ({
  any: fc.oneof(
    { maxDepth: 4, depthSize: 'medium' },
    fc.constantFrom(a, b, c, constant(true), constant(false)),
    fc.array(tie('any'), { minLength: 1, maxLength: 3 }).map(and),
    fc.array(tie('any'), { minLength: 1, maxLength: 3 }).map(or),
    tie('any').map((of): Expression => ({ kind: 'not', of })),
    tie('any').map(not),
    fc
      .tuple(tie('any'), fc.constantFrom('===', '!==', '<', '<=', '>', '>='), tie('any'))
      .map(([left, operator, right]) => compare(left, operator, right)),
  ),
})).any;

/** The value of an expression of booleans. */
function evaluate(expression: Expression, values: readonly boolean[]): unknown {
  const of = (part: Expression) => evaluate(part, values);
  switch (expression.kind) {
    case 'name':
      return values['abc'.indexOf(expression.name)];
    case 'constant':
      return expression.value;
    case 'not':
      return !of(expression.of);
    case 'join':
      return expression.operator === '&&' ? expression.parts.every(of) : expression.parts.some(of);
    case 'compare': {
      const [left, right] = [Number(of(expression.left)), Number(of(expression.right))];
      const results = { '===': left === right, '!==': left !== right, '<': left < right };
      return { ...results, '<=': left <= right, '>': left > right, '>=': left >= right }[expression.operator];
    }
    default:
      throw new Error(`Expected no ${expression.kind}.`);
  }
}
