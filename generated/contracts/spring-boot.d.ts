import type { ContractTable, Guard } from '../contract-table.js';

/**
 * A server behind the application answered wrongly. Send the request again after a pause.
 *
 * HTTP 502, on rest.
 *
 * @example
 * ```json
 * {
 *   "timestamp": "2024-05-06T07:08:09.123+00:00",
 *   "status": 502,
 *   "error": "Bad Gateway",
 *   "path": "/orders"
 * }
 * ```
 */
export interface SpringBootBadGatewayError extends SpringBootErrorEnvelope {
  error: 'Bad Gateway';
}

/**
 * The request is malformed, or its values do not pass validation. Correct the request. With `errors`, correct the fields that it lists.
 *
 * HTTP 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "timestamp": "2024-05-06T07:08:09.123+00:00",
 *   "status": 400,
 *   "error": "Bad Request",
 *   "path": "/orders",
 *   "message": "Validation failed for object='order'. Error count: 1",
 *   "errors": [
 *     {
 *       "codes": [
 *         "NotNull.order.name"
 *       ],
 *       "defaultMessage": "must not be null",
 *       "objectName": "order",
 *       "field": "name",
 *       "rejectedValue": null,
 *       "bindingFailure": false,
 *       "code": "NotNull"
 *     }
 *   ]
 * }
 * ```
 */
export interface SpringBootBadRequestError extends SpringBootErrorEnvelope {
  error: 'Bad Request';
}

/**
 * The request is in conflict with the state of the resource. Read the resource, then decide by its state.
 *
 * HTTP 409, on rest.
 *
 * @example
 * ```json
 * {
 *   "timestamp": "2024-05-06T07:08:09.123+00:00",
 *   "status": 409,
 *   "error": "Conflict",
 *   "path": "/orders"
 * }
 * ```
 */
export interface SpringBootConflictError extends SpringBootErrorEnvelope {
  error: 'Conflict';
}

/**
 * The body or a file of the request is larger than allowed. Send less.
 *
 * HTTP 413, on rest.
 *
 * @example
 * ```json
 * {
 *   "timestamp": "2024-05-06T07:08:09.123+00:00",
 *   "status": 413,
 *   "error": "Payload Too Large",
 *   "path": "/orders"
 * }
 * ```
 */
export interface SpringBootContentTooLargeError extends SpringBootErrorEnvelope {
  error: 'Payload Too Large' | 'Content Too Large';
}

/**
 * The default body of an error.
 */
export interface SpringBootErrorEnvelope {
  /**
   * When the error occurred: a text, or milliseconds in old versions.
   */
  timestamp: unknown;
  /**
   * The HTTP status once more.
   */
  status: number;
  /**
   * The name of the status.
   */
  error: SpringBootErrorCode | (string & {});
  /**
   * The path of the request.
   */
  path: string;
  /**
   * The text of the exception.
   */
  message?: string | null;
  /**
   * The class of the exception.
   */
  exception?: string | null;
  /**
   * The stack trace.
   */
  trace?: string | null;
  /**
   * The id of the request, in WebFlux.
   */
  requestId?: string | null;
  /**
   * The errors of a validation.
   */
  errors?: unknown;
}

/**
 * The user may not do this. Use an account that may.
 *
 * HTTP 403, on rest.
 *
 * @example
 * ```json
 * {
 *   "timestamp": "2026-03-18T10:00:00.000+00:00",
 *   "status": 403,
 *   "error": "Forbidden",
 *   "path": "/api/users"
 * }
 * ```
 */
export interface SpringBootForbiddenError extends SpringBootErrorEnvelope {
  error: 'Forbidden';
}

/**
 * A server behind the application did not answer in time. Send the request again after a pause.
 *
 * HTTP 504, on rest.
 *
 * @example
 * ```json
 * {
 *   "timestamp": "2024-05-06T07:08:09.123+00:00",
 *   "status": 504,
 *   "error": "Gateway Timeout",
 *   "path": "/orders"
 * }
 * ```
 */
export interface SpringBootGatewayTimeoutError extends SpringBootErrorEnvelope {
  error: 'Gateway Timeout';
}

/**
 * The application failed to process the request. Send the request again after a pause.
 *
 * HTTP 500, on rest.
 *
 * @example
 * ```json
 * {
 *   "timestamp": "2024-05-06T07:08:09.123+00:00",
 *   "status": 500,
 *   "error": "Internal Server Error",
 *   "path": "/orders"
 * }
 * ```
 */
export interface SpringBootInternalServerError extends SpringBootErrorEnvelope {
  error: 'Internal Server Error';
}

/**
 * The address does not have this method. Use a method that the address has.
 *
 * HTTP 405, on rest.
 *
 * @example
 * ```json
 * {
 *   "timestamp": "2017-12-12T12:02:28.414+0800",
 *   "status": 405,
 *   "error": "Method Not Allowed",
 *   "exception": "org.springframework.web.HttpRequestMethodNotSupportedException",
 *   "message": "Request method 'POST' not supported",
 *   "path": "/api/v1/user/create"
 * }
 * ```
 */
export interface SpringBootMethodNotAllowedError extends SpringBootErrorEnvelope {
  error: 'Method Not Allowed';
}

/**
 * The server does not have the format that the request accepts. Accept another format.
 *
 * HTTP 406, on rest.
 *
 * @example
 * ```json
 * {
 *   "timestamp": "2024-05-06T07:08:09.123+00:00",
 *   "status": 406,
 *   "error": "Not Acceptable",
 *   "path": "/orders"
 * }
 * ```
 */
export interface SpringBootNotAcceptableError extends SpringBootErrorEnvelope {
  error: 'Not Acceptable';
}

/**
 * There is no resource at this address. Correct the address.
 *
 * HTTP 404, on rest.
 *
 * @example
 * ```json
 * {
 *   "timestamp": "2019-11-18T13:19:03.320+0000",
 *   "status": 404,
 *   "error": "Not Found",
 *   "message": "No message available",
 *   "path": "/"
 * }
 * ```
 */
export interface SpringBootNotFoundError extends SpringBootErrorEnvelope {
  error: 'Not Found';
}

/**
 * The application cannot process requests at this time. Send the request again after a pause.
 *
 * HTTP 503, on rest.
 *
 * @example
 * ```json
 * {
 *   "timestamp": "2024-05-06T07:08:09.123+00:00",
 *   "status": 503,
 *   "error": "Service Unavailable",
 *   "path": "/orders"
 * }
 * ```
 */
export interface SpringBootServiceUnavailableError extends SpringBootErrorEnvelope {
  error: 'Service Unavailable';
}

/**
 * The client sent too many requests. Wait, then send the request again.
 *
 * HTTP 429, on rest.
 *
 * @example
 * ```json
 * {
 *   "timestamp": "2024-05-06T07:08:09.123+00:00",
 *   "status": 429,
 *   "error": "Too Many Requests",
 *   "path": "/orders"
 * }
 * ```
 */
export interface SpringBootTooManyRequestsError extends SpringBootErrorEnvelope {
  error: 'Too Many Requests';
}

/**
 * The request has no valid credentials. Send valid credentials.
 *
 * HTTP 401, on rest.
 *
 * @example
 * ```json
 * {
 *   "timestamp": "2024-05-06T07:08:09.123+00:00",
 *   "status": 401,
 *   "error": "Unauthorized",
 *   "path": "/orders"
 * }
 * ```
 */
export interface SpringBootUnauthorizedError extends SpringBootErrorEnvelope {
  error: 'Unauthorized';
}

/**
 * The request is readable and its values are not accepted. Correct the values.
 *
 * HTTP 422, on rest.
 *
 * @example
 * ```json
 * {
 *   "timestamp": "2024-05-06T07:08:09.123+00:00",
 *   "status": 422,
 *   "error": "Unprocessable Entity",
 *   "path": "/orders"
 * }
 * ```
 */
export interface SpringBootUnprocessableError extends SpringBootErrorEnvelope {
  error: 'Unprocessable Entity' | 'Unprocessable Content';
}

/**
 * The server does not accept the format of the body. Send a format that the endpoint accepts.
 *
 * HTTP 415, on rest.
 *
 * @example
 * ```json
 * {
 *   "timestamp": "2024-05-06T07:08:09.123+00:00",
 *   "status": 415,
 *   "error": "Unsupported Media Type",
 *   "path": "/orders"
 * }
 * ```
 */
export interface SpringBootUnsupportedMediaTypeError extends SpringBootErrorEnvelope {
  error: 'Unsupported Media Type';
}

/** The documented values of `error` in {@link SpringBootErrorEnvelope}; others exist. */
export type SpringBootErrorCode =
  | 'Bad Request'
  | 'Unauthorized'
  | 'Forbidden'
  | 'Not Found'
  | 'Method Not Allowed'
  | 'Not Acceptable'
  | 'Conflict'
  | 'Payload Too Large'
  | 'Content Too Large'
  | 'Unsupported Media Type'
  | 'Unprocessable Entity'
  | 'Unprocessable Content'
  | 'Too Many Requests'
  | 'Internal Server Error'
  | 'Bad Gateway'
  | 'Service Unavailable'
  | 'Gateway Timeout';

/** The body of any documented error of Spring Boot. It narrows on `error`. */
export type SpringBootError =
  | SpringBootBadRequestError
  | SpringBootUnauthorizedError
  | SpringBootForbiddenError
  | SpringBootNotFoundError
  | SpringBootMethodNotAllowedError
  | SpringBootNotAcceptableError
  | SpringBootConflictError
  | SpringBootContentTooLargeError
  | SpringBootUnsupportedMediaTypeError
  | SpringBootUnprocessableError
  | SpringBootTooManyRequestsError
  | SpringBootInternalServerError
  | SpringBootBadGatewayError
  | SpringBootServiceUnavailableError
  | SpringBootGatewayTimeoutError;

/** The documented bodies of Spring Boot by HTTP status. */
export interface SpringBootErrorByStatus {
  400: SpringBootBadRequestError;
  401: SpringBootUnauthorizedError;
  403: SpringBootForbiddenError;
  404: SpringBootNotFoundError;
  405: SpringBootMethodNotAllowedError;
  406: SpringBootNotAcceptableError;
  409: SpringBootConflictError;
  413: SpringBootContentTooLargeError;
  415: SpringBootUnsupportedMediaTypeError;
  422: SpringBootUnprocessableError;
  429: SpringBootTooManyRequestsError;
  500: SpringBootInternalServerError;
  502: SpringBootBadGatewayError;
  503: SpringBootServiceUnavailableError;
  504: SpringBootGatewayTimeoutError;
}

/** The ids of the documented errors of Spring Boot. */
export type SpringBootErrorId =
  | 'bad-request'
  | 'unauthorized'
  | 'forbidden'
  | 'not-found'
  | 'method-not-allowed'
  | 'not-acceptable'
  | 'conflict'
  | 'content-too-large'
  | 'unsupported-media-type'
  | 'unprocessable'
  | 'too-many-requests'
  | 'internal-server-error'
  | 'bad-gateway'
  | 'service-unavailable'
  | 'gateway-timeout';

/** Whether a parsed body is any documented error of Spring Boot. */
export declare const isSpringBootError: Guard<SpringBootError>;

/** Whether a parsed body is a {@link SpringBootBadGatewayError}. */
export declare const isSpringBootBadGatewayError: Guard<SpringBootBadGatewayError>;

/** Whether a parsed body is a {@link SpringBootBadRequestError}. */
export declare const isSpringBootBadRequestError: Guard<SpringBootBadRequestError>;

/** Whether a parsed body is a {@link SpringBootConflictError}. */
export declare const isSpringBootConflictError: Guard<SpringBootConflictError>;

/** Whether a parsed body is a {@link SpringBootContentTooLargeError}. */
export declare const isSpringBootContentTooLargeError: Guard<SpringBootContentTooLargeError>;

/** Whether a parsed body is a {@link SpringBootErrorEnvelope}. */
export declare const isSpringBootErrorEnvelope: Guard<SpringBootErrorEnvelope>;

/** Whether a parsed body is a {@link SpringBootForbiddenError}. */
export declare const isSpringBootForbiddenError: Guard<SpringBootForbiddenError>;

/** Whether a parsed body is a {@link SpringBootGatewayTimeoutError}. */
export declare const isSpringBootGatewayTimeoutError: Guard<SpringBootGatewayTimeoutError>;

/** Whether a parsed body is a {@link SpringBootInternalServerError}. */
export declare const isSpringBootInternalServerError: Guard<SpringBootInternalServerError>;

/** Whether a parsed body is a {@link SpringBootMethodNotAllowedError}. */
export declare const isSpringBootMethodNotAllowedError: Guard<SpringBootMethodNotAllowedError>;

/** Whether a parsed body is a {@link SpringBootNotAcceptableError}. */
export declare const isSpringBootNotAcceptableError: Guard<SpringBootNotAcceptableError>;

/** Whether a parsed body is a {@link SpringBootNotFoundError}. */
export declare const isSpringBootNotFoundError: Guard<SpringBootNotFoundError>;

/** Whether a parsed body is a {@link SpringBootServiceUnavailableError}. */
export declare const isSpringBootServiceUnavailableError: Guard<SpringBootServiceUnavailableError>;

/** Whether a parsed body is a {@link SpringBootTooManyRequestsError}. */
export declare const isSpringBootTooManyRequestsError: Guard<SpringBootTooManyRequestsError>;

/** Whether a parsed body is a {@link SpringBootUnauthorizedError}. */
export declare const isSpringBootUnauthorizedError: Guard<SpringBootUnauthorizedError>;

/** Whether a parsed body is a {@link SpringBootUnprocessableError}. */
export declare const isSpringBootUnprocessableError: Guard<SpringBootUnprocessableError>;

/** Whether a parsed body is a {@link SpringBootUnsupportedMediaTypeError}. */
export declare const isSpringBootUnsupportedMediaTypeError: Guard<SpringBootUnsupportedMediaTypeError>;

/** The contract of Spring Boot, for `createInspector`. */
declare const table: ContractTable<'spring-boot', SpringBootErrorId>;
export default table;
