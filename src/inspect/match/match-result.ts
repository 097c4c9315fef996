import type { Accessor, ErrorMeaning } from '../../../generated/contract-table.js';
import type { Match, Verdict, Violation } from '../../inspection.js';
import { codeOf, type FieldAccessors, textOf } from './error-fields.js';

/** Whose error a response is, before its meaning is worked out. */
export interface MatchResult {
  verdict: Verdict;
  match: Match | null;
  candidates: Match[];
  code: string | number | null;
  text: string | null;
  /** The body that the members of the wait stand in, where it is another than the response's. */
  nested?: unknown;
  /** The meanings of the error, or of every candidate; where they disagree, or are none, the status decides. */
  meanings: readonly ErrorMeaning[];
  /** The members that tell the wait; where they disagree, none does. */
  waitMembers: readonly Accessor[];
  violations: Violation[];
}

const NO_MEANINGS: readonly ErrorMeaning[] = [];
const NO_MEMBERS: readonly Accessor[] = [];

/**
 * A finding that no documented error backs.
 *
 * @param members where code and text are read; undefined: nothing is quoted
 */
export function finding(
  verdict: Verdict,
  body: unknown,
  members: FieldAccessors | undefined,
  match: Match | null = null,
): MatchResult {
  return {
    verdict,
    match,
    candidates: [],
    code: members ? codeOf(body, members) : null,
    text: members ? textOf(body, members) : null,
    meanings: NO_MEANINGS,
    waitMembers: NO_MEMBERS,
    violations: [],
  };
}
