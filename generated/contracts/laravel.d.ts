import type { ContractTable, Guard } from '../contract-table.js';

/**
 * The body of the request is larger than the server allows. Send less.
 *
 * HTTP 413, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "The POST data is too large."
 * }
 * ```
 */
export interface LaravelBodyTooLargeError extends LaravelErrorEnvelope {
  message: 'The POST data is too large.';
}

/**
 * The request has no valid CSRF token, or the session ended. Get a new token, then send the request again.
 *
 * HTTP 419, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "CSRF token mismatch."
 * }
 * ```
 */
export interface LaravelCsrfTokenMismatchError extends LaravelErrorEnvelope {
  message: 'CSRF token mismatch.';
}

/**
 * Values of the request do not pass validation. Correct the fields that `errors` lists.
 *
 * HTTP 422, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "The given data was invalid.",
 *   "errors": {
 *     "email": [
 *       "The email field is required."
 *     ]
 *   }
 * }
 * ```
 */
export interface LaravelDataInvalidError extends LaravelErrorEnvelope {
  message: 'The given data was invalid.';
}

/**
 * The user has to verify the e-mail address first. Have the user verify the address.
 *
 * HTTP 403, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Your email address is not verified."
 * }
 * ```
 */
export interface LaravelEmailNotVerifiedError extends LaravelErrorEnvelope {
  message: 'Your email address is not verified.';
}

/**
 * An error with a text.
 */
export interface LaravelErrorEnvelope {
  /**
   * What went wrong.
   */
  message: LaravelErrorText | (string & {});
  /**
   * The texts of each field.
   */
  errors?: Record<string, unknown>;
  /**
   * The class of the exception, while debugging.
   */
  exception?: string;
  /**
   * The file of the exception.
   */
  file?: string;
  /**
   * The line in it.
   */
  line?: number;
  /**
   * The calls that led to it.
   */
  trace?: unknown[];
}

/**
 * The address does not have this method. Use a method that the text names.
 *
 * HTTP 405, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "The GET method is not supported for this route. Supported methods: POST."
 * }
 * ```
 */
export interface LaravelMethodNotSupportedError extends LaravelErrorEnvelope {
  message: string;
}

/**
 * There is no record with this id. Correct the id.
 *
 * HTTP 404, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "No query results for model [App\\Models\\Order] 7"
 * }
 * ```
 */
export interface LaravelModelNotFoundError extends LaravelErrorEnvelope {
  message: string;
}

/**
 * The application has no such address. Correct the address.
 *
 * HTTP 404, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "The route api/orders could not be found."
 * }
 * ```
 */
export interface LaravelRouteNotFoundError extends LaravelErrorEnvelope {
  message: string;
}

/**
 * The client sent too many requests. Wait for the seconds in `Retry-After`, then send the request again.
 *
 * HTTP 429, on rest, with the header `Retry-After` (optional).
 *
 * @example
 * ```json
 * {
 *   "message": "Too Many Attempts.",
 *   "exception": "Illuminate\\Http\\Exceptions\\ThrottleRequestsException",
 *   "file": "/var/www/vandar/vms-escrow/vendor/laravel/framework/src/Illuminate/Routing/Middleware/ThrottleRequests.php",
 *   "line": 200
 * }
 * ```
 */
export interface LaravelTooManyAttemptsError extends LaravelErrorEnvelope {
  message: 'Too Many Attempts.';
}

/**
 * The request has no valid credentials. Send valid credentials.
 *
 * HTTP 401, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Unauthenticated."
 * }
 * ```
 */
export interface LaravelUnauthenticatedError extends LaravelErrorEnvelope {
  message: 'Unauthenticated.';
}

/**
 * The user may not do this. Use an account that may.
 *
 * HTTP 403, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "This action is unauthorized."
 * }
 * ```
 */
export interface LaravelUnauthorizedError extends LaravelErrorEnvelope {
  message: 'This action is unauthorized.';
}

/** The documented values of `message` in {@link LaravelErrorEnvelope}; others exist. */
export type LaravelErrorText =
  | 'Unauthenticated.'
  | 'This action is unauthorized.'
  | 'Your email address is not verified.'
  | 'The POST data is too large.'
  | 'CSRF token mismatch.'
  | 'The given data was invalid.'
  | 'Too Many Attempts.';

/** The body of any documented error of Laravel. */
export type LaravelError =
  | LaravelUnauthenticatedError
  | LaravelUnauthorizedError
  | LaravelEmailNotVerifiedError
  | LaravelRouteNotFoundError
  | LaravelModelNotFoundError
  | LaravelMethodNotSupportedError
  | LaravelBodyTooLargeError
  | LaravelCsrfTokenMismatchError
  | LaravelDataInvalidError
  | LaravelTooManyAttemptsError;

/** The documented bodies of Laravel by HTTP status. */
export interface LaravelErrorByStatus {
  401: LaravelUnauthenticatedError;
  403: LaravelUnauthorizedError | LaravelEmailNotVerifiedError;
  404: LaravelRouteNotFoundError | LaravelModelNotFoundError;
  405: LaravelMethodNotSupportedError;
  413: LaravelBodyTooLargeError;
  419: LaravelCsrfTokenMismatchError;
  422: LaravelDataInvalidError;
  429: LaravelTooManyAttemptsError;
}

/** The ids of the documented errors of Laravel. */
export type LaravelErrorId =
  | 'unauthenticated'
  | 'unauthorized'
  | 'email-not-verified'
  | 'route-not-found'
  | 'model-not-found'
  | 'method-not-supported'
  | 'body-too-large'
  | 'csrf-token-mismatch'
  | 'data-invalid'
  | 'too-many-attempts';

/** Whether a parsed body is any documented error of Laravel. */
export declare const isLaravelError: Guard<LaravelError>;

/** Whether a parsed body is a {@link LaravelBodyTooLargeError}. */
export declare const isLaravelBodyTooLargeError: Guard<LaravelBodyTooLargeError>;

/** Whether a parsed body is a {@link LaravelCsrfTokenMismatchError}. */
export declare const isLaravelCsrfTokenMismatchError: Guard<LaravelCsrfTokenMismatchError>;

/** Whether a parsed body is a {@link LaravelDataInvalidError}. */
export declare const isLaravelDataInvalidError: Guard<LaravelDataInvalidError>;

/** Whether a parsed body is a {@link LaravelEmailNotVerifiedError}. */
export declare const isLaravelEmailNotVerifiedError: Guard<LaravelEmailNotVerifiedError>;

/** Whether a parsed body is a {@link LaravelErrorEnvelope}. */
export declare const isLaravelErrorEnvelope: Guard<LaravelErrorEnvelope>;

/** Whether a parsed body is a {@link LaravelMethodNotSupportedError}. */
export declare const isLaravelMethodNotSupportedError: Guard<LaravelMethodNotSupportedError>;

/** Whether a parsed body is a {@link LaravelModelNotFoundError}. */
export declare const isLaravelModelNotFoundError: Guard<LaravelModelNotFoundError>;

/** Whether a parsed body is a {@link LaravelRouteNotFoundError}. */
export declare const isLaravelRouteNotFoundError: Guard<LaravelRouteNotFoundError>;

/** Whether a parsed body is a {@link LaravelTooManyAttemptsError}. */
export declare const isLaravelTooManyAttemptsError: Guard<LaravelTooManyAttemptsError>;

/** Whether a parsed body is a {@link LaravelUnauthenticatedError}. */
export declare const isLaravelUnauthenticatedError: Guard<LaravelUnauthenticatedError>;

/** Whether a parsed body is a {@link LaravelUnauthorizedError}. */
export declare const isLaravelUnauthorizedError: Guard<LaravelUnauthorizedError>;

/** The contract of Laravel, for `createInspector`. */
declare const table: ContractTable<'laravel', LaravelErrorId>;
export default table;
