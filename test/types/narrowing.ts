/** How the generated types narrow. tsc checks this file; nothing runs it. */
import {
  type CodensError,
  type CodensErrorByStatus,
  type CodensRateLimitedError,
  isCodensError,
  isCodensRateLimitedError,
} from '../../generated/contracts/codens.js';
import type { F2dError } from '../../generated/contracts/f2d.js';
import type { JobkoError, JobkoInsufficientCreditsJsonRpcError } from '../../generated/contracts/jobko.js';
import { isJsonRpcError, type JsonRpcError } from '../../generated/contracts/json-rpc.js';
import type { RocketpunchError } from '../../generated/contracts/rocketpunch.js';
import type { Equal, Expect } from './assert.js';

/** A missing case would make the type of `error` in `default` other than `never`. */
export function secondsToWait(error: CodensError): number | null {
  switch (error.error_code) {
    case 'RATE_LIMITED':
      return error.retry_after_seconds satisfies number;
    case 'INTERNAL_ERROR':
      return error.retry_after_seconds ?? 5;
    case 'VALIDATION_ERROR':
    case 'UNAUTHORIZED':
    case 'CREDIT_INSUFFICIENT':
    case 'RESOURCE_NOT_FOUND':
    case 'IDEMPOTENCY_CONFLICT':
    case 'JWT_EXPIRED':
    case 'JWT_INVALID':
    case 'JWT_REPLAYED':
    case 'ORG_NOT_LINKED_TO_AUTH':
    case 'ORG_NOT_FOUND':
    case 'SERVICE_DISABLED':
      return null;
    default:
      return error satisfies never;
  }
}

export function byStatus(error: RocketpunchError): RocketpunchError['code'] {
  switch (error.status) {
    case 400:
      return error.code satisfies 'BAD_REQUEST';
    case 401:
      return error.code satisfies 'UNAUTHORIZED';
    case 403:
      return error.code satisfies 'FORBIDDEN';
    case 404:
      return error.code satisfies 'NOT_FOUND';
    case 422:
      return error.code satisfies 'UNPROCESSABLE_ENTITY';
    case 429:
      return error.code satisfies 'RATE_LIMIT_EXCEEDED';
    case 500:
      return error.code satisfies 'INTERNAL_SERVER_ERROR';
    case 503:
      return error.code satisfies 'SERVICE_UNAVAILABLE';
    default:
      return error satisfies never;
  }
}

export function byCode(error: RocketpunchError): number {
  if (error.code === 'NOT_FOUND') return error.status satisfies 404;
  // @ts-expect-error: the other codes have other statuses.
  return error.status satisfies 404;
}

/** A nested code narrows the object that contains it. */
export function missingCredits(error: JobkoError): number {
  if ('jsonrpc' in error) {
    if (error.error.code !== -32003) return 0;
    const { required_credits, available_credits } = error.error.data;
    return required_credits - available_credits;
  }
  if ('required_credits' in error.detail) return error.detail.required_credits - error.detail.available_credits;
  return 0;
}

export function standardCode({ error }: JsonRpcError): string {
  switch (error.code) {
    case -32700:
    case -32600:
    case -32601:
    case -32602:
    case -32603:
      return error.message;
    default:
      return error satisfies never;
  }
}

export function byText(error: F2dError): number {
  if ('error' in error && error.error === 'Rate limit exceeded') return error.retry_after satisfies number;
  if ('result' in error) return (error.result.isError satisfies true) ? 0 : 1;
  return 0;
}

export function guardsNarrow(body: unknown): void {
  if (isCodensError(body)) body satisfies CodensError;
  if (isCodensRateLimitedError(body)) body.retry_after_seconds satisfies number;
  if (isJsonRpcError(body)) body.error.code satisfies -32700 | -32600 | -32601 | -32602 | -32603;
  if (isCodensError(body) && body.error_code === 'RATE_LIMITED') body satisfies CodensRateLimitedError;
  // @ts-expect-error: the type is unknown until a guard has checked the body.
  body.error_code;
}

export function guardsFilter(bodies: unknown[]): CodensRateLimitedError[] {
  return bodies.filter(isCodensRateLimitedError);
}

export function guardsListErrors(body: unknown): string | undefined {
  return isCodensError(body) ? undefined : isCodensError.errors?.at(-1)?.instancePath;
}

export type OneBody = Expect<Equal<CodensErrorByStatus[429], CodensRateLimitedError>>;
export type SeveralBodies = CodensErrorByStatus[401]['error_code'];
export type SeveralCodes = Expect<
  Equal<SeveralBodies, 'UNAUTHORIZED' | 'JWT_EXPIRED' | 'JWT_INVALID' | 'JWT_REPLAYED'>
>;
export type CreditsAreRequired = Expect<
  Equal<JobkoInsufficientCreditsJsonRpcError['error']['data'], { required_credits: number; available_credits: number }>
>;
// @ts-expect-error: no documented error has this status.
export type NoSuchStatus = CodensErrorByStatus[418];
