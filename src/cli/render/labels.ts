import type { Remedy, RetryAdvice } from '../../../generated/contract-table.js';
import type { IdentifiedBy, Note, Retry, Verdict } from '../../index.js';
import type { Reason } from '../types.js';
import { joinParts } from './join-parts.js';

/** The meaning of each verdict, in one sentence. */
export const VERDICT_LABELS: Readonly<Record<Verdict, string>> = {
  documented: 'A documented error of the contract, in a documented form.',
  undocumented: 'The envelope of the contract, but not an error that it documents.',
  violation: 'An error of the contract that violates it.',
  ambiguous: 'An error that several contracts document, or one whose sender is not known.',
  unrecognized: 'An error that no contract documents.',
  unreadable: 'The body could not be read.',
  success: 'Not an error.',
};

/** Every verdict. */
export const VERDICTS = Object.keys(VERDICT_LABELS) as Verdict[];

/** The reason why a body was not read. */
export const REASON_LABELS: Readonly<Record<Reason, string>> = {
  'not-read': 'the body was not read: it is a stream or a promise',
  empty: 'the body is empty',
  'not-json': 'the body is not JSON',
  'too-large': 'the body is over 65,536 bytes',
  'too-deep': 'the body is nested over 31 levels deep',
  encoded: 'the body is still compressed (Content-Encoding)',
  'not-utf8': 'the body is not UTF-8',
  internal: 'an internal error occurred',
  'bad-input': 'the input is not a response',
};

/** The meaning of each note. */
/** The evidence of the sender. */
export const IDENTIFIED_BY_LABELS: Readonly<Record<IdentifiedBy, string>> = {
  caller: 'named by the caller',
  host: 'identified by the host of the URL',
  header: 'identified by a header',
  body: 'identified by the body',
};

export const NOTE_LABELS: Readonly<Record<Note, string>> = {
  'unknown-vendor': 'unknown vendor; the response was read without one',
  'unknown-protocol-version': 'unknown protocol version; its rules were not checked',
  'retry-after-conflict': 'header and body give waits over a second apart; the longer one counts',
  'retry-after-unreadable': 'a wait in a header or in the body cannot be read',
  'json-rpc:version': "the message's jsonrpc is missing or not 2.0",
  'json-rpc:id-null': "the JSON-RPC message's id is null",
  'json-rpc:id-missing': 'the JSON-RPC response has no id',
  'json-rpc:id-fractional': "the JSON-RPC message's id has a fraction",
  'json-rpc:id-type': "the JSON-RPC message's id is neither a string nor a number",
  'json-rpc:result-and-error': 'the JSON-RPC message has a result and an error; the error counts',
  'json-rpc:code-type': "the JSON-RPC error's code is missing or not an integer",
  'json-rpc:code-reserved': "the JSON-RPC error's code is reserved by the specification, which does not define it",
  'json-rpc:code-is-http-status': "the JSON-RPC error's code is an HTTP status",
  'json-rpc:message-missing': "the JSON-RPC error's message is missing or not a string",
  'json-rpc:message-empty': "the JSON-RPC error's message is empty",
  'mcp:id-null': 'the id is null, which MCP forbids',
  'mcp:code-reserved': 'the code is reserved by MCP, and no revision defines it',
  'mcp:code-not-in-revision': 'the MCP revision in use does not define the code',
  'mcp:status': 'MCP requires another HTTP status with this code',
  'http:challenge-missing': 'a response with status 401 has no WWW-Authenticate header',
  'http:allow-missing': 'a response with status 405 has no Allow header',
  'http:content-type-missing': 'a JSON-RPC message has no Content-Type header',
  'http:content-type': 'the Content-Type of a JSON-RPC message is neither JSON nor an event stream',
  'leak:stack-trace': 'the error contains a stack trace of the server; do not show it',
};

const REMEDY_LABELS: Readonly<Record<Exclude<Remedy, 'wait'>, string>> = {
  authenticate: 'authenticate again',
  'replace-credential': 'replace the credential',
  'grant-scope': 'ask for the missing scope',
  'add-credits': 'add credits',
  'raise-limit': 'raise the limit',
  'complete-profile': 'complete the profile',
  'enable-service': 'enable the service',
  'renew-session': 'renew the session',
  refetch: 'read the resource again and repeat the change',
  'fix-request': 'fix the request',
  'contact-support': 'contact support',
};

const BACKOFF_LABELS = { exponential: ' with exponential backoff', short: ' after a short backoff' } as const;

/** Whether, when and how to retry: `wait 12 s (from the header), then retry with exponential backoff`. */
export function describeRetry(retry: RetryAdvice | Retry): string {
  const { when, retryable, remedy, backoff } = retry;
  const label = remedy === null || remedy === 'wait' ? null : REMEDY_LABELS[remedy];
  if (when === 'never') return `do not repeat the same request${label === null ? '' : `: ${label}`}`;
  const first = when === 'after-delay' ? [describeWait(retry), label] : [label ?? 'remove the cause'];
  return `${joinParts(first, ', ')}, then retry${backoff === null ? '' : BACKOFF_LABELS[backoff]}${describeAgent(when, retryable)}`;
}

function describeWait(retry: RetryAdvice | Retry): string {
  if (!('seconds' in retry) || retry.seconds === null) return 'wait';
  const source = retry.source === null ? '' : `from the ${retry.source}`;
  const details = joinParts([approximate(retry.seconds), source], ', ');
  return `wait ${retry.seconds} s${details === '' ? '' : ` (${details})`}`;
}

/** A long wait in minutes, hours or days; empty for a short one. */
function approximate(seconds: number): string {
  if (seconds < 120) return '';
  if (seconds < 7200) return `about ${Math.round(seconds / 60)} min`;
  if (seconds < 172_800) return `about ${Math.round(seconds / 3600)} h`;
  return `about ${Math.round(seconds / 86_400)} days`;
}

function describeAgent(when: RetryAdvice['when'], retryable: boolean): string {
  if (!retryable) return ' (needs a person)';
  return when === 'after-remedy' ? ' (software can do this alone)' : '';
}
