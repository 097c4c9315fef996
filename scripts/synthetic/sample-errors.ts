import type { Category, RetryAdvice } from '../interfaces/contract-table.js';
import type { Random } from './random.js';

/** Something that goes wrong at many a sender: what it means is the same, how it is said is each sender's own. */
export interface Failure {
  /** The error's id, when a contract lists it. */
  id: string;
  title: string;
  meaning: string;
  action: string;
  category: Category;
  retry: RetryAdvice;
  status: number[];
  /** What senders say who write as most do. */
  text: string;
  /** What it befell, where that is one of the things of a trade. */
  resource?: string;
  /** The text with something of the request in it: a pattern, and a text that it matches. */
  pattern?: { source: string; text: string };
}

const FIX: RetryAdvice = { when: 'never', retryable: false, remedy: 'fix-request', backoff: null };
const LOST: RetryAdvice = { when: 'never', retryable: false, remedy: null, backoff: null };
const WAIT: RetryAdvice = { when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'exponential' };
const SOON: RetryAdvice = { when: 'after-delay', retryable: true, remedy: 'wait', backoff: 'short' };
const LOGIN: RetryAdvice = { when: 'after-remedy', retryable: true, remedy: 'authenticate', backoff: null };

function ask(remedy: RetryAdvice['remedy']): RetryAdvice {
  return { when: 'after-remedy', retryable: false, remedy, backoff: null };
}

type Telling = Pick<Failure, 'pattern' | 'resource'>;

function failure(
  id: string,
  status: number[],
  category: Category,
  retry: RetryAdvice,
  text: string,
  telling: Telling = {},
): Failure {
  const title = id.slice(0, 1).toUpperCase() + id.slice(1).replaceAll('-', ' ');
  return {
    id,
    title,
    meaning: `${text}.`,
    action: ACTIONS[retry.remedy ?? 'none'],
    category,
    retry,
    status,
    text,
    ...telling,
  };
}

const ACTIONS: Record<NonNullable<RetryAdvice['remedy']> | 'none', string> = {
  wait: 'Wait, then send the same request again.',
  authenticate: 'Renew the token, then send the same request again.',
  'replace-credential': 'Have a person make a new key.',
  'grant-scope': 'Have a person grant the scope that the operation needs.',
  'add-credits': 'Have a person add credits to the account.',
  'raise-limit': 'Have a person raise the limit of the account.',
  'complete-profile': 'Have the user complete the profile first.',
  'enable-service': 'Have a person enable the service for the account.',
  'renew-session': 'Start a new session, then send the same request again.',
  refetch: 'Read the resource again, then apply the change again.',
  'fix-request': 'Correct the request and send it again.',
  'contact-support': 'Write to the support.',
  none: 'Do not send the request again.',
};

/** Listed first wherever it is listed: it is the error that callers meet most. */
export const RATE_LIMITED = failure('rate-limited', [429], 'rate-limited', WAIT, 'Rate limit exceeded', {
  pattern: { source: '^Rate limit of [0-9]+ requests exceeded$', text: 'Rate limit of 60 requests exceeded' },
});

/** What nearly every sender lists, most of them under the same names. */
export const COMMON: readonly Failure[] = [
  failure('not-found', [404], 'not-found', LOST, 'Not found'),
  failure('unauthorized', [401], 'unauthenticated', ask('replace-credential'), 'Invalid API key'),
  failure('forbidden', [403], 'permission-denied', ask('grant-scope'), 'Forbidden'),
  failure('validation-failed', [400, 422], 'invalid-request', FIX, 'Validation failed'),
  failure('bad-request', [400], 'invalid-request', FIX, 'Bad request'),
  failure('token-expired', [401], 'unauthenticated', LOGIN, 'Token expired'),
  failure('internal-error', [500], 'internal', WAIT, 'Internal server error'),
  failure('service-unavailable', [503], 'unavailable', WAIT, 'Service unavailable'),
  failure('gateway-timeout', [504], 'unavailable', SOON, 'Upstream request timeout'),
  failure('conflict', [409], 'conflict', FIX, 'Conflict'),
  failure('insufficient-credits', [402], 'budget-exceeded', ask('add-credits'), 'Insufficient credits'),
  failure('method-not-allowed', [405], 'not-supported', FIX, 'Method not allowed'),
  failure('payload-too-large', [413], 'invalid-request', FIX, 'Payload too large'),
  failure('unsupported-media-type', [415], 'not-supported', FIX, 'Unsupported media type'),
  failure('account-suspended', [403], 'permission-denied', ask('contact-support'), 'Account suspended'),
];

/** What servers of JSON-RPC list (section 5.1 of the standard), with the standard's code. */
export const PROTOCOL: readonly (Failure & { code: number })[] = [
  { ...failure('parse-error', [], 'invalid-request', FIX, 'Parse error'), code: -32700 },
  { ...failure('invalid-message', [], 'invalid-request', FIX, 'Invalid request'), code: -32600 },
  { ...failure('unknown-method', [], 'not-supported', FIX, 'Method not found'), code: -32601 },
  { ...failure('invalid-params', [], 'invalid-request', FIX, 'Invalid params'), code: -32602 },
];

const RESOURCES =
  'invoice shipment parcel ticket booking listing wallet playlist sensor webhook campaign document dataset device domain recipe survey voucher channel report'.split(
    ' ',
  );

const PROBLEMS: readonly Omit<Failure, 'title' | 'meaning' | 'action'>[] = [
  { id: 'locked', status: [423], category: 'conflict', retry: SOON, text: 'is locked' },
  { id: 'archived', status: [410], category: 'not-found', retry: LOST, text: 'is archived' },
  { id: 'expired', status: [410], category: 'not-found', retry: LOST, text: 'has expired' },
  { id: 'already-exists', status: [409], category: 'conflict', retry: FIX, text: 'already exists' },
  { id: 'not-ready', status: [409, 503], category: 'unavailable', retry: SOON, text: 'is not ready' },
  {
    id: 'not-verified',
    status: [403],
    category: 'precondition-failed',
    retry: ask('complete-profile'),
    text: 'is not verified',
  },
  { id: 'outdated', status: [412], category: 'precondition-failed', retry: FIX, text: 'was changed meanwhile' },
  {
    id: 'quota-used-up',
    status: [402],
    category: 'budget-exceeded',
    retry: ask('add-credits'),
    text: 'exceeds the quota',
  },
  { id: 'malformed', status: [422], category: 'invalid-request', retry: FIX, text: 'is malformed' },
];

/** What only senders of one trade list: one of their things, and what is wrong with it. */
export function ofTheTrade(random: Random, count: number): Failure[] {
  const resources = random.sample(RESOURCES, 3);
  const all = resources.flatMap((resource) =>
    PROBLEMS.map(({ id, status, category, retry, text }) => {
      const noun = resource.slice(0, 1).toUpperCase() + resource.slice(1);
      const pattern = { source: `^${noun} [0-9a-z-]+ ${text}$`, text: `${noun} a1-07 ${text}` };
      return failure(`${resource}-${id}`, status, category, retry, `The ${resource} ${text}`, { pattern, resource });
    }),
  );
  return random.sample(all, count);
}
