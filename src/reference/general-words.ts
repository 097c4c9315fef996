import type { Category, Remedy } from '../../generated/contract-table.js';
import type { UnreadReason } from '../inspection.js';

/** The title and meaning of each category, for errors that no contract describes. */
export const CATEGORY_WORDS: Readonly<Record<Category, { title: string; meaning: string }>> = {
  'invalid-request': { title: 'Invalid request', meaning: 'The server rejected the request as invalid.' },
  unauthenticated: { title: 'Not authenticated', meaning: 'The credentials of the request are missing or invalid.' },
  'permission-denied': { title: 'Permission denied', meaning: 'The credentials do not permit this request.' },
  'not-found': { title: 'Not found', meaning: 'The resource does not exist, or the credentials cannot see it.' },
  conflict: { title: 'Conflict', meaning: 'The request conflicts with the current state of the resource.' },
  'precondition-failed': { title: 'Precondition failed', meaning: 'A condition that the request needs is not met.' },
  'rate-limited': { title: 'Rate limited', meaning: 'The client sent too many requests.' },
  'budget-exceeded': { title: 'Budget exceeded', meaning: 'The credits or the budget of the account are used up.' },
  'not-supported': { title: 'Not supported', meaning: 'The server does not support this kind of request.' },
  unavailable: { title: 'Temporarily unavailable', meaning: 'The service is temporarily unavailable.' },
  internal: { title: 'Server error', meaning: 'The server failed while it handled the request.' },
  unknown: { title: 'Unknown error', meaning: 'The kind of the error is unknown.' },
};

/** What to do about each remedy that is not a wait. */
export const REMEDY_WORDS: Readonly<Record<Exclude<Remedy, 'wait'>, string>> = {
  authenticate: 'Log in again or renew the token, then send the request again.',
  'replace-credential': 'Ask a person to replace the credential, then send the request again.',
  'grant-scope': 'Ask a person to grant the missing permission, then send the request again.',
  'add-credits': 'Add credits to the account, then send the request again.',
  'raise-limit': 'Ask a person to raise the limit of the account, then send the request again.',
  'complete-profile': 'Ask the user to complete the profile, then send the request again.',
  'enable-service': 'Ask a person to enable the service, then send the request again.',
  'renew-session': 'Start a new session, then send the request again.',
  refetch: 'Read the resource again, apply the change to it and send the request again.',
  'fix-request': 'Correct the request before you send it again.',
  'contact-support': 'Contact the support of the sender.',
};

/** Why the body was not read. */
export const REASON_WORDS: Readonly<Record<UnreadReason | 'not-read' | 'internal', string>> = {
  'not-read': 'The body was not read: `inspect` takes its text, its bytes or the parsed value.',
  empty: 'The body is empty.',
  'not-json': 'The body is not JSON.',
  'too-large': 'The body is larger than 65,536 bytes.',
  'too-deep': 'The body is nested more than 31 levels deep.',
  encoded: 'The body is still compressed.',
  'not-utf8': 'The body is not UTF-8.',
  internal: '`inspect` itself failed. Report this as a bug of error-envelopes.',
};
