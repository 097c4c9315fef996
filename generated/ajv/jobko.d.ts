// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  JobkoErrorEnvelope,
  JobkoInsufficientCreditsError,
  JobkoInsufficientCreditsJsonRpcError,
  JobkoInvalidApiKeyJsonRpcError,
  JobkoInvalidParamsJsonRpcError,
  JobkoInvalidRequestJsonRpcError,
  JobkoJsonRpcErrorEnvelope,
  JobkoMethodNotFoundJsonRpcError,
  JobkoParseJsonRpcError,
  JobkoRateLimitExceededJsonRpcError,
  JobkoScopeNotAllowedJsonRpcError,
  JobkoServerJsonRpcError,
} from '../contracts/jobko.js';

/** Ajv's validator of a {@link JobkoErrorEnvelope}. */
export declare const validateJobkoErrorEnvelope: ValidateFunction<JobkoErrorEnvelope>;

/** Ajv's validator of a {@link JobkoInsufficientCreditsError}. */
export declare const validateJobkoInsufficientCreditsError: ValidateFunction<JobkoInsufficientCreditsError>;

/** Ajv's validator of a {@link JobkoInsufficientCreditsJsonRpcError}. */
export declare const validateJobkoInsufficientCreditsJsonRpcError: ValidateFunction<JobkoInsufficientCreditsJsonRpcError>;

/** Ajv's validator of a {@link JobkoInvalidApiKeyJsonRpcError}. */
export declare const validateJobkoInvalidApiKeyJsonRpcError: ValidateFunction<JobkoInvalidApiKeyJsonRpcError>;

/** Ajv's validator of a {@link JobkoInvalidParamsJsonRpcError}. */
export declare const validateJobkoInvalidParamsJsonRpcError: ValidateFunction<JobkoInvalidParamsJsonRpcError>;

/** Ajv's validator of a {@link JobkoInvalidRequestJsonRpcError}. */
export declare const validateJobkoInvalidRequestJsonRpcError: ValidateFunction<JobkoInvalidRequestJsonRpcError>;

/** Ajv's validator of a {@link JobkoJsonRpcErrorEnvelope}. */
export declare const validateJobkoJsonRpcErrorEnvelope: ValidateFunction<JobkoJsonRpcErrorEnvelope>;

/** Ajv's validator of a {@link JobkoMethodNotFoundJsonRpcError}. */
export declare const validateJobkoMethodNotFoundJsonRpcError: ValidateFunction<JobkoMethodNotFoundJsonRpcError>;

/** Ajv's validator of a {@link JobkoParseJsonRpcError}. */
export declare const validateJobkoParseJsonRpcError: ValidateFunction<JobkoParseJsonRpcError>;

/** Ajv's validator of a {@link JobkoRateLimitExceededJsonRpcError}. */
export declare const validateJobkoRateLimitExceededJsonRpcError: ValidateFunction<JobkoRateLimitExceededJsonRpcError>;

/** Ajv's validator of a {@link JobkoScopeNotAllowedJsonRpcError}. */
export declare const validateJobkoScopeNotAllowedJsonRpcError: ValidateFunction<JobkoScopeNotAllowedJsonRpcError>;

/** Ajv's validator of a {@link JobkoServerJsonRpcError}. */
export declare const validateJobkoServerJsonRpcError: ValidateFunction<JobkoServerJsonRpcError>;
