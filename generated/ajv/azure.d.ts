// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  AzureAuthorizationFailedError,
  AzureConflictError,
  AzureDisallowedByPolicyError,
  AzureErrorEnvelope,
  AzureInternalError,
  AzureInvalidAuthenticationTokenError,
  AzureInvalidRequestError,
  AzureMissingApiVersionError,
  AzureNotFoundError,
  AzureOperationInProgressError,
  AzurePreconditionFailedError,
  AzureQuotaExceededError,
  AzureSkuNotAvailableError,
  AzureSubscriptionNotRegisteredError,
  AzureThrottledError,
  AzureUnavailableError,
  AzureUnsupportedApiVersionError,
} from '../contracts/azure.js';

/** Ajv's validator of a {@link AzureAuthorizationFailedError}. */
export declare const validateAzureAuthorizationFailedError: ValidateFunction<AzureAuthorizationFailedError>;

/** Ajv's validator of a {@link AzureConflictError}. */
export declare const validateAzureConflictError: ValidateFunction<AzureConflictError>;

/** Ajv's validator of a {@link AzureDisallowedByPolicyError}. */
export declare const validateAzureDisallowedByPolicyError: ValidateFunction<AzureDisallowedByPolicyError>;

/** Ajv's validator of a {@link AzureErrorEnvelope}. */
export declare const validateAzureErrorEnvelope: ValidateFunction<AzureErrorEnvelope>;

/** Ajv's validator of a {@link AzureInternalError}. */
export declare const validateAzureInternalError: ValidateFunction<AzureInternalError>;

/** Ajv's validator of a {@link AzureInvalidAuthenticationTokenError}. */
export declare const validateAzureInvalidAuthenticationTokenError: ValidateFunction<AzureInvalidAuthenticationTokenError>;

/** Ajv's validator of a {@link AzureInvalidRequestError}. */
export declare const validateAzureInvalidRequestError: ValidateFunction<AzureInvalidRequestError>;

/** Ajv's validator of a {@link AzureMissingApiVersionError}. */
export declare const validateAzureMissingApiVersionError: ValidateFunction<AzureMissingApiVersionError>;

/** Ajv's validator of a {@link AzureNotFoundError}. */
export declare const validateAzureNotFoundError: ValidateFunction<AzureNotFoundError>;

/** Ajv's validator of a {@link AzureOperationInProgressError}. */
export declare const validateAzureOperationInProgressError: ValidateFunction<AzureOperationInProgressError>;

/** Ajv's validator of a {@link AzurePreconditionFailedError}. */
export declare const validateAzurePreconditionFailedError: ValidateFunction<AzurePreconditionFailedError>;

/** Ajv's validator of a {@link AzureQuotaExceededError}. */
export declare const validateAzureQuotaExceededError: ValidateFunction<AzureQuotaExceededError>;

/** Ajv's validator of a {@link AzureSkuNotAvailableError}. */
export declare const validateAzureSkuNotAvailableError: ValidateFunction<AzureSkuNotAvailableError>;

/** Ajv's validator of a {@link AzureSubscriptionNotRegisteredError}. */
export declare const validateAzureSubscriptionNotRegisteredError: ValidateFunction<AzureSubscriptionNotRegisteredError>;

/** Ajv's validator of a {@link AzureThrottledError}. */
export declare const validateAzureThrottledError: ValidateFunction<AzureThrottledError>;

/** Ajv's validator of a {@link AzureUnavailableError}. */
export declare const validateAzureUnavailableError: ValidateFunction<AzureUnavailableError>;

/** Ajv's validator of a {@link AzureUnsupportedApiVersionError}. */
export declare const validateAzureUnsupportedApiVersionError: ValidateFunction<AzureUnsupportedApiVersionError>;
