/** Bodies and uses that must not compile. tsc checks this file; nothing runs it. */
import type {
  AiWorkflowInvalidApiKeyError,
  CodensRateLimitedError,
  F2dMissingQueryResultError,
  JobkoInsufficientCreditsError,
  JobkoRateLimitExceededJsonRpcError,
  RocketpunchNotFoundError,
} from '../../generated/types.js';

declare const error: CodensRateLimitedError;

const detail = 'Rate limit exceeded';
const category = 'transient';

export const right: CodensRateLimitedError = { detail, category, error_code: 'RATE_LIMITED', retry_after_seconds: 12 };

export const wrongCode: CodensRateLimitedError = {
  ...right,
  // @ts-expect-error: another error's code.
  error_code: 'INTERNAL_ERROR',
};
export const wrongStatus: RocketpunchNotFoundError = {
  code: 'NOT_FOUND',
  message: '',
  // @ts-expect-error: the code comes with 404.
  status: 403,
};
export const wrongCodeNumber: JobkoRateLimitExceededJsonRpcError = {
  jsonrpc: '2.0',
  // @ts-expect-error: another error's number.
  error: { code: -32003, message: '' },
};
export const wrongVersion: JobkoRateLimitExceededJsonRpcError = {
  // @ts-expect-error: another version of the protocol.
  jsonrpc: '1.0',
  error: { code: -32002, message: '' },
};

// @ts-expect-error: `retry_after_seconds` is missing.
export const noWait: CodensRateLimitedError = { detail, category, error_code: 'RATE_LIMITED' };
// @ts-expect-error: `detail` is missing. It may have any type.
export const noDetail: CodensRateLimitedError = { category, error_code: 'RATE_LIMITED', retry_after_seconds: 12 };
export const noCredits: JobkoInsufficientCreditsError = {
  // @ts-expect-error: a member of a member is missing.
  detail: { code: 'INSUFFICIENT_CREDITS', message: '', required_credits: 2 },
};

// @ts-expect-error: `retry_after_seconds` is a number.
export const textWait: CodensRateLimitedError = { ...right, retry_after_seconds: '12' };
// @ts-expect-error: `retry_after_seconds` is not null in this error.
export const nullWait: CodensRateLimitedError = { ...right, retry_after_seconds: null };
// @ts-expect-error: not one of the four categories.
export const wrongCategory: CodensRateLimitedError = { ...right, category: 'temporary' };
// @ts-expect-error: an optional member is absent, not undefined.
export const undefinedAction: CodensRateLimitedError = { ...right, suggested_action: undefined };
// @ts-expect-error: another error has a hint.
export const hint: AiWorkflowInvalidApiKeyError = { error: 'invalid API key', hint: 'Use Authorization' };
// @ts-expect-error: an item without a type.
export const noType: F2dMissingQueryResultError = { result: { isError: true, content: [{ text: '' }] } };

// @ts-expect-error: a misspelt member; there is no index signature.
error.retry_after;
// @ts-expect-error
error['anything at all'];
// @ts-expect-error: an object literal has no further members.
export const excess: CodensRateLimitedError = { ...right, retry_after: 12 };
// @ts-expect-error: the type of `detail` is unknown until it is checked.
error.detail.length;
