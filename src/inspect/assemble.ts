import type { Inspection, Note, Retry, UnreadReason } from '../inspection.js';
import { addConformanceNotes } from './conformance.js';
import { type Finding, finding } from './finding.js';
import { meaningOf } from './meaning.js';
import type { ReadResponse } from './read-response.js';
import { quote } from './reading.js';
import { toldWait } from './retry-after.js';

/**
 * Makes an inspection of what was found.
 *
 * @param notes what is noted already; what the waits, the message and the protocols give is added
 * @param revision the MCP revision in use, if known
 */
export function assemble(
  found: Finding,
  reason: UnreadReason | null,
  response: ReadResponse,
  now: () => number,
  notes: Note[],
  revision: string | undefined,
): Inspection {
  const { status } = response;
  const { category, advice } = meaningOf(found.meanings, tellingStatus(status, found.code));
  const wait = toldWait(response, { members: found.waitMembers, of: found.nested ?? response.body }, now, notes);
  const retry: Retry = {
    when: advice.when,
    retryable: advice.retryable,
    remedy: advice.remedy,
    seconds: advice.when === 'after-delay' ? wait.seconds : null,
    source: advice.when === 'after-delay' ? wait.source : null,
    backoff: advice.backoff,
  };
  addConformanceNotes(notes, response, revision);
  const { verdict, match, candidates, code, text, violations } = found;
  return { verdict, reason, match, candidates, status, code, message: quote(text), category, retry, violations, notes };
}

/** Some servers put an HTTP status into a JSON-RPC code and answer with 200: that status tells more. */
function tellingStatus(status: number | null, code: Finding['code']): number | null {
  const isFailure = status !== null && status >= 400;
  return !isFailure && typeof code === 'number' && code >= 400 && code <= 599 ? code : status;
}

/** The inspection of a response that is no error. */
export function success(status: number | null, reason: UnreadReason | null, notes: Note[]): Inspection {
  return {
    verdict: 'success',
    reason,
    match: null,
    candidates: [],
    status,
    code: null,
    message: null,
    category: null,
    retry: null,
    violations: [],
    notes,
  };
}

/** What is found of a response whose body could not be read. */
export function unread(): Finding {
  return finding('unreadable', undefined, undefined);
}
