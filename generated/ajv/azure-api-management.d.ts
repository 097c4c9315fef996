// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  AzureApiManagementCallbackInvalidError,
  AzureApiManagementCallerAddressDeniedError,
  AzureApiManagementErrorEnvelope,
  AzureApiManagementHeaderRequiredError,
  AzureApiManagementOperationNotFoundError,
  AzureApiManagementQuotaExceededError,
  AzureApiManagementRateLimitedError,
  AzureApiManagementSubscriptionKeyInvalidError,
  AzureApiManagementSubscriptionKeyMissingError,
  AzureApiManagementTokenClaimMissingError,
  AzureApiManagementTokenMissingError,
} from '../contracts/azure-api-management.js';

/** Ajv's validator of a {@link AzureApiManagementCallbackInvalidError}. */
export declare const validateAzureApiManagementCallbackInvalidError: ValidateFunction<AzureApiManagementCallbackInvalidError>;

/** Ajv's validator of a {@link AzureApiManagementCallerAddressDeniedError}. */
export declare const validateAzureApiManagementCallerAddressDeniedError: ValidateFunction<AzureApiManagementCallerAddressDeniedError>;

/** Ajv's validator of a {@link AzureApiManagementErrorEnvelope}. */
export declare const validateAzureApiManagementErrorEnvelope: ValidateFunction<AzureApiManagementErrorEnvelope>;

/** Ajv's validator of a {@link AzureApiManagementHeaderRequiredError}. */
export declare const validateAzureApiManagementHeaderRequiredError: ValidateFunction<AzureApiManagementHeaderRequiredError>;

/** Ajv's validator of a {@link AzureApiManagementOperationNotFoundError}. */
export declare const validateAzureApiManagementOperationNotFoundError: ValidateFunction<AzureApiManagementOperationNotFoundError>;

/** Ajv's validator of a {@link AzureApiManagementQuotaExceededError}. */
export declare const validateAzureApiManagementQuotaExceededError: ValidateFunction<AzureApiManagementQuotaExceededError>;

/** Ajv's validator of a {@link AzureApiManagementRateLimitedError}. */
export declare const validateAzureApiManagementRateLimitedError: ValidateFunction<AzureApiManagementRateLimitedError>;

/** Ajv's validator of a {@link AzureApiManagementSubscriptionKeyInvalidError}. */
export declare const validateAzureApiManagementSubscriptionKeyInvalidError: ValidateFunction<AzureApiManagementSubscriptionKeyInvalidError>;

/** Ajv's validator of a {@link AzureApiManagementSubscriptionKeyMissingError}. */
export declare const validateAzureApiManagementSubscriptionKeyMissingError: ValidateFunction<AzureApiManagementSubscriptionKeyMissingError>;

/** Ajv's validator of a {@link AzureApiManagementTokenClaimMissingError}. */
export declare const validateAzureApiManagementTokenClaimMissingError: ValidateFunction<AzureApiManagementTokenClaimMissingError>;

/** Ajv's validator of a {@link AzureApiManagementTokenMissingError}. */
export declare const validateAzureApiManagementTokenMissingError: ValidateFunction<AzureApiManagementTokenMissingError>;
