import { isCount, isObject } from './shared.js';

/** The body repeats the status, which has to be that of the code. */
function isError(body: unknown, code: string, status: number): boolean {
  return isObject(body) && body.code === code && body.status === status && typeof body.message === 'string';
}

export function isRocketpunchErrorEnvelope(body: unknown): boolean {
  return isObject(body) && typeof body.code === 'string' && typeof body.message === 'string' && isCount(body.status);
}

export const isRocketpunchBadRequestError = (body: unknown) => isError(body, 'BAD_REQUEST', 400);
export const isRocketpunchUnauthorizedError = (body: unknown) => isError(body, 'UNAUTHORIZED', 401);
export const isRocketpunchForbiddenError = (body: unknown) => isError(body, 'FORBIDDEN', 403);
export const isRocketpunchNotFoundError = (body: unknown) => isError(body, 'NOT_FOUND', 404);
export const isRocketpunchUnprocessableEntityError = (body: unknown) => isError(body, 'UNPROCESSABLE_ENTITY', 422);
export const isRocketpunchRateLimitExceededError = (body: unknown) => isError(body, 'RATE_LIMIT_EXCEEDED', 429);
export const isRocketpunchInternalServerError = (body: unknown) => isError(body, 'INTERNAL_SERVER_ERROR', 500);
export const isRocketpunchServiceUnavailableError = (body: unknown) => isError(body, 'SERVICE_UNAVAILABLE', 503);
