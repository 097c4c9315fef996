// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  Eip1474InvalidInputJsonRpcError,
  Eip1474JsonRpcErrorEnvelope,
  Eip1474LimitExceededJsonRpcError,
  Eip1474MethodNotSupportedJsonRpcError,
  Eip1474ResourceNotFoundJsonRpcError,
  Eip1474ResourceUnavailableJsonRpcError,
  Eip1474TransactionRejectedJsonRpcError,
  Eip1474VersionNotSupportedJsonRpcError,
} from '../contracts/eip-1474.js';

/** Ajv's validator of a {@link Eip1474InvalidInputJsonRpcError}. */
export declare const validateEip1474InvalidInputJsonRpcError: ValidateFunction<Eip1474InvalidInputJsonRpcError>;

/** Ajv's validator of a {@link Eip1474JsonRpcErrorEnvelope}. */
export declare const validateEip1474JsonRpcErrorEnvelope: ValidateFunction<Eip1474JsonRpcErrorEnvelope>;

/** Ajv's validator of a {@link Eip1474LimitExceededJsonRpcError}. */
export declare const validateEip1474LimitExceededJsonRpcError: ValidateFunction<Eip1474LimitExceededJsonRpcError>;

/** Ajv's validator of a {@link Eip1474MethodNotSupportedJsonRpcError}. */
export declare const validateEip1474MethodNotSupportedJsonRpcError: ValidateFunction<Eip1474MethodNotSupportedJsonRpcError>;

/** Ajv's validator of a {@link Eip1474ResourceNotFoundJsonRpcError}. */
export declare const validateEip1474ResourceNotFoundJsonRpcError: ValidateFunction<Eip1474ResourceNotFoundJsonRpcError>;

/** Ajv's validator of a {@link Eip1474ResourceUnavailableJsonRpcError}. */
export declare const validateEip1474ResourceUnavailableJsonRpcError: ValidateFunction<Eip1474ResourceUnavailableJsonRpcError>;

/** Ajv's validator of a {@link Eip1474TransactionRejectedJsonRpcError}. */
export declare const validateEip1474TransactionRejectedJsonRpcError: ValidateFunction<Eip1474TransactionRejectedJsonRpcError>;

/** Ajv's validator of a {@link Eip1474VersionNotSupportedJsonRpcError}. */
export declare const validateEip1474VersionNotSupportedJsonRpcError: ValidateFunction<Eip1474VersionNotSupportedJsonRpcError>;
