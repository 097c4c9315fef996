import type { Scalar } from './condition.js';

export type Comparison = '===' | '!==' | '<' | '<=' | '>' | '>=';

/** An expression of a guard, in the words of ECMAScript. */
export type Expression =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'constant'; readonly value: Scalar | undefined | readonly unknown[] }
  | { readonly kind: 'list'; readonly of: readonly Expression[] }
  | { readonly kind: 'member'; readonly of: Expression; readonly key: string }
  | { readonly kind: 'item'; readonly of: Expression; readonly index: string }
  | { readonly kind: 'call'; readonly callee: Expression; readonly args: readonly Expression[] }
  | { readonly kind: 'typeof' | 'not'; readonly of: Expression }
  | /** The number of items of a list. */ { readonly kind: 'length'; readonly of: Expression }
  | { readonly kind: 'compare'; readonly left: Expression; readonly operator: Comparison; readonly right: Expression }
  | { readonly kind: 'join'; readonly operator: '&&' | '||' | '+'; readonly parts: readonly Expression[] }
  | { readonly kind: 'assign'; readonly name: string; readonly value: Expression };

export function name(name: string): Expression {
  return { kind: 'name', name };
}

export function constant(value: Scalar | undefined | readonly unknown[]): Expression {
  return { kind: 'constant', value };
}

export function list(of: readonly Expression[]): Expression {
  return { kind: 'list', of };
}

export function member(of: Expression, key: string): Expression {
  return { kind: 'member', of, key };
}

export function call(callee: string | Expression, ...args: Expression[]): Expression {
  return { kind: 'call', callee: typeof callee === 'string' ? name(callee) : callee, args };
}

export function compare(left: Expression, operator: Comparison, right: Expression): Expression {
  return { kind: 'compare', left, operator, right };
}

export function and(parts: readonly Expression[]): Expression {
  return join('&&', parts) ?? constant(true);
}

export function or(parts: readonly Expression[]): Expression {
  return join('||', parts) ?? constant(false);
}

export function sum(parts: readonly Expression[]): Expression {
  return join('+', parts) ?? constant(0);
}

function join(operator: '&&' | '||' | '+', parts: readonly Expression[]): Expression | undefined {
  const flat = parts.flatMap((part) => (part.kind === 'join' && part.operator === operator ? part.parts : [part]));
  return flat.length > 1 ? { kind: 'join', operator, parts: flat } : flat[0];
}

const CONTRARY = { '===': '!==', '!==': '===', '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const;

/** The contrary of a condition. No operand of `<` and `>` is NaN: types are checked before limits. */
export function not(of: Expression): Expression {
  if (of.kind === 'not') return of.of;
  if (of.kind === 'constant') return constant(!of.value);
  if (of.kind === 'compare') return { ...of, operator: CONTRARY[of.operator] };
  if (of.kind === 'join' && of.operator !== '+' && of.parts.every(({ kind }) => kind !== 'join'))
    return { ...of, operator: of.operator === '&&' ? '||' : '&&', parts: of.parts.map(not) };
  return { kind: 'not', of };
}
