// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  F2dErrorEnvelope,
  F2dInternalError,
  F2dInternalRpcError,
  F2dInvalidApiKeyError,
  F2dMissingQueryError,
  F2dMissingQueryToolError,
  F2dNotAcceptableRpcError,
  F2dRateLimitedError,
  F2dRpcErrorEnvelope,
  F2dToolErrorEnvelope,
  F2dUnauthorizedRpcError,
  F2dUnknownToolToolError,
} from '../contracts/f2d.js';

/** Ajv's validator of a {@link F2dErrorEnvelope}. */
export declare const validateF2dErrorEnvelope: ValidateFunction<F2dErrorEnvelope>;

/** Ajv's validator of a {@link F2dInternalError}. */
export declare const validateF2dInternalError: ValidateFunction<F2dInternalError>;

/** Ajv's validator of a {@link F2dInternalRpcError}. */
export declare const validateF2dInternalRpcError: ValidateFunction<F2dInternalRpcError>;

/** Ajv's validator of a {@link F2dInvalidApiKeyError}. */
export declare const validateF2dInvalidApiKeyError: ValidateFunction<F2dInvalidApiKeyError>;

/** Ajv's validator of a {@link F2dMissingQueryError}. */
export declare const validateF2dMissingQueryError: ValidateFunction<F2dMissingQueryError>;

/** Ajv's validator of a {@link F2dMissingQueryToolError}. */
export declare const validateF2dMissingQueryToolError: ValidateFunction<F2dMissingQueryToolError>;

/** Ajv's validator of a {@link F2dNotAcceptableRpcError}. */
export declare const validateF2dNotAcceptableRpcError: ValidateFunction<F2dNotAcceptableRpcError>;

/** Ajv's validator of a {@link F2dRateLimitedError}. */
export declare const validateF2dRateLimitedError: ValidateFunction<F2dRateLimitedError>;

/** Ajv's validator of a {@link F2dRpcErrorEnvelope}. */
export declare const validateF2dRpcErrorEnvelope: ValidateFunction<F2dRpcErrorEnvelope>;

/** Ajv's validator of a {@link F2dToolErrorEnvelope}. */
export declare const validateF2dToolErrorEnvelope: ValidateFunction<F2dToolErrorEnvelope>;

/** Ajv's validator of a {@link F2dUnauthorizedRpcError}. */
export declare const validateF2dUnauthorizedRpcError: ValidateFunction<F2dUnauthorizedRpcError>;

/** Ajv's validator of a {@link F2dUnknownToolToolError}. */
export declare const validateF2dUnknownToolToolError: ValidateFunction<F2dUnknownToolToolError>;
