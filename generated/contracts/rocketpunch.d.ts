import type { ContractTable, Guard } from '../contract-table.js';

/**
 * A parameter is missing or invalid. Read `message` for the invalid parameter, compare it with the reference of the endpoint, correct it and send the request again.
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
 * Any error of Rocketpunch. Branch on `code`; it may be a code that the page does not list. Write `message` to your logs.
 */
export interface RocketpunchErrorEnvelope {
  /**
   * Machine-readable error code.
   */
  code: RocketpunchErrorCode | (string & {});
  /**
   * Message for people. For a bad request it names the invalid parameter.
   */
  message: string;
  /**
   * The HTTP status, the same as in the status line.
   */
  status: number;
}

/**
 * The key or token is valid but lacks the scope for this resource. Enable the required scopes for the app. If you use OAuth, redirect the user through the authorization flow again and request the missing scope.
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
 * Rocketpunch's servers failed unexpectedly. Retry after a short delay with exponential backoff. If the error persists, contact the developer support.
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
 * The resource does not exist: the path or an identifier is wrong, or the resource was deleted. Check the path and the identifiers in the URL.
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
 * The app has used up its request quota for the current window. Wait for the time in the `Retry-After` header, then send the request again.
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
 * The API is temporarily unavailable, typically during maintenance. Retry after a short delay, and check the developer portal for active incidents.
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
 * The `X-RP-API-Key` header is missing or malformed, its key was revoked, or an OAuth access token has expired. Check the header name `X-RP-API-Key`, and that the key begins with `rp_app_`. If the key was revoked or exposed, ask a person to rotate it in the app settings of the developer portal, and update your environment variables or secrets manager. If you use OAuth, get a new access token with the `refresh_token`.
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
 * The request is well-formed, but a value in it fails validation. Read `message` for the invalid field, such as a `page` out of range or an unsupported `lang`. Correct it and send the request again.
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
