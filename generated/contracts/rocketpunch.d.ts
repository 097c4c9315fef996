import type { ContractTable, Guard } from '../contract-table.js';

/**
 * A parameter is missing or invalid. Read `message` for the parameter at fault, correct it and send the request again.
 *
 * HTTP 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "code": "BAD_REQUEST",
 *   "message": "lang is not valid",
 *   "status": 400
 * }
 * ```
 */
export interface RocketpunchBadRequestError extends RocketpunchErrorEnvelope {
  code: 'BAD_REQUEST';
  status: 400;
}

/**
 * Any error of Rocketpunch. Branch on `code`; codes that the page does not list exist.
 */
export interface RocketpunchErrorEnvelope {
  /**
   * Machine-readable code of the error.
   */
  code: RocketpunchErrorCode | (string & {});
  /**
   * Text for people; on a bad request it says which parameter is at fault.
   */
  message: string;
  /**
   * The HTTP status once more. It equals the one in the status line.
   */
  status: number;
}

/**
 * The key or token is valid but lacks the scope for this resource. Enable the scope for the app, or have the user grant it by going through the authorization again.
 *
 * HTTP 403, on rest.
 *
 * @example
 * ```json
 * {
 *   "code": "FORBIDDEN",
 *   "message": "The scope is missing",
 *   "status": 403
 * }
 * ```
 */
export interface RocketpunchForbiddenError extends RocketpunchErrorEnvelope {
  code: 'FORBIDDEN';
  status: 403;
}

/**
 * Rocketpunch's servers failed unexpectedly. Try again after a short wait, with exponentially growing delays. If it goes on, write to Rocketpunch's support.
 *
 * HTTP 500, on rest.
 *
 * @example
 * ```json
 * {
 *   "code": "INTERNAL_SERVER_ERROR",
 *   "message": "Something went wrong",
 *   "status": 500
 * }
 * ```
 */
export interface RocketpunchInternalServerError extends RocketpunchErrorEnvelope {
  code: 'INTERNAL_SERVER_ERROR';
  status: 500;
}

/**
 * There is no such resource: the path or an identifier is wrong, or the resource was deleted. Check the path and the identifiers in the address.
 *
 * HTTP 404, on rest.
 *
 * @example
 * ```json
 * {
 *   "code": "NOT_FOUND",
 *   "message": "No such resource",
 *   "status": 404
 * }
 * ```
 */
export interface RocketpunchNotFoundError extends RocketpunchErrorEnvelope {
  code: 'NOT_FOUND';
  status: 404;
}

/**
 * The app has used up its requests for the current period. Wait for as long as the `Retry-After` header says, then send the request again.
 *
 * HTTP 429, on rest, with the header `Retry-After`.
 *
 * @example
 * ```json
 * {
 *   "code": "RATE_LIMIT_EXCEEDED",
 *   "message": "Too many requests",
 *   "status": 429
 * }
 * ```
 */
export interface RocketpunchRateLimitExceededError extends RocketpunchErrorEnvelope {
  code: 'RATE_LIMIT_EXCEEDED';
  status: 429;
}

/**
 * The API is down for a while, most often for maintenance. Try again after a short pause, and look in the developer portal for a known incident.
 *
 * HTTP 503, on rest.
 *
 * @example
 * ```json
 * {
 *   "code": "SERVICE_UNAVAILABLE",
 *   "message": "Down for maintenance",
 *   "status": 503
 * }
 * ```
 */
export interface RocketpunchServiceUnavailableError extends RocketpunchErrorEnvelope {
  code: 'SERVICE_UNAVAILABLE';
  status: 503;
}

/**
 * The `X-RP-API-Key` header is absent or malformed, its key was revoked, or an OAuth access token has expired. Check the header and that the key begins with `rp_app_`. If the key no longer works, have a person make a new one in the developer portal; if it was an OAuth token, renew it with the refresh token.
 *
 * HTTP 401, on rest.
 *
 * @example
 * ```json
 * {
 *   "code": "UNAUTHORIZED",
 *   "message": "The API key is missing",
 *   "status": 401
 * }
 * ```
 */
export interface RocketpunchUnauthorizedError extends RocketpunchErrorEnvelope {
  code: 'UNAUTHORIZED';
  status: 401;
}

/**
 * The request is well formed, but a value in it is not accepted. Read `message` for the field and the value at fault, correct it and send the request again.
 *
 * HTTP 422, on rest.
 *
 * @example
 * ```json
 * {
 *   "code": "UNPROCESSABLE_ENTITY",
 *   "message": "page is out of range",
 *   "status": 422
 * }
 * ```
 */
export interface RocketpunchUnprocessableEntityError extends RocketpunchErrorEnvelope {
  code: 'UNPROCESSABLE_ENTITY';
  status: 422;
}

/** The documented values of `code` in {@link RocketpunchErrorEnvelope}; others exist. */
export type RocketpunchErrorCode =
  | 'BAD_REQUEST'
  | 'UNAUTHORIZED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'UNPROCESSABLE_ENTITY'
  | 'RATE_LIMIT_EXCEEDED'
  | 'INTERNAL_SERVER_ERROR'
  | 'SERVICE_UNAVAILABLE';

/** The body of any documented error of Rocketpunch. It narrows on `code`. */
export type RocketpunchError =
  | RocketpunchBadRequestError
  | RocketpunchUnauthorizedError
  | RocketpunchForbiddenError
  | RocketpunchNotFoundError
  | RocketpunchUnprocessableEntityError
  | RocketpunchRateLimitExceededError
  | RocketpunchInternalServerError
  | RocketpunchServiceUnavailableError;

/** The documented bodies of Rocketpunch by HTTP status. */
export interface RocketpunchErrorByStatus {
  400: RocketpunchBadRequestError;
  401: RocketpunchUnauthorizedError;
  403: RocketpunchForbiddenError;
  404: RocketpunchNotFoundError;
  422: RocketpunchUnprocessableEntityError;
  429: RocketpunchRateLimitExceededError;
  500: RocketpunchInternalServerError;
  503: RocketpunchServiceUnavailableError;
}

/** The ids of the documented errors of Rocketpunch. */
export type RocketpunchErrorId =
  | 'bad-request'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'unprocessable-entity'
  | 'rate-limit-exceeded'
  | 'internal-server-error'
  | 'service-unavailable';

/** Whether a parsed body is any documented error of Rocketpunch. */
export declare const isRocketpunchError: Guard<RocketpunchError>;

/** Whether a parsed body is a {@link RocketpunchBadRequestError}. */
export declare const isRocketpunchBadRequestError: Guard<RocketpunchBadRequestError>;

/** Whether a parsed body is a {@link RocketpunchErrorEnvelope}. */
export declare const isRocketpunchErrorEnvelope: Guard<RocketpunchErrorEnvelope>;

/** Whether a parsed body is a {@link RocketpunchForbiddenError}. */
export declare const isRocketpunchForbiddenError: Guard<RocketpunchForbiddenError>;

/** Whether a parsed body is a {@link RocketpunchInternalServerError}. */
export declare const isRocketpunchInternalServerError: Guard<RocketpunchInternalServerError>;

/** Whether a parsed body is a {@link RocketpunchNotFoundError}. */
export declare const isRocketpunchNotFoundError: Guard<RocketpunchNotFoundError>;

/** Whether a parsed body is a {@link RocketpunchRateLimitExceededError}. */
export declare const isRocketpunchRateLimitExceededError: Guard<RocketpunchRateLimitExceededError>;

/** Whether a parsed body is a {@link RocketpunchServiceUnavailableError}. */
export declare const isRocketpunchServiceUnavailableError: Guard<RocketpunchServiceUnavailableError>;

/** Whether a parsed body is a {@link RocketpunchUnauthorizedError}. */
export declare const isRocketpunchUnauthorizedError: Guard<RocketpunchUnauthorizedError>;

/** Whether a parsed body is a {@link RocketpunchUnprocessableEntityError}. */
export declare const isRocketpunchUnprocessableEntityError: Guard<RocketpunchUnprocessableEntityError>;

/** The contract of Rocketpunch, for `createInspector`. */
declare const table: ContractTable<'rocketpunch', RocketpunchErrorId>;
export default table;
