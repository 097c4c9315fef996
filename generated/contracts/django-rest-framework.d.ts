import type { ContractTable, Guard } from '../contract-table.js';

/**
 * The body of the request has a form that the server cannot read. Correct how the client serializes the body.
 *
 * HTTP 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "detail": "JSON parse error - Expecting value: line 1 column 1 (char 0)"
 * }
 * ```
 */
export interface DjangoRestFrameworkBodyUnreadableError extends DjangoRestFrameworkErrorEnvelope {
  detail: string;
}

/**
 * The header with the credentials is malformed. Correct the form of the header `Authorization`.
 *
 * HTTP 401, on rest, with the header `WWW-Authenticate` (optional).
 *
 * @example
 * ```json
 * {
 *   "detail": "Invalid token header. No credentials provided."
 * }
 * ```
 */
export interface DjangoRestFrameworkCredentialsMalformedError extends DjangoRestFrameworkErrorEnvelope {
  detail: string;
}

/**
 * The credentials are wrong. Send the right credentials.
 *
 * HTTP 401 or 403 (inferred), on rest, with the header `WWW-Authenticate` (optional).
 *
 * @example
 * ```json
 * {
 *   "detail": "Incorrect authentication credentials."
 * }
 * ```
 */
export interface DjangoRestFrameworkCredentialsWrongError extends DjangoRestFrameworkErrorEnvelope {
  detail: 'Incorrect authentication credentials.';
}

/**
 * A request of a session has no valid CSRF token. Send the token of the session in the header.
 *
 * HTTP 403, on rest.
 *
 * @example
 * ```json
 * {
 *   "detail": "CSRF Failed: CSRF cookie not set."
 * }
 * ```
 */
export interface DjangoRestFrameworkCsrfFailedError extends DjangoRestFrameworkErrorEnvelope {
  detail: string;
}

/**
 * An error with a text.
 */
export interface DjangoRestFrameworkErrorEnvelope {
  /**
   * What went wrong.
   */
  detail: DjangoRestFrameworkErrorText | (string & {});
}

/**
 * The name or the password is wrong. Send the right name and password.
 *
 * HTTP 401 or 403 (inferred), on rest, with the header `WWW-Authenticate` (optional).
 *
 * @example
 * ```json
 * {
 *   "detail": "Invalid username/password."
 * }
 * ```
 */
export interface DjangoRestFrameworkLoginWrongError extends DjangoRestFrameworkErrorEnvelope {
  detail: 'Invalid username/password.';
}

/**
 * The request is malformed. Correct the request.
 *
 * HTTP 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "detail": "Malformed request."
 * }
 * ```
 */
export interface DjangoRestFrameworkMalformedRequestError extends DjangoRestFrameworkErrorEnvelope {
  detail: 'Malformed request.';
}

/**
 * The address does not have this method. Use a method that the address has.
 *
 * HTTP 405, on rest.
 *
 * @example
 * ```json
 * {
 *   "detail": "Method 'DELETE' not allowed."
 * }
 * ```
 */
export interface DjangoRestFrameworkMethodNotAllowedError extends DjangoRestFrameworkErrorEnvelope {
  detail: string;
}

/**
 * The server does not have the format that the request accepts. Accept another format.
 *
 * HTTP 406, on rest.
 *
 * @example
 * ```json
 * {
 *   "detail": "Could not satisfy the request Accept header."
 * }
 * ```
 */
export interface DjangoRestFrameworkNotAcceptableError extends DjangoRestFrameworkErrorEnvelope {
  detail: 'Could not satisfy the request Accept header.';
}

/**
 * The request has no credentials. Send the credentials.
 *
 * HTTP 401 or 403 (inferred), on rest, with the header `WWW-Authenticate` (optional).
 *
 * @example
 * ```json
 * {
 *   "detail": "Authentication credentials were not provided."
 * }
 * ```
 */
export interface DjangoRestFrameworkNotAuthenticatedError extends DjangoRestFrameworkErrorEnvelope {
  detail: 'Authentication credentials were not provided.';
}

/**
 * The user may not do this. Use an account that may.
 *
 * HTTP 403, on rest.
 *
 * @example
 * ```json
 * {
 *   "detail": "You do not have permission to perform this action."
 * }
 * ```
 */
export interface DjangoRestFrameworkPermissionDeniedError extends DjangoRestFrameworkErrorEnvelope {
  detail: 'You do not have permission to perform this action.';
}

/**
 * The application failed to process the request. Send the request again after a pause.
 *
 * HTTP 500, on rest.
 *
 * @example
 * ```json
 * {
 *   "detail": "A server error occurred."
 * }
 * ```
 */
export interface DjangoRestFrameworkServerError extends DjangoRestFrameworkErrorEnvelope {
  detail: 'A server error occurred.';
}

/**
 * The client sent too many requests. Wait for the seconds in `Retry-After`, then send the request again.
 *
 * HTTP 429, on rest, with the header `Retry-After` (optional).
 *
 * @example
 * ```json
 * {
 *   "detail": "Request was throttled."
 * }
 * ```
 */
export interface DjangoRestFrameworkThrottledError extends DjangoRestFrameworkErrorEnvelope {
  detail: string;
}

/**
 * The server does not accept the format of the body. Send a format that the endpoint accepts.
 *
 * HTTP 415, on rest.
 *
 * @example
 * ```json
 * {
 *   "detail": "Unsupported media type \"text/plain\" in request."
 * }
 * ```
 */
export interface DjangoRestFrameworkUnsupportedMediaTypeError extends DjangoRestFrameworkErrorEnvelope {
  detail: string;
}

/**
 * The user of the credentials is inactive or deleted. Use the credentials of an active user.
 *
 * HTTP 401 or 403 (inferred), on rest, with the header `WWW-Authenticate` (optional).
 *
 * @example
 * ```json
 * {
 *   "detail": "User inactive or deleted."
 * }
 * ```
 */
export interface DjangoRestFrameworkUserInactiveError extends DjangoRestFrameworkErrorEnvelope {
  detail: 'User inactive or deleted.';
}

/** The documented values of `detail` in {@link DjangoRestFrameworkErrorEnvelope}; others exist. */
export type DjangoRestFrameworkErrorText =
  | 'Authentication credentials were not provided.'
  | 'Incorrect authentication credentials.'
  | 'Invalid username/password.'
  | 'User inactive or deleted.'
  | 'You do not have permission to perform this action.'
  | 'Could not satisfy the request Accept header.'
  | 'Malformed request.'
  | 'A server error occurred.';

/** The body of any documented error of Django REST framework. */
export type DjangoRestFrameworkError =
  | DjangoRestFrameworkNotAuthenticatedError
  | DjangoRestFrameworkCredentialsWrongError
  | DjangoRestFrameworkCredentialsMalformedError
  | DjangoRestFrameworkLoginWrongError
  | DjangoRestFrameworkUserInactiveError
  | DjangoRestFrameworkCsrfFailedError
  | DjangoRestFrameworkPermissionDeniedError
  | DjangoRestFrameworkMethodNotAllowedError
  | DjangoRestFrameworkNotAcceptableError
  | DjangoRestFrameworkUnsupportedMediaTypeError
  | DjangoRestFrameworkBodyUnreadableError
  | DjangoRestFrameworkMalformedRequestError
  | DjangoRestFrameworkThrottledError
  | DjangoRestFrameworkServerError;

/** The documented bodies of Django REST framework by HTTP status. */
export interface DjangoRestFrameworkErrorByStatus {
  400: DjangoRestFrameworkBodyUnreadableError | DjangoRestFrameworkMalformedRequestError;
  401: DjangoRestFrameworkCredentialsMalformedError;
  403: DjangoRestFrameworkCsrfFailedError | DjangoRestFrameworkPermissionDeniedError;
  405: DjangoRestFrameworkMethodNotAllowedError;
  406: DjangoRestFrameworkNotAcceptableError;
  415: DjangoRestFrameworkUnsupportedMediaTypeError;
  429: DjangoRestFrameworkThrottledError;
  500: DjangoRestFrameworkServerError;
}

/** The ids of the documented errors of Django REST framework. */
export type DjangoRestFrameworkErrorId =
  | 'not-authenticated'
  | 'credentials-wrong'
  | 'credentials-malformed'
  | 'login-wrong'
  | 'user-inactive'
  | 'csrf-failed'
  | 'permission-denied'
  | 'method-not-allowed'
  | 'not-acceptable'
  | 'unsupported-media-type'
  | 'body-unreadable'
  | 'malformed-request'
  | 'throttled'
  | 'server-error';

/** Whether a parsed body is any documented error of Django REST framework. */
export declare const isDjangoRestFrameworkError: Guard<DjangoRestFrameworkError>;

/** Whether a parsed body is a {@link DjangoRestFrameworkBodyUnreadableError}. */
export declare const isDjangoRestFrameworkBodyUnreadableError: Guard<DjangoRestFrameworkBodyUnreadableError>;

/** Whether a parsed body is a {@link DjangoRestFrameworkCredentialsMalformedError}. */
export declare const isDjangoRestFrameworkCredentialsMalformedError: Guard<DjangoRestFrameworkCredentialsMalformedError>;

/** Whether a parsed body is a {@link DjangoRestFrameworkCredentialsWrongError}. */
export declare const isDjangoRestFrameworkCredentialsWrongError: Guard<DjangoRestFrameworkCredentialsWrongError>;

/** Whether a parsed body is a {@link DjangoRestFrameworkCsrfFailedError}. */
export declare const isDjangoRestFrameworkCsrfFailedError: Guard<DjangoRestFrameworkCsrfFailedError>;

/** Whether a parsed body is a {@link DjangoRestFrameworkErrorEnvelope}. */
export declare const isDjangoRestFrameworkErrorEnvelope: Guard<DjangoRestFrameworkErrorEnvelope>;

/** Whether a parsed body is a {@link DjangoRestFrameworkLoginWrongError}. */
export declare const isDjangoRestFrameworkLoginWrongError: Guard<DjangoRestFrameworkLoginWrongError>;

/** Whether a parsed body is a {@link DjangoRestFrameworkMalformedRequestError}. */
export declare const isDjangoRestFrameworkMalformedRequestError: Guard<DjangoRestFrameworkMalformedRequestError>;

/** Whether a parsed body is a {@link DjangoRestFrameworkMethodNotAllowedError}. */
export declare const isDjangoRestFrameworkMethodNotAllowedError: Guard<DjangoRestFrameworkMethodNotAllowedError>;

/** Whether a parsed body is a {@link DjangoRestFrameworkNotAcceptableError}. */
export declare const isDjangoRestFrameworkNotAcceptableError: Guard<DjangoRestFrameworkNotAcceptableError>;

/** Whether a parsed body is a {@link DjangoRestFrameworkNotAuthenticatedError}. */
export declare const isDjangoRestFrameworkNotAuthenticatedError: Guard<DjangoRestFrameworkNotAuthenticatedError>;

/** Whether a parsed body is a {@link DjangoRestFrameworkPermissionDeniedError}. */
export declare const isDjangoRestFrameworkPermissionDeniedError: Guard<DjangoRestFrameworkPermissionDeniedError>;

/** Whether a parsed body is a {@link DjangoRestFrameworkServerError}. */
export declare const isDjangoRestFrameworkServerError: Guard<DjangoRestFrameworkServerError>;

/** Whether a parsed body is a {@link DjangoRestFrameworkThrottledError}. */
export declare const isDjangoRestFrameworkThrottledError: Guard<DjangoRestFrameworkThrottledError>;

/** Whether a parsed body is a {@link DjangoRestFrameworkUnsupportedMediaTypeError}. */
export declare const isDjangoRestFrameworkUnsupportedMediaTypeError: Guard<DjangoRestFrameworkUnsupportedMediaTypeError>;

/** Whether a parsed body is a {@link DjangoRestFrameworkUserInactiveError}. */
export declare const isDjangoRestFrameworkUserInactiveError: Guard<DjangoRestFrameworkUserInactiveError>;

/** The contract of Django REST framework, for `createInspector`. */
declare const table: ContractTable<'django-rest-framework', DjangoRestFrameworkErrorId>;
export default table;
