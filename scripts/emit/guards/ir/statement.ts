import type { Expression } from './expression.js';

/** A statement of a guard, in the words of ECMAScript. */
export type Statement =
  | { readonly kind: 'declare'; readonly names: readonly string[] }
  | { readonly kind: 'const'; readonly name: string; readonly value: Expression }
  | { readonly kind: 'assign'; readonly to: Expression; readonly value: Expression }
  | If
  | { readonly kind: 'return'; readonly value: Expression }
  | /** For each index of a list. */ {
      readonly kind: 'for';
      readonly index: string;
      readonly list: Expression;
      readonly body: readonly Statement[];
    };

export interface If {
  readonly kind: 'if';
  readonly test: Expression;
  readonly consequent: readonly Statement[];
  readonly alternate?: readonly Statement[];
}
