import { AUDIENCES, type Audience, type ChangeClass, worst } from './change-class.js';
import type { RuleId } from './change-rules.js';

/** One change, and its class for each kind of reader. */
export interface Change extends Record<Audience, ChangeClass> {
  rule: RuleId;
  /** Below the contracts folder, with forward slashes; as it is called now, or was before if it is gone. */
  file: string;
  /** JSON Pointer (RFC 6901) into the file; empty: the whole file. */
  pointer: string;
  message: string;
  /** The value before; left out if there was none. */
  before?: unknown;
  after?: unknown;
}

/** Two states of one thing. */
export interface Pair<T> {
  before: T;
  after: T;
}

/** The class of a change for the readers that it concerns most. */
export function classOf(change: Pick<Change, Audience>): ChangeClass {
  return worst(AUDIENCES.map((audience) => change[audience]));
}
