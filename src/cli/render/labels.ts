import type { Remedy, RetryAdvice } from '../../../generated/contract-table.js';
import type { Note, Retry, UnreadReason, Verdict } from '../../index.js';
import { joined } from './terminal.js';

/** What each verdict says, in one sentence. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  documented: 'An error the contract lists, in the form it lists.',
  undocumented: 'An error in the form of the contract, but none that the contract lists.',
  violation: 'It claims the contract and breaks it.',
  ambiguous: 'It fits several contracts, or one by its text alone.',
  unrecognized: 'No contract speaks of it.',
  unreadable: 'The body could not be read.',
  success: 'Not an error.',
};

/** Every verdict. */
export const VERDICTS = Object.keys(VERDICT_WORDS) as Verdict[];

/** Why a body was not read. */
export const REASON_WORDS: Readonly<Record<UnreadReason, string>> = {
  empty: 'the body is empty',
  'not-json': 'the body is not JSON',
  'too-large': 'the body is over 65,536 bytes',
  'too-deep': 'the body is nested over 31 levels deep',
  encoded: 'the body is still in its content coding',
  'not-utf8': 'the body is not UTF-8',
};

/** What each note says. */
export const NOTE_WORDS: Readonly<Record<Note, string>> = {
  'unknown-vendor': 'no contract has the vendor named, so none was assumed',
  'unknown-protocol-version': 'no contract knows the protocol version named, so nothing was held against it',
  'retry-after-conflict': 'header and body tell waits over a second apart; the longer counts',
  'retry-after-unreadable': 'a wait was told in a form that cannot be read',
  'json-rpc:version': "the message's jsonrpc is missing or not 2.0",
  'json-rpc:id-null': "the JSON-RPC message's id is null",
  'json-rpc:id-missing': 'the JSON-RPC response has no id',
  'json-rpc:id-fractional': "the JSON-RPC message's id has a fraction",
  'json-rpc:id-type': "the JSON-RPC message's id is neither text nor number",
  'json-rpc:result-and-error': 'the JSON-RPC message has a result and an error; the error counts',
  'json-rpc:code-type': "the JSON-RPC error's code is missing or no integer",
  'json-rpc:code-reserved': "the JSON-RPC error's code is kept for the specification, which does not define it",
  'json-rpc:code-is-http-status': "the JSON-RPC error's code is an HTTP status",
  'json-rpc:message-missing': "the JSON-RPC error's message is missing or no text",
  'json-rpc:message-empty': "the JSON-RPC error's message is empty",
  'mcp:id-null': 'the id is null, which MCP forbids',
  'mcp:code-reserved': 'the code is kept for MCP, and no revision defines it',
  'mcp:code-not-in-revision': 'the code is not one of the MCP revision in use',
  'mcp:status': 'the HTTP status is another than MCP demands with the code',
  'http:challenge-missing': 'a 401 without WWW-Authenticate',
  'http:allow-missing': 'a 405 without Allow',
  'http:content-type-missing': 'a message without Content-Type',
  'http:content-type': 'a message whose Content-Type is neither JSON nor an event stream',
  'leak:stack-trace': 'the error holds a stack trace of the server: do not show it',
};

const REMEDY_WORDS: Readonly<Record<Exclude<Remedy, 'wait'>, string>> = {
  authenticate: 'authenticate again',
  'replace-credential': 'replace the credential',
  'grant-scope': 'have the missing scope granted',
  'add-credits': 'add credits',
  'raise-limit': 'have the limit raised',
  'complete-profile': 'complete the profile',
  'enable-service': 'have the service enabled',
  'renew-session': 'start a new session',
  refetch: 'read the resource again',
  'fix-request': 'fix the request',
  'contact-support': 'contact support',
};

const BACKOFF_WORDS = { exponential: ' with exponential backoff', short: ' after a short backoff' } as const;

/** Whether, when and how to retry: `wait 12 s (told by the header), then retry with exponential backoff`. */
export function retryInWords(retry: RetryAdvice | Retry): string {
  const { when, retryable, remedy, backoff } = retry;
  const remedied = remedy === null || remedy === 'wait' ? null : REMEDY_WORDS[remedy];
  if (when === 'never') return `do not retry it as it is${remedied === null ? '' : `: ${remedied}`}`;
  const first = when === 'after-delay' ? [waitInWords(retry), remedied] : [remedied ?? 'remove the cause'];
  return `${joined(first, ', ')}, then retry${backoff === null ? '' : BACKOFF_WORDS[backoff]}${whoInWords(when, retryable)}`;
}

function waitInWords(retry: RetryAdvice | Retry): string {
  if (!('seconds' in retry) || retry.seconds === null) return 'wait';
  const told = retry.source === null ? '' : `told by the ${retry.source}`;
  const aside = joined([roughly(retry.seconds), told], ', ');
  return `wait ${retry.seconds} s${aside === '' ? '' : ` (${aside})`}`;
}

/** Long waits in a unit that can be grasped. */
function roughly(seconds: number): string {
  if (seconds < 120) return '';
  if (seconds < 7200) return `about ${Math.round(seconds / 60)} min`;
  if (seconds < 172_800) return `about ${Math.round(seconds / 3600)} h`;
  return `about ${Math.round(seconds / 86_400)} days`;
}

function whoInWords(when: RetryAdvice['when'], retryable: boolean): string {
  if (!retryable) return ' (takes a person)';
  return when === 'after-remedy' ? ' (software can do that alone)' : '';
}
