import type { Condition } from '../ir/condition.js';
import type { Keyword } from '../ir/issue.js';
import type { Helper } from './helpers.js';

/** The declarations of a module that its functions refer to. Each method gives a name. */
export interface EmitContext {
  helper(name: Helper): string;
  /** A function that makes the issue of a keyword. */
  issue(keyword: Keyword): string;
  /** A regular expression. */
  pattern(source: string): string;
  /** A function of a list item that is true if the conditions are. */
  predicate(conditions: readonly Condition[]): string;
}
