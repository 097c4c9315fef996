import type { ContractTable, Guard } from '../contract-table.js';

/**
 * The call was aborted, often by a conflict with another one. Read the resource again and repeat the whole sequence.
 *
 * HTTP 409, on rest.
 *
 * @example
 * ```json
 * {
 *   "code": "aborted",
 *   "message": "Something went wrong"
 * }
 * ```
 */
export interface ConnectRpcAbortedError extends ConnectRpcErrorEnvelope {
  code: 'aborted';
}

/**
 * The resource to create exists. Use another name, or the resource that exists.
 *
 * HTTP 409, on rest.
 *
 * @example
 * ```json
 * {
 *   "code": "already_exists",
 *   "message": "Something went wrong"
 * }
 * ```
 */
export interface ConnectRpcAlreadyExistsError extends ConnectRpcErrorEnvelope {
  code: 'already_exists';
}

/**
 * The caller canceled the call. Send the request again if it is still needed.
 *
 * HTTP 499 or 408, on rest.
 *
 * @example
 * ```json
 * {
 *   "code": "canceled",
 *   "message": "Something went wrong"
 * }
 * ```
 */
export interface ConnectRpcCanceledError extends ConnectRpcErrorEnvelope {
  code: 'canceled';
}

/**
 * Data is lost or corrupted for good. Have a person contact the operator.
 *
 * HTTP 500, on rest.
 *
 * @example
 * ```json
 * {
 *   "code": "data_loss",
 *   "message": "Something went wrong"
 * }
 * ```
 */
export interface ConnectRpcDataLossError extends ConnectRpcErrorEnvelope {
  code: 'data_loss';
}

/**
 * The deadline passed before the call ended. Check whether the call had an effect, then send the request again with growing delays.
 *
 * HTTP 504 or 408, on rest.
 *
 * @example
 * ```json
 * {
 *   "code": "deadline_exceeded",
 *   "message": "Something went wrong"
 * }
 * ```
 */
export interface ConnectRpcDeadlineExceededError extends ConnectRpcErrorEnvelope {
  code: 'deadline_exceeded';
}

/**
 * Any error of a unary call.
 */
export interface ConnectRpcErrorEnvelope {
  /**
   * The code of the error.
   */
  code: ConnectRpcErrorCode | (string & {});
  /**
   * Text for people.
   */
  message?: string | null;
  /**
   * Typed messages, in base64.
   */
  details?: unknown;
}

/**
 * The system is not in the state that the call needs. Bring the system into that state before you send the request again.
 *
 * HTTP 400 or 412, on rest.
 *
 * @example
 * ```json
 * {
 *   "code": "failed_precondition",
 *   "message": "Something went wrong"
 * }
 * ```
 */
export interface ConnectRpcFailedPreconditionError extends ConnectRpcErrorEnvelope {
  code: 'failed_precondition';
}

/**
 * Something that the system relies on is broken. Send the request again with growing delays. If it fails again, report it.
 *
 * HTTP 500, on rest.
 *
 * @example
 * ```json
 * {
 *   "code": "internal",
 *   "message": "Something went wrong"
 * }
 * ```
 */
export interface ConnectRpcInternalError extends ConnectRpcErrorEnvelope {
  code: 'internal';
}

/**
 * The request is wrong, whatever the state of the system. Correct the request.
 *
 * HTTP 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "code": "invalid_argument",
 *   "message": "Something went wrong"
 * }
 * ```
 */
export interface ConnectRpcInvalidArgumentError extends ConnectRpcErrorEnvelope {
  code: 'invalid_argument';
}

/**
 * The resource does not exist. Correct the identifier.
 *
 * HTTP 404, on rest.
 *
 * @example
 * ```json
 * {
 *   "code": "not_found",
 *   "message": "Something went wrong"
 * }
 * ```
 */
export interface ConnectRpcNotFoundError extends ConnectRpcErrorEnvelope {
  code: 'not_found';
}

/**
 * The call goes past the valid range. Ask for less.
 *
 * HTTP 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "code": "out_of_range",
 *   "message": "Something went wrong"
 * }
 * ```
 */
export interface ConnectRpcOutOfRangeError extends ConnectRpcErrorEnvelope {
  code: 'out_of_range';
}

/**
 * The caller may not do this. Have a person grant the permission.
 *
 * HTTP 403, on rest.
 *
 * @example
 * ```json
 * {
 *   "code": "permission_denied",
 *   "message": "Something went wrong"
 * }
 * ```
 */
export interface ConnectRpcPermissionDeniedError extends ConnectRpcErrorEnvelope {
  code: 'permission_denied';
}

/**
 * A quota or another resource is used up. Wait, then send the request again with growing delays.
 *
 * HTTP 429, on rest.
 *
 * @example
 * ```json
 * {
 *   "code": "resource_exhausted",
 *   "message": "Something went wrong"
 * }
 * ```
 */
export interface ConnectRpcResourceExhaustedError extends ConnectRpcErrorEnvelope {
  code: 'resource_exhausted';
}

/**
 * The request lacks valid credentials. Get a new token and send the request again.
 *
 * HTTP 401, on rest.
 *
 * @example
 * ```json
 * {
 *   "code": "unauthenticated",
 *   "message": "not authorized"
 * }
 * ```
 */
export interface ConnectRpcUnauthenticatedError extends ConnectRpcErrorEnvelope {
  code: 'unauthenticated';
}

/**
 * The service is unavailable for a time. Send the request again with growing delays, if repeating it is harmless.
 *
 * HTTP 503, on rest.
 *
 * @example
 * ```json
 * {
 *   "code": "unavailable"
 * }
 * ```
 */
export interface ConnectRpcUnavailableError extends ConnectRpcErrorEnvelope {
  code: 'unavailable';
}

/**
 * The server does not have the operation. Use another operation.
 *
 * HTTP 501 or 404, on rest.
 *
 * @example
 * ```json
 * {
 *   "code": "unimplemented",
 *   "message": "connectrpc.greet.v1.GreetService/Greet is not implemented"
 * }
 * ```
 */
export interface ConnectRpcUnimplementedError extends ConnectRpcErrorEnvelope {
  code: 'unimplemented';
}

/**
 * The error has no better code. Read the message.
 *
 * HTTP 500, on rest.
 *
 * @example
 * ```json
 * {
 *   "code": "unknown",
 *   "message": "Something went wrong"
 * }
 * ```
 */
export interface ConnectRpcUnknownError extends ConnectRpcErrorEnvelope {
  code: 'unknown';
}

/** The documented values of `code` in {@link ConnectRpcErrorEnvelope}; others exist. */
export type ConnectRpcErrorCode =
  | 'canceled'
  | 'unknown'
  | 'invalid_argument'
  | 'deadline_exceeded'
  | 'not_found'
  | 'already_exists'
  | 'permission_denied'
  | 'resource_exhausted'
  | 'failed_precondition'
  | 'aborted'
  | 'out_of_range'
  | 'unimplemented'
  | 'internal'
  | 'unavailable'
  | 'data_loss'
  | 'unauthenticated';

/** The body of any documented error of Connect RPC. It narrows on `code`. */
export type ConnectRpcError =
  | ConnectRpcCanceledError
  | ConnectRpcUnknownError
  | ConnectRpcInvalidArgumentError
  | ConnectRpcDeadlineExceededError
  | ConnectRpcNotFoundError
  | ConnectRpcAlreadyExistsError
  | ConnectRpcPermissionDeniedError
  | ConnectRpcResourceExhaustedError
  | ConnectRpcFailedPreconditionError
  | ConnectRpcAbortedError
  | ConnectRpcOutOfRangeError
  | ConnectRpcUnimplementedError
  | ConnectRpcInternalError
  | ConnectRpcUnavailableError
  | ConnectRpcDataLossError
  | ConnectRpcUnauthenticatedError;

/** The documented bodies of Connect RPC by HTTP status. */
export interface ConnectRpcErrorByStatus {
  400: ConnectRpcInvalidArgumentError | ConnectRpcFailedPreconditionError | ConnectRpcOutOfRangeError;
  401: ConnectRpcUnauthenticatedError;
  403: ConnectRpcPermissionDeniedError;
  404: ConnectRpcNotFoundError | ConnectRpcUnimplementedError;
  408: ConnectRpcCanceledError | ConnectRpcDeadlineExceededError;
  409: ConnectRpcAlreadyExistsError | ConnectRpcAbortedError;
  412: ConnectRpcFailedPreconditionError;
  429: ConnectRpcResourceExhaustedError;
  499: ConnectRpcCanceledError;
  500: ConnectRpcUnknownError | ConnectRpcInternalError | ConnectRpcDataLossError;
  501: ConnectRpcUnimplementedError;
  503: ConnectRpcUnavailableError;
  504: ConnectRpcDeadlineExceededError;
}

/** The ids of the documented errors of Connect RPC. */
export type ConnectRpcErrorId =
  | 'canceled'
  | 'unknown'
  | 'invalid-argument'
  | 'deadline-exceeded'
  | 'not-found'
  | 'already-exists'
  | 'permission-denied'
  | 'resource-exhausted'
  | 'failed-precondition'
  | 'aborted'
  | 'out-of-range'
  | 'unimplemented'
  | 'internal'
  | 'unavailable'
  | 'data-loss'
  | 'unauthenticated';

/** Whether a parsed body is any documented error of Connect RPC. */
export declare const isConnectRpcError: Guard<ConnectRpcError>;

/** Whether a parsed body is a {@link ConnectRpcAbortedError}. */
export declare const isConnectRpcAbortedError: Guard<ConnectRpcAbortedError>;

/** Whether a parsed body is a {@link ConnectRpcAlreadyExistsError}. */
export declare const isConnectRpcAlreadyExistsError: Guard<ConnectRpcAlreadyExistsError>;

/** Whether a parsed body is a {@link ConnectRpcCanceledError}. */
export declare const isConnectRpcCanceledError: Guard<ConnectRpcCanceledError>;

/** Whether a parsed body is a {@link ConnectRpcDataLossError}. */
export declare const isConnectRpcDataLossError: Guard<ConnectRpcDataLossError>;

/** Whether a parsed body is a {@link ConnectRpcDeadlineExceededError}. */
export declare const isConnectRpcDeadlineExceededError: Guard<ConnectRpcDeadlineExceededError>;

/** Whether a parsed body is a {@link ConnectRpcErrorEnvelope}. */
export declare const isConnectRpcErrorEnvelope: Guard<ConnectRpcErrorEnvelope>;

/** Whether a parsed body is a {@link ConnectRpcFailedPreconditionError}. */
export declare const isConnectRpcFailedPreconditionError: Guard<ConnectRpcFailedPreconditionError>;

/** Whether a parsed body is a {@link ConnectRpcInternalError}. */
export declare const isConnectRpcInternalError: Guard<ConnectRpcInternalError>;

/** Whether a parsed body is a {@link ConnectRpcInvalidArgumentError}. */
export declare const isConnectRpcInvalidArgumentError: Guard<ConnectRpcInvalidArgumentError>;

/** Whether a parsed body is a {@link ConnectRpcNotFoundError}. */
export declare const isConnectRpcNotFoundError: Guard<ConnectRpcNotFoundError>;

/** Whether a parsed body is a {@link ConnectRpcOutOfRangeError}. */
export declare const isConnectRpcOutOfRangeError: Guard<ConnectRpcOutOfRangeError>;

/** Whether a parsed body is a {@link ConnectRpcPermissionDeniedError}. */
export declare const isConnectRpcPermissionDeniedError: Guard<ConnectRpcPermissionDeniedError>;

/** Whether a parsed body is a {@link ConnectRpcResourceExhaustedError}. */
export declare const isConnectRpcResourceExhaustedError: Guard<ConnectRpcResourceExhaustedError>;

/** Whether a parsed body is a {@link ConnectRpcUnauthenticatedError}. */
export declare const isConnectRpcUnauthenticatedError: Guard<ConnectRpcUnauthenticatedError>;

/** Whether a parsed body is a {@link ConnectRpcUnavailableError}. */
export declare const isConnectRpcUnavailableError: Guard<ConnectRpcUnavailableError>;

/** Whether a parsed body is a {@link ConnectRpcUnimplementedError}. */
export declare const isConnectRpcUnimplementedError: Guard<ConnectRpcUnimplementedError>;

/** Whether a parsed body is a {@link ConnectRpcUnknownError}. */
export declare const isConnectRpcUnknownError: Guard<ConnectRpcUnknownError>;

/** The contract of Connect RPC, for `createInspector`. */
declare const table: ContractTable<'connect-rpc', ConnectRpcErrorId>;
export default table;
