// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  ConnectRpcAbortedError,
  ConnectRpcAlreadyExistsError,
  ConnectRpcCanceledError,
  ConnectRpcDataLossError,
  ConnectRpcDeadlineExceededError,
  ConnectRpcErrorEnvelope,
  ConnectRpcFailedPreconditionError,
  ConnectRpcInternalError,
  ConnectRpcInvalidArgumentError,
  ConnectRpcNotFoundError,
  ConnectRpcOutOfRangeError,
  ConnectRpcPermissionDeniedError,
  ConnectRpcResourceExhaustedError,
  ConnectRpcUnauthenticatedError,
  ConnectRpcUnavailableError,
  ConnectRpcUnimplementedError,
  ConnectRpcUnknownError,
} from '../contracts/connect-rpc.js';

/** Ajv's validator of a {@link ConnectRpcAbortedError}. */
export declare const validateConnectRpcAbortedError: ValidateFunction<ConnectRpcAbortedError>;

/** Ajv's validator of a {@link ConnectRpcAlreadyExistsError}. */
export declare const validateConnectRpcAlreadyExistsError: ValidateFunction<ConnectRpcAlreadyExistsError>;

/** Ajv's validator of a {@link ConnectRpcCanceledError}. */
export declare const validateConnectRpcCanceledError: ValidateFunction<ConnectRpcCanceledError>;

/** Ajv's validator of a {@link ConnectRpcDataLossError}. */
export declare const validateConnectRpcDataLossError: ValidateFunction<ConnectRpcDataLossError>;

/** Ajv's validator of a {@link ConnectRpcDeadlineExceededError}. */
export declare const validateConnectRpcDeadlineExceededError: ValidateFunction<ConnectRpcDeadlineExceededError>;

/** Ajv's validator of a {@link ConnectRpcErrorEnvelope}. */
export declare const validateConnectRpcErrorEnvelope: ValidateFunction<ConnectRpcErrorEnvelope>;

/** Ajv's validator of a {@link ConnectRpcFailedPreconditionError}. */
export declare const validateConnectRpcFailedPreconditionError: ValidateFunction<ConnectRpcFailedPreconditionError>;

/** Ajv's validator of a {@link ConnectRpcInternalError}. */
export declare const validateConnectRpcInternalError: ValidateFunction<ConnectRpcInternalError>;

/** Ajv's validator of a {@link ConnectRpcInvalidArgumentError}. */
export declare const validateConnectRpcInvalidArgumentError: ValidateFunction<ConnectRpcInvalidArgumentError>;

/** Ajv's validator of a {@link ConnectRpcNotFoundError}. */
export declare const validateConnectRpcNotFoundError: ValidateFunction<ConnectRpcNotFoundError>;

/** Ajv's validator of a {@link ConnectRpcOutOfRangeError}. */
export declare const validateConnectRpcOutOfRangeError: ValidateFunction<ConnectRpcOutOfRangeError>;

/** Ajv's validator of a {@link ConnectRpcPermissionDeniedError}. */
export declare const validateConnectRpcPermissionDeniedError: ValidateFunction<ConnectRpcPermissionDeniedError>;

/** Ajv's validator of a {@link ConnectRpcResourceExhaustedError}. */
export declare const validateConnectRpcResourceExhaustedError: ValidateFunction<ConnectRpcResourceExhaustedError>;

/** Ajv's validator of a {@link ConnectRpcUnauthenticatedError}. */
export declare const validateConnectRpcUnauthenticatedError: ValidateFunction<ConnectRpcUnauthenticatedError>;

/** Ajv's validator of a {@link ConnectRpcUnavailableError}. */
export declare const validateConnectRpcUnavailableError: ValidateFunction<ConnectRpcUnavailableError>;

/** Ajv's validator of a {@link ConnectRpcUnimplementedError}. */
export declare const validateConnectRpcUnimplementedError: ValidateFunction<ConnectRpcUnimplementedError>;

/** Ajv's validator of a {@link ConnectRpcUnknownError}. */
export declare const validateConnectRpcUnknownError: ValidateFunction<ConnectRpcUnknownError>;
