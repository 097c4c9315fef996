import type { Wait } from '../../../generated/contract-table.js';
import type { Match, Verdict, Violation } from '../../inspection.js';
import type { CodeListing } from '../contracts/contract-index.js';
import { sortMatches } from '../contracts/envelope-index.js';
import type { IndexedEnvelope, IndexedForm, ScopedContract } from '../contracts/scoped-contract.js';

/** The contracts that a response belongs to, before its category and its retry advice are known. */
export interface MatchResult {
  verdict: Exclude<Verdict, 'unreadable' | 'success'>;
  match: Match | null;
  /** The form whose error was matched. */
  form: IndexedForm | undefined;
  /** The envelope that code and message are read from. */
  envelope: IndexedEnvelope | undefined;
  candidates: readonly Match[];
  /** The forms of the candidates, in `ambiguous`. */
  candidateForms: readonly IndexedForm[];
  /** The waits that the matched contract, or the candidates', list. */
  waits: readonly Wait[];
  violations: readonly Violation[];
}

export const NONE: readonly never[] = Object.freeze([]);

/** An error that a contract lists: `documented`, or a `violation` if there are violations. */
export function matched(form: IndexedForm, violations: readonly Violation[]): MatchResult {
  const { match, envelope } = form;
  return {
    verdict: violations.length > 0 ? 'violation' : 'documented',
    match,
    form,
    envelope,
    candidates: NONE,
    candidateForms: NONE,
    waits: envelope.envelope.waits,
    violations,
  };
}

/** The envelope of a contract with an error that it does not list. */
export function unlisted(envelope: IndexedEnvelope, violations: readonly Violation[] = NONE): MatchResult {
  return {
    verdict: violations.length > 0 ? 'violation' : 'undocumented',
    match: envelope.match,
    form: undefined,
    envelope,
    candidates: NONE,
    candidateForms: NONE,
    waits: envelope.envelope.waits,
    violations,
  };
}

/** A response that breaks a contract which has no envelope for its shape. */
export function withoutEnvelope({ contract, waits }: ScopedContract, match: Match, violation: Violation): MatchResult {
  const found = unrecognized([]);
  return {
    ...found,
    verdict: 'violation',
    match: Object.freeze({ ...match, contract: contract.id }),
    waits,
    violations: [violation],
  };
}

/** Forms of several contracts, or of one that a body alone does not prove. */
export function ambiguous(forms: readonly IndexedForm[]): MatchResult {
  return {
    verdict: 'ambiguous',
    match: null,
    form: undefined,
    envelope: undefined,
    candidates: sortMatches(forms.map(({ match }) => match)),
    candidateForms: forms,
    waits: waitsOf(forms.map(({ envelope }) => envelope)),
    violations: NONE,
  };
}

/** An error that no contract lists, with the envelopes that it satisfies. */
export function unrecognized(envelopes: readonly IndexedEnvelope[]): MatchResult {
  return {
    verdict: 'unrecognized',
    match: null,
    form: undefined,
    envelope: undefined,
    candidates: envelopes.length === 0 ? NONE : envelopes.map(({ match }) => match),
    candidateForms: NONE,
    waits: waitsOf(envelopes),
    violations: NONE,
  };
}

/** The same with the errors that list its code as candidates. */
export function withListings(result: MatchResult, listings: readonly CodeListing[]): MatchResult {
  if (listings.length === 0) return result;
  const candidates = sortMatches(listings.map(({ match }) => match));
  return { ...result, candidates, waits: waitsOf(listings.map(({ envelope }) => envelope)) };
}

/** The same with the forms of vendors that have its text as candidates. */
export function withCandidates(result: MatchResult, forms: readonly IndexedForm[]): MatchResult {
  if (forms.length === 0) return result;
  const waits = [...result.waits, ...waitsOf(forms.map(({ envelope }) => envelope))];
  return { ...result, candidates: sortMatches(forms.map(({ match }) => match)), waits };
}

function waitsOf(envelopes: readonly IndexedEnvelope[]): readonly Wait[] {
  const [first, ...others] = envelopes;
  if (others.length === 0) return first?.envelope.waits ?? NONE;
  return [...new Set(envelopes)].flatMap(({ envelope }) => envelope.waits);
}
