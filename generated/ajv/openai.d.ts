// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  OpenaiBillingHardLimitError,
  OpenaiBillingNotActiveError,
  OpenaiContextLengthExceededError,
  OpenaiCreditBalanceExhaustedError,
  OpenaiErrorEnvelope,
  OpenaiEventErrorEnvelope,
  OpenaiFailedErrorEnvelope,
  OpenaiGenerationFailedError,
  OpenaiInsufficientQuotaError,
  OpenaiInternalError,
  OpenaiInvalidApiKeyError,
  OpenaiInvalidRequestError,
  OpenaiMissingScopeError,
  OpenaiModelNotFoundError,
  OpenaiOrganizationSpendLimitError,
  OpenaiOrganizationUsageLimitError,
  OpenaiOverloadedError,
  OpenaiPolicyViolationError,
  OpenaiProjectSpendLimitError,
  OpenaiRateLimitedError,
  OpenaiResponseFailedError,
  OpenaiResponseRateLimitedError,
  OpenaiSlowDownError,
  OpenaiStreamError,
  OpenaiStreamRateLimitedError,
  OpenaiTypedErrorEnvelope,
  OpenaiUnsupportedRegionError,
} from '../contracts/openai.js';

/** Ajv's validator of a {@link OpenaiBillingHardLimitError}. */
export declare const validateOpenaiBillingHardLimitError: ValidateFunction<OpenaiBillingHardLimitError>;

/** Ajv's validator of a {@link OpenaiBillingNotActiveError}. */
export declare const validateOpenaiBillingNotActiveError: ValidateFunction<OpenaiBillingNotActiveError>;

/** Ajv's validator of a {@link OpenaiContextLengthExceededError}. */
export declare const validateOpenaiContextLengthExceededError: ValidateFunction<OpenaiContextLengthExceededError>;

/** Ajv's validator of a {@link OpenaiCreditBalanceExhaustedError}. */
export declare const validateOpenaiCreditBalanceExhaustedError: ValidateFunction<OpenaiCreditBalanceExhaustedError>;

/** Ajv's validator of a {@link OpenaiErrorEnvelope}. */
export declare const validateOpenaiErrorEnvelope: ValidateFunction<OpenaiErrorEnvelope>;

/** Ajv's validator of a {@link OpenaiEventErrorEnvelope}. */
export declare const validateOpenaiEventErrorEnvelope: ValidateFunction<OpenaiEventErrorEnvelope>;

/** Ajv's validator of a {@link OpenaiFailedErrorEnvelope}. */
export declare const validateOpenaiFailedErrorEnvelope: ValidateFunction<OpenaiFailedErrorEnvelope>;

/** Ajv's validator of a {@link OpenaiGenerationFailedError}. */
export declare const validateOpenaiGenerationFailedError: ValidateFunction<OpenaiGenerationFailedError>;

/** Ajv's validator of a {@link OpenaiInsufficientQuotaError}. */
export declare const validateOpenaiInsufficientQuotaError: ValidateFunction<OpenaiInsufficientQuotaError>;

/** Ajv's validator of a {@link OpenaiInternalError}. */
export declare const validateOpenaiInternalError: ValidateFunction<OpenaiInternalError>;

/** Ajv's validator of a {@link OpenaiInvalidApiKeyError}. */
export declare const validateOpenaiInvalidApiKeyError: ValidateFunction<OpenaiInvalidApiKeyError>;

/** Ajv's validator of a {@link OpenaiInvalidRequestError}. */
export declare const validateOpenaiInvalidRequestError: ValidateFunction<OpenaiInvalidRequestError>;

/** Ajv's validator of a {@link OpenaiMissingScopeError}. */
export declare const validateOpenaiMissingScopeError: ValidateFunction<OpenaiMissingScopeError>;

/** Ajv's validator of a {@link OpenaiModelNotFoundError}. */
export declare const validateOpenaiModelNotFoundError: ValidateFunction<OpenaiModelNotFoundError>;

/** Ajv's validator of a {@link OpenaiOrganizationSpendLimitError}. */
export declare const validateOpenaiOrganizationSpendLimitError: ValidateFunction<OpenaiOrganizationSpendLimitError>;

/** Ajv's validator of a {@link OpenaiOrganizationUsageLimitError}. */
export declare const validateOpenaiOrganizationUsageLimitError: ValidateFunction<OpenaiOrganizationUsageLimitError>;

/** Ajv's validator of a {@link OpenaiOverloadedError}. */
export declare const validateOpenaiOverloadedError: ValidateFunction<OpenaiOverloadedError>;

/** Ajv's validator of a {@link OpenaiPolicyViolationError}. */
export declare const validateOpenaiPolicyViolationError: ValidateFunction<OpenaiPolicyViolationError>;

/** Ajv's validator of a {@link OpenaiProjectSpendLimitError}. */
export declare const validateOpenaiProjectSpendLimitError: ValidateFunction<OpenaiProjectSpendLimitError>;

/** Ajv's validator of a {@link OpenaiRateLimitedError}. */
export declare const validateOpenaiRateLimitedError: ValidateFunction<OpenaiRateLimitedError>;

/** Ajv's validator of a {@link OpenaiResponseFailedError}. */
export declare const validateOpenaiResponseFailedError: ValidateFunction<OpenaiResponseFailedError>;

/** Ajv's validator of a {@link OpenaiResponseRateLimitedError}. */
export declare const validateOpenaiResponseRateLimitedError: ValidateFunction<OpenaiResponseRateLimitedError>;

/** Ajv's validator of a {@link OpenaiSlowDownError}. */
export declare const validateOpenaiSlowDownError: ValidateFunction<OpenaiSlowDownError>;

/** Ajv's validator of a {@link OpenaiStreamError}. */
export declare const validateOpenaiStreamError: ValidateFunction<OpenaiStreamError>;

/** Ajv's validator of a {@link OpenaiStreamRateLimitedError}. */
export declare const validateOpenaiStreamRateLimitedError: ValidateFunction<OpenaiStreamRateLimitedError>;

/** Ajv's validator of a {@link OpenaiTypedErrorEnvelope}. */
export declare const validateOpenaiTypedErrorEnvelope: ValidateFunction<OpenaiTypedErrorEnvelope>;

/** Ajv's validator of a {@link OpenaiUnsupportedRegionError}. */
export declare const validateOpenaiUnsupportedRegionError: ValidateFunction<OpenaiUnsupportedRegionError>;
