// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  F2dErrorEnvelope,
  F2dInternalError,
  F2dInternalJsonRpcError,
  F2dInvalidApiKeyError,
  F2dJsonRpcErrorEnvelope,
  F2dMissingQueryError,
  F2dMissingQueryResultError,
  F2dNotAcceptableJsonRpcError,
  F2dRateLimitedError,
  F2dResultErrorEnvelope,
  F2dUnauthorizedJsonRpcError,
  F2dUnknownToolResultError,
} from '../contracts/f2d.js';

/** Ajv's validator of a {@link F2dErrorEnvelope}. */
export declare const validateF2dErrorEnvelope: ValidateFunction<F2dErrorEnvelope>;

/** Ajv's validator of a {@link F2dInternalError}. */
export declare const validateF2dInternalError: ValidateFunction<F2dInternalError>;

/** Ajv's validator of a {@link F2dInternalJsonRpcError}. */
export declare const validateF2dInternalJsonRpcError: ValidateFunction<F2dInternalJsonRpcError>;

/** Ajv's validator of a {@link F2dInvalidApiKeyError}. */
export declare const validateF2dInvalidApiKeyError: ValidateFunction<F2dInvalidApiKeyError>;

/** Ajv's validator of a {@link F2dJsonRpcErrorEnvelope}. */
export declare const validateF2dJsonRpcErrorEnvelope: ValidateFunction<F2dJsonRpcErrorEnvelope>;

/** Ajv's validator of a {@link F2dMissingQueryError}. */
export declare const validateF2dMissingQueryError: ValidateFunction<F2dMissingQueryError>;

/** Ajv's validator of a {@link F2dMissingQueryResultError}. */
export declare const validateF2dMissingQueryResultError: ValidateFunction<F2dMissingQueryResultError>;

/** Ajv's validator of a {@link F2dNotAcceptableJsonRpcError}. */
export declare const validateF2dNotAcceptableJsonRpcError: ValidateFunction<F2dNotAcceptableJsonRpcError>;

/** Ajv's validator of a {@link F2dRateLimitedError}. */
export declare const validateF2dRateLimitedError: ValidateFunction<F2dRateLimitedError>;

/** Ajv's validator of a {@link F2dResultErrorEnvelope}. */
export declare const validateF2dResultErrorEnvelope: ValidateFunction<F2dResultErrorEnvelope>;

/** Ajv's validator of a {@link F2dUnauthorizedJsonRpcError}. */
export declare const validateF2dUnauthorizedJsonRpcError: ValidateFunction<F2dUnauthorizedJsonRpcError>;

/** Ajv's validator of a {@link F2dUnknownToolResultError}. */
export declare const validateF2dUnknownToolResultError: ValidateFunction<F2dUnknownToolResultError>;
