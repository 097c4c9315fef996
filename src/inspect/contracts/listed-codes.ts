import type { Inspection, Match } from '../../inspection.js';

/** The codes that a contract lists for an error, by the match that all inspections of the error share. */
const codesByMatch = new WeakMap<Match, readonly unknown[]>();

/** The inspections whose code a contract lists for an error that was not matched. */
const withListedCode = new WeakSet<Inspection>();

export function registerCodes(match: Match, codes: readonly unknown[] | undefined): void {
  if (codes) codesByMatch.set(match, codes);
}

export function markListedCode(inspection: Inspection): void {
  withListedCode.add(inspection);
}

/**
 * Whether a contract lists the code of an inspection. Any other code may be whatever the body holds, and so may that of an
 * inspection which was parsed from JSON: then false.
 */
export function hasListedCode(inspection: Inspection): boolean {
  const { code, match, candidates } = inspection;
  const lists = (one: Match) => codesByMatch.get(one)?.includes(code) === true;
  return (match !== null && lists(match)) || candidates.some(lists) || withListedCode.has(inspection);
}
