import type { RetryAdvice } from '../../generated/contract-table.js';
import type { Inspection, Note, Retry, UnreadReason, Violation } from '../inspection.js';
import type { IndexedForm } from './contracts/scoped-contract.js';
import type { DecodedResponse } from './decode/decoded-response.js';
import { codeOf, quote, textOf } from './match/error-fields.js';
import { finding, type MatchResult } from './match/match-result.js';
import { addConformanceNotes } from './notes/conformance.js';
import { meaningOf } from './retry/retry-advice.js';
import { tellWait } from './retry/retry-delay.js';

/**
 * Makes an inspection of what was found.
 *
 * @param notes what is noted already; what the waits, the message and the protocols give is added
 * @param revision the MCP revision in use, if known
 */
export function buildInspection(
  found: MatchResult,
  reason: UnreadReason | null,
  response: DecodedResponse,
  now: () => number,
  notes: Note[],
  revision: string | undefined,
): Inspection {
  const { status } = response;
  const { category, advice } = meaningOf(found.meanings, tellingStatus(status, found.code));
  const retry = retryOf(advice);
  tellWait(retry, response, found.waitMembers, found.nested ?? response.body, now, notes);
  addConformanceNotes(notes, response, revision);
  const { verdict, match, candidates, code, text, violations } = found;
  return { verdict, reason, match, candidates, status, code, message: quote(text), category, retry, violations, notes };
}

/** The same for a documented error that a response claims to be: nothing is worked out that the contract says. */
export function buildDocumented(
  { form, envelope, meaning, surface }: IndexedForm,
  violations: Violation[],
  response: DecodedResponse,
  now: () => number,
  notes: Note[],
  revision: string | undefined,
): Inspection {
  const { body, status } = response;
  const retry = retryOf(meaning);
  tellWait(retry, response, envelope.waitMembers, body, now, notes);
  addConformanceNotes(notes, response, revision);
  return {
    verdict: violations.length > 0 ? 'violation' : 'documented',
    reason: null,
    match: { contract: envelope.contract.id, error: form.error, surface },
    candidates: [],
    status,
    code: codeOf(body, envelope.members),
    message: quote(form.matchBy.text ?? textOf(body, envelope.members)),
    category: meaning.category,
    retry,
    violations,
    notes,
  };
}

function retryOf({ when, retryable, remedy, backoff }: RetryAdvice): Retry {
  return { when, retryable, remedy, seconds: null, source: null, backoff };
}

/** Some servers put an HTTP status into a JSON-RPC code and answer with 200: that status tells more. */
function tellingStatus(status: number | null, code: MatchResult['code']): number | null {
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
export function unread(): MatchResult {
  return finding('unreadable', undefined, undefined);
}
