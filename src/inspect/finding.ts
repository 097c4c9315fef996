import type { ErrorMeaning, MemberPath } from '../../generated/contract-table.js';
import type { Match, Verdict, Violation } from '../inspection.js';
import type { Reading } from './reading.js';

/** Whose error a response is, before its meaning is worked out. */
export interface Finding {
  verdict: Verdict;
  match: Match | null;
  candidates: Match[];
  reading: Reading;
  /** The meanings of the error, or of every candidate; where they disagree, or are none, the status decides. */
  meanings: readonly ErrorMeaning[];
  /** The members that tell the wait; where they disagree, none does. */
  waitMembers: readonly MemberPath[];
  violations: Violation[];
}

/** No contract speaks of the response. */
export const UNRECOGNIZED: Omit<Finding, 'reading'> = {
  verdict: 'unrecognized',
  match: null,
  candidates: [],
  meanings: [],
  waitMembers: [],
  violations: [],
};
