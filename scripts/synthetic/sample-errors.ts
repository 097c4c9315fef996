import type { Category, RetryAdvice } from '../interfaces/contract-table.js';
import type { Random } from './random.js';

/** An error that many senders have: its meaning is the same, and each sender writes it in its own style. */
export interface SampleError {
  /** The error's id in a contract. */
  id: string;
  title: string;
  meaning: string;
  action: string;
  category: Category;
  retry: RetryAdvice;
  status: number[];
  /** The message of most senders. */
  text: string;
  /** The resource that the error is about, if it has one. */
  resource?: string;
  /** The message if it quotes the request: a pattern, and a text that it matches. */
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

type Details = Pick<SampleError, 'pattern' | 'resource'>;

function sampleError(
  id: string,
  status: number[],
  category: Category,
  retry: RetryAdvice,
  text: string,
  details: Details = {},
): SampleError {
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
    ...details,
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
  'contact-support': 'Write to the support team.',
  none: 'Do not send the request again.',
};

/** Always the first in a list: callers meet it most. */
export const RATE_LIMITED = sampleError('rate-limited', [429], 'rate-limited', WAIT, 'Rate limit exceeded', {
  pattern: { source: '^Rate limit of [0-9]+ requests exceeded$', text: 'Rate limit of 60 requests exceeded' },
});

/** Errors that nearly every sender lists, most of them with the same names. */
export const COMMON: readonly SampleError[] = [
  sampleError('not-found', [404], 'not-found', LOST, 'Not found'),
  sampleError('unauthorized', [401], 'unauthenticated', ask('replace-credential'), 'Invalid API key'),
  sampleError('forbidden', [403], 'permission-denied', ask('grant-scope'), 'Forbidden'),
  sampleError('validation-failed', [400, 422], 'invalid-request', FIX, 'Validation failed'),
  sampleError('bad-request', [400], 'invalid-request', FIX, 'Bad request'),
  sampleError('token-expired', [401], 'unauthenticated', LOGIN, 'Token expired'),
  sampleError('internal-error', [500], 'internal', WAIT, 'Internal server error'),
  sampleError('service-unavailable', [503], 'unavailable', WAIT, 'Service unavailable'),
  sampleError('gateway-timeout', [504], 'unavailable', SOON, 'Upstream request timeout'),
  sampleError('conflict', [409], 'conflict', FIX, 'Conflict'),
  sampleError('insufficient-credits', [402], 'budget-exceeded', ask('add-credits'), 'Insufficient credits'),
  sampleError('method-not-allowed', [405], 'not-supported', FIX, 'Method not allowed'),
  sampleError('payload-too-large', [413], 'invalid-request', FIX, 'Payload too large'),
  sampleError('unsupported-media-type', [415], 'not-supported', FIX, 'Unsupported media type'),
  sampleError('account-suspended', [403], 'permission-denied', ask('contact-support'), 'Account suspended'),
];

/** Errors of the JSON-RPC standard (section 5.1), with its codes. */
export const PROTOCOL: readonly (SampleError & { code: number })[] = [
  { ...sampleError('parse-error', [], 'invalid-request', FIX, 'Parse error'), code: -32700 },
  { ...sampleError('invalid-message', [], 'invalid-request', FIX, 'Invalid request'), code: -32600 },
  { ...sampleError('unknown-method', [], 'not-supported', FIX, 'Method not found'), code: -32601 },
  { ...sampleError('invalid-params', [], 'invalid-request', FIX, 'Invalid params'), code: -32602 },
];

const RESOURCES =
  'invoice shipment parcel ticket booking listing wallet playlist sensor webhook campaign document dataset device domain recipe survey voucher channel report'.split(
    ' ',
  );

const PROBLEMS: readonly Omit<SampleError, 'title' | 'meaning' | 'action'>[] = [
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

/** Errors that only senders of one trade list: one of their resources, and its problem. */
export function errorsOfTrade(random: Random, count: number): SampleError[] {
  const resources = random.sample(RESOURCES, 3);
  const all = resources.flatMap((resource) =>
    PROBLEMS.map(({ id, status, category, retry, text }) => {
      const noun = resource.slice(0, 1).toUpperCase() + resource.slice(1);
      const pattern = { source: `^${noun} [0-9a-z-]+ ${text}$`, text: `${noun} a1-07 ${text}` };
      return sampleError(`${resource}-${id}`, status, category, retry, `The ${resource} ${text}`, {
        pattern,
        resource,
      });
    }),
  );
  return random.sample(all, count);
}
