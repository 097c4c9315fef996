import type { ContractTable, Guard } from '../contract-table.js';

/**
 * An error with the status and a text.
 */
export interface NestjsErrorEnvelope {
  /**
   * The HTTP status once more.
   */
  statusCode: number;
  /**
   * What went wrong.
   */
  message: NestjsErrorText | (string & {});
  /**
   * The name of the status.
   */
  error?: string;
}

/**
 * The application threw an exception that nothing handles. Send the request again after a pause.
 *
 * HTTP 500, on rest.
 *
 * @example
 * ```json
 * {
 *   "statusCode": 500,
 *   "message": "Internal server error"
 * }
 * ```
 */
export interface NestjsExceptionUnhandledError extends NestjsErrorEnvelope {
  message: 'Internal server error';
}

/**
 * A guard of the application does not allow the request. Use an account that may.
 *
 * HTTP 403, on rest.
 *
 * @example
 * ```json
 * {
 *   "statusCode": 403,
 *   "message": "Forbidden resource",
 *   "error": "Forbidden"
 * }
 * ```
 */
export interface NestjsResourceForbiddenError extends NestjsErrorEnvelope {
  message: 'Forbidden resource';
}

/**
 * The application has no such address with this method. Correct the address or the method.
 *
 * HTTP 404, on rest.
 *
 * @example
 * ```json
 * {
 *   "statusCode": 404,
 *   "message": "Cannot GET /",
 *   "error": "Not Found"
 * }
 * ```
 */
export interface NestjsRouteNotFoundError extends NestjsErrorEnvelope {
  message: string;
}

/**
 * The client sent too many requests. Wait, then send the request again.
 *
 * HTTP 429, on rest.
 *
 * @example
 * ```json
 * {
 *   "statusCode": 429,
 *   "message": "ThrottlerException: Too Many Requests"
 * }
 * ```
 */
export interface NestjsTooManyRequestsError extends NestjsErrorEnvelope {
  message: string;
}

/** The documented values of `message` in {@link NestjsErrorEnvelope}; others exist. */
export type NestjsErrorText = 'Forbidden resource' | 'Internal server error';

/** The body of any documented error of NestJS. */
export type NestjsError =
  NestjsRouteNotFoundError | NestjsResourceForbiddenError | NestjsTooManyRequestsError | NestjsExceptionUnhandledError;

/** The documented bodies of NestJS by HTTP status. */
export interface NestjsErrorByStatus {
  403: NestjsResourceForbiddenError;
  404: NestjsRouteNotFoundError;
  429: NestjsTooManyRequestsError;
  500: NestjsExceptionUnhandledError;
}

/** The ids of the documented errors of NestJS. */
export type NestjsErrorId = 'route-not-found' | 'resource-forbidden' | 'too-many-requests' | 'exception-unhandled';

/** Whether a parsed body is any documented error of NestJS. */
export declare const isNestjsError: Guard<NestjsError>;

/** Whether a parsed body is a {@link NestjsErrorEnvelope}. */
export declare const isNestjsErrorEnvelope: Guard<NestjsErrorEnvelope>;

/** Whether a parsed body is a {@link NestjsExceptionUnhandledError}. */
export declare const isNestjsExceptionUnhandledError: Guard<NestjsExceptionUnhandledError>;

/** Whether a parsed body is a {@link NestjsResourceForbiddenError}. */
export declare const isNestjsResourceForbiddenError: Guard<NestjsResourceForbiddenError>;

/** Whether a parsed body is a {@link NestjsRouteNotFoundError}. */
export declare const isNestjsRouteNotFoundError: Guard<NestjsRouteNotFoundError>;

/** Whether a parsed body is a {@link NestjsTooManyRequestsError}. */
export declare const isNestjsTooManyRequestsError: Guard<NestjsTooManyRequestsError>;

/** The contract of NestJS, for `createInspector`. */
declare const table: ContractTable<'nestjs', NestjsErrorId>;
export default table;
