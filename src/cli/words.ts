import type { Remedy, RetryAdvice } from '../../generated/contract-table.js';
import type { Note, Retry, UnreadReason, Verdict } from '../index.js';
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
  'retry-after-conflict': 'header and body tell waits over a second apart; the longer counts',
  'retry-after-unreadable': 'a wait was told in a form that cannot be read',
  'json-rpc:id-null': "the JSON-RPC message's id is null",
};

const REMEDY_WORDS: Readonly<Record<Exclude<Remedy, 'wait'>, string>> = {
  authenticate: 'authenticate again',
  'replace-credential': 'replace the credential',
  'grant-scope': 'have the missing scope granted',
  'add-credits': 'add credits',
  'complete-profile': 'complete the profile',
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
