import type { Wait } from '../../generated/contract-table.js';
import type { Inspection, Note, Retry, UnreadReason } from '../inspection.js';
import type { Context } from './context.js';
import type { Advice } from './contracts/advice.js';
import type { Sender } from './contracts/contract-index.js';
import { markListedCode } from './contracts/listed-codes.js';
import type { ScopedContract } from './contracts/scoped-contract.js';
import type { DecodedResponse } from './decode/decoded-response.js';
import { isJsonRpcMessage } from './decode/error-shape.js';
import { challengeError } from './http/challenges.js';
import { errorFields, quote, requestIdOf } from './match/error-fields.js';
import { type MatchResult, NONE } from './match/match-result.js';
import { addErrorResponseNotes, addSuccessNotes, inOrder } from './notes/notes.js';
import { adviceOf, isDocumentedAdvice, withWait } from './retry/retry-advice.js';
import { type RetryDelay, retryDelay } from './retry/retry-delay.js';
import { overriddenAdvice } from './retry/retry-override.js';
import { adviceOfStatus } from './retry/status-defaults.js';

/** One message of a response, and who sent it. */
export interface Subject {
  context: Context;
  sender: Sender | undefined;
  response: DecodedResponse;
  /** The message as received. `response.body` is another value if an error inside a tool result was matched. */
  message: unknown;
}

/** The inspection of an error. */
export function buildError(subject: Subject, result: MatchResult): Inspection {
  const { context, sender, response, message } = subject;
  const notes = context.notes();
  const { code, message: text } = errorFields(result, response, context);
  const { category, retry } = retryOf(subject, result, notes);
  const { verdict, match, candidates, violations } = result;
  addErrorResponseNotes(notes, { message, response, context, match, text });
  const inspection = freeze({
    verdict,
    reason: null,
    identifiedBy: sender?.by ?? null,
    match,
    candidates,
    status: context.status,
    code,
    message: quote(text),
    requestId: requestIdOf(sender?.contracts[0]?.contract ?? result.envelope?.contract, response, context),
    category,
    retry,
    violations,
    notes: notes.length === 0 ? NONE : inOrder(notes),
  } as Inspection);
  if (match === null && isOauthCode(code, context)) markListedCode(inspection);
  return inspection;
}

/** The inspection of an error whose body could not be read. */
export function buildUnreadable(subject: Subject, reason: UnreadReason): Inspection {
  const { context, sender, response } = subject;
  const notes = context.notes();
  const { category, retry } = retryOf(subject, undefined, notes);
  addErrorResponseNotes(notes, { message: undefined, response, context, match: null, text: null });
  const code = challengeError(context.challenges()) ?? null;
  const inspection = freeze({
    verdict: 'unreadable',
    reason,
    identifiedBy: sender?.by ?? null,
    match: null,
    candidates: NONE,
    status: context.status,
    code,
    message: null,
    requestId: requestIdOf(sender?.contracts[0]?.contract, response, context),
    category,
    retry,
    violations: NONE,
    notes: notes.length === 0 ? NONE : inOrder(notes),
  });
  if (isOauthCode(code, context)) markListedCode(inspection);
  return inspection;
}

/** The inspection of a response that is not an error. */
export function buildSuccess({ context, sender, response, message }: Subject, reason: UnreadReason | null): Inspection {
  const notes = context.notes();
  addSuccessNotes(notes, { message, response, context, match: null, text: null });
  return freeze({
    verdict: 'success',
    reason,
    identifiedBy: sender?.by ?? null,
    match: null,
    candidates: NONE,
    status: context.status,
    code: null,
    message: null,
    requestId: requestIdOf(sender?.contracts[0]?.contract, response, context),
    category: null,
    retry: null,
    violations: NONE,
    notes: notes.length === 0 ? NONE : inOrder(notes),
  });
}

/** The inspection of a response that threw an exception when it was read, or that this package failed at. */
export function unreadable(status: number | null, reason: 'not-json' | 'internal'): Inspection {
  const advice = adviceOfStatus(status);
  return freeze({
    verdict: 'unreadable',
    reason,
    identifiedBy: null,
    match: null,
    candidates: NONE,
    status,
    code: null,
    message: null,
    requestId: null,
    category: advice.category,
    retry: advice.retry,
    violations: NONE,
    notes: NONE,
  });
}

/** The category and the retry advice (R7) with the wait (R9). */
function retryOf(
  { context, sender, response, message }: Subject,
  result: MatchResult | undefined,
  notes: Note[],
): Advice {
  const { index, status, headers, now } = context;
  const own = sender?.contracts[0];
  const waits = own === undefined ? (result?.waits ?? NONE) : waitsOf(own, result);
  const withHints = hasRetryHints(message, response) ? message : undefined;
  const delay = retryDelay(context.retryAfter(), waits, response, withHints, now, notes);
  const advice = adviceOf(index, result, response, context);
  const changesByWait = delay !== undefined && !isDocumentedAdvice(result);
  const { category, retry: unlessOverridden } = changesByWait ? withWait(advice, status) : advice;
  const retry = overriddenAdvice(unlessOverridden, own?.contract.retryOverride, headers);
  return { category, retry: delay && retry.when === 'after-delay' ? waitingFor(retry, delay) : retry };
}

/** Whether a message is of JSON-RPC or MCP: only these have the usual members of waits. */
function hasRetryHints(message: unknown, { shape, body }: DecodedResponse): boolean {
  if (message === undefined) return false;
  return isJsonRpcMessage(message) || (shape !== 'body' && shape !== 'text') || message !== body;
}

function waitingFor({ when, retryable, remedy, backoff }: Retry, { seconds, source }: RetryDelay): Retry {
  return Object.freeze({ when, retryable, remedy, seconds, source, backoff });
}

/** A code that OAuth lists, as that of a challenge may be. */
function isOauthCode(code: string | number | null, { index: { oauth } }: Context): boolean {
  return code !== null && oauth?.codes.has(code) === true;
}

/** The waits of an identified sender; those of a standard that it sends besides come on top. */
function waitsOf(own: ScopedContract, result: MatchResult | undefined): readonly Wait[] {
  const envelope = result?.envelope;
  const isOwn = envelope === undefined || envelope.contract === own.contract;
  return isOwn ? own.waits : [...own.waits, ...envelope.envelope.waits];
}

/** Inspections share their equal parts, so nobody may change them. */
function freeze<T extends Inspection>(inspection: T): T {
  const { notes, violations, candidates } = inspection;
  if (notes !== NONE) Object.freeze(notes);
  if (violations !== NONE) for (const part of [...violations, violations]) Object.freeze(part);
  if (candidates !== NONE) Object.freeze(candidates);
  return Object.freeze(inspection);
}
