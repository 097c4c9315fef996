import { type Body, isCount, isObject } from './shared.js';

function isCategory(value: unknown): boolean {
  return value === 'permanent' || value === 'transient' || value === 'unauthorized' || value === 'budget_exceeded';
}

/** The members that all errors share, except the wait. */
function hasCommonMembers({ detail, category, suggested_action }: Body): boolean {
  return (
    detail !== undefined &&
    isCategory(category) &&
    (suggested_action === undefined || suggested_action === null || typeof suggested_action === 'string')
  );
}

function mayTellWait({ retry_after_seconds }: Body): boolean {
  return retry_after_seconds === undefined || retry_after_seconds === null || isCount(retry_after_seconds);
}

function isError(body: unknown, code: string): boolean {
  return isObject(body) && body.error_code === code && hasCommonMembers(body) && mayTellWait(body);
}

export function isCodensErrorEnvelope(body: unknown): boolean {
  return isObject(body) && typeof body.error_code === 'string' && hasCommonMembers(body) && mayTellWait(body);
}

export function isCodensRateLimitedError(body: unknown): boolean {
  return (
    isObject(body) && body.error_code === 'RATE_LIMITED' && hasCommonMembers(body) && isCount(body.retry_after_seconds)
  );
}

export const isCodensCreditInsufficientError = (body: unknown) => isError(body, 'CREDIT_INSUFFICIENT');
export const isCodensIdempotencyConflictError = (body: unknown) => isError(body, 'IDEMPOTENCY_CONFLICT');
export const isCodensInternalError = (body: unknown) => isError(body, 'INTERNAL_ERROR');
export const isCodensJwtExpiredError = (body: unknown) => isError(body, 'JWT_EXPIRED');
export const isCodensJwtInvalidError = (body: unknown) => isError(body, 'JWT_INVALID');
export const isCodensJwtReplayedError = (body: unknown) => isError(body, 'JWT_REPLAYED');
export const isCodensOrgNotFoundError = (body: unknown) => isError(body, 'ORG_NOT_FOUND');
export const isCodensOrgNotLinkedToAuthError = (body: unknown) => isError(body, 'ORG_NOT_LINKED_TO_AUTH');
export const isCodensResourceNotFoundError = (body: unknown) => isError(body, 'RESOURCE_NOT_FOUND');
export const isCodensServiceDisabledError = (body: unknown) => isError(body, 'SERVICE_DISABLED');
export const isCodensUnauthorizedError = (body: unknown) => isError(body, 'UNAUTHORIZED');
export const isCodensValidationError = (body: unknown) => isError(body, 'VALIDATION_ERROR');
