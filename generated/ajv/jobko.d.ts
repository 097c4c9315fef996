// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  JobkoErrorEnvelope,
  JobkoInsufficientCreditsError,
  JobkoInsufficientCreditsRpcError,
  JobkoInvalidApiKeyRpcError,
  JobkoInvalidParamsRpcError,
  JobkoInvalidRequestRpcError,
  JobkoMethodNotFoundRpcError,
  JobkoParseRpcError,
  JobkoRateLimitExceededRpcError,
  JobkoRpcErrorEnvelope,
  JobkoScopeNotAllowedRpcError,
  JobkoServerRpcError,
} from '../contracts/jobko.js';

/** Ajv's validator of a {@link JobkoErrorEnvelope}. */
export declare const validateJobkoErrorEnvelope: ValidateFunction<JobkoErrorEnvelope>;

/** Ajv's validator of a {@link JobkoInsufficientCreditsError}. */
export declare const validateJobkoInsufficientCreditsError: ValidateFunction<JobkoInsufficientCreditsError>;

/** Ajv's validator of a {@link JobkoInsufficientCreditsRpcError}. */
export declare const validateJobkoInsufficientCreditsRpcError: ValidateFunction<JobkoInsufficientCreditsRpcError>;

/** Ajv's validator of a {@link JobkoInvalidApiKeyRpcError}. */
export declare const validateJobkoInvalidApiKeyRpcError: ValidateFunction<JobkoInvalidApiKeyRpcError>;

/** Ajv's validator of a {@link JobkoInvalidParamsRpcError}. */
export declare const validateJobkoInvalidParamsRpcError: ValidateFunction<JobkoInvalidParamsRpcError>;

/** Ajv's validator of a {@link JobkoInvalidRequestRpcError}. */
export declare const validateJobkoInvalidRequestRpcError: ValidateFunction<JobkoInvalidRequestRpcError>;

/** Ajv's validator of a {@link JobkoMethodNotFoundRpcError}. */
export declare const validateJobkoMethodNotFoundRpcError: ValidateFunction<JobkoMethodNotFoundRpcError>;

/** Ajv's validator of a {@link JobkoParseRpcError}. */
export declare const validateJobkoParseRpcError: ValidateFunction<JobkoParseRpcError>;

/** Ajv's validator of a {@link JobkoRateLimitExceededRpcError}. */
export declare const validateJobkoRateLimitExceededRpcError: ValidateFunction<JobkoRateLimitExceededRpcError>;

/** Ajv's validator of a {@link JobkoRpcErrorEnvelope}. */
export declare const validateJobkoRpcErrorEnvelope: ValidateFunction<JobkoRpcErrorEnvelope>;

/** Ajv's validator of a {@link JobkoScopeNotAllowedRpcError}. */
export declare const validateJobkoScopeNotAllowedRpcError: ValidateFunction<JobkoScopeNotAllowedRpcError>;

/** Ajv's validator of a {@link JobkoServerRpcError}. */
export declare const validateJobkoServerRpcError: ValidateFunction<JobkoServerRpcError>;
