// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  OpenaiCompatibleAuthenticationFailedError,
  OpenaiCompatibleBadRequestError,
  OpenaiCompatibleBudgetExceededError,
  OpenaiCompatibleCapacityExceededError,
  OpenaiCompatibleContentFilteredError,
  OpenaiCompatibleContextLengthExceededError,
  OpenaiCompatibleContextSizeExceededError,
  OpenaiCompatibleErrorEnvelope,
  OpenaiCompatibleFlatErrorEnvelope,
  OpenaiCompatibleGenerationFailedError,
  OpenaiCompatibleInsufficientQuotaError,
  OpenaiCompatibleInternalError,
  OpenaiCompatibleInvalidApiKeyError,
  OpenaiCompatibleInvalidRequestError,
  OpenaiCompatibleModelNotFoundError,
  OpenaiCompatibleNotFoundError,
  OpenaiCompatibleNotSupportedError,
  OpenaiCompatibleOverloadedError,
  OpenaiCompatiblePermissionDeniedError,
  OpenaiCompatibleQuotaExhaustedError,
  OpenaiCompatibleRateLimitError,
  OpenaiCompatibleRateLimitedError,
  OpenaiCompatibleSlowDownError,
  OpenaiCompatibleTypedErrorEnvelope,
  OpenaiCompatibleUnavailableError,
} from '../contracts/openai-compatible.js';

/** Ajv's validator of a {@link OpenaiCompatibleAuthenticationFailedError}. */
export declare const validateOpenaiCompatibleAuthenticationFailedError: ValidateFunction<OpenaiCompatibleAuthenticationFailedError>;

/** Ajv's validator of a {@link OpenaiCompatibleBadRequestError}. */
export declare const validateOpenaiCompatibleBadRequestError: ValidateFunction<OpenaiCompatibleBadRequestError>;

/** Ajv's validator of a {@link OpenaiCompatibleBudgetExceededError}. */
export declare const validateOpenaiCompatibleBudgetExceededError: ValidateFunction<OpenaiCompatibleBudgetExceededError>;

/** Ajv's validator of a {@link OpenaiCompatibleCapacityExceededError}. */
export declare const validateOpenaiCompatibleCapacityExceededError: ValidateFunction<OpenaiCompatibleCapacityExceededError>;

/** Ajv's validator of a {@link OpenaiCompatibleContentFilteredError}. */
export declare const validateOpenaiCompatibleContentFilteredError: ValidateFunction<OpenaiCompatibleContentFilteredError>;

/** Ajv's validator of a {@link OpenaiCompatibleContextLengthExceededError}. */
export declare const validateOpenaiCompatibleContextLengthExceededError: ValidateFunction<OpenaiCompatibleContextLengthExceededError>;

/** Ajv's validator of a {@link OpenaiCompatibleContextSizeExceededError}. */
export declare const validateOpenaiCompatibleContextSizeExceededError: ValidateFunction<OpenaiCompatibleContextSizeExceededError>;

/** Ajv's validator of a {@link OpenaiCompatibleErrorEnvelope}. */
export declare const validateOpenaiCompatibleErrorEnvelope: ValidateFunction<OpenaiCompatibleErrorEnvelope>;

/** Ajv's validator of a {@link OpenaiCompatibleFlatErrorEnvelope}. */
export declare const validateOpenaiCompatibleFlatErrorEnvelope: ValidateFunction<OpenaiCompatibleFlatErrorEnvelope>;

/** Ajv's validator of a {@link OpenaiCompatibleGenerationFailedError}. */
export declare const validateOpenaiCompatibleGenerationFailedError: ValidateFunction<OpenaiCompatibleGenerationFailedError>;

/** Ajv's validator of a {@link OpenaiCompatibleInsufficientQuotaError}. */
export declare const validateOpenaiCompatibleInsufficientQuotaError: ValidateFunction<OpenaiCompatibleInsufficientQuotaError>;

/** Ajv's validator of a {@link OpenaiCompatibleInternalError}. */
export declare const validateOpenaiCompatibleInternalError: ValidateFunction<OpenaiCompatibleInternalError>;

/** Ajv's validator of a {@link OpenaiCompatibleInvalidApiKeyError}. */
export declare const validateOpenaiCompatibleInvalidApiKeyError: ValidateFunction<OpenaiCompatibleInvalidApiKeyError>;

/** Ajv's validator of a {@link OpenaiCompatibleInvalidRequestError}. */
export declare const validateOpenaiCompatibleInvalidRequestError: ValidateFunction<OpenaiCompatibleInvalidRequestError>;

/** Ajv's validator of a {@link OpenaiCompatibleModelNotFoundError}. */
export declare const validateOpenaiCompatibleModelNotFoundError: ValidateFunction<OpenaiCompatibleModelNotFoundError>;

/** Ajv's validator of a {@link OpenaiCompatibleNotFoundError}. */
export declare const validateOpenaiCompatibleNotFoundError: ValidateFunction<OpenaiCompatibleNotFoundError>;

/** Ajv's validator of a {@link OpenaiCompatibleNotSupportedError}. */
export declare const validateOpenaiCompatibleNotSupportedError: ValidateFunction<OpenaiCompatibleNotSupportedError>;

/** Ajv's validator of a {@link OpenaiCompatibleOverloadedError}. */
export declare const validateOpenaiCompatibleOverloadedError: ValidateFunction<OpenaiCompatibleOverloadedError>;

/** Ajv's validator of a {@link OpenaiCompatiblePermissionDeniedError}. */
export declare const validateOpenaiCompatiblePermissionDeniedError: ValidateFunction<OpenaiCompatiblePermissionDeniedError>;

/** Ajv's validator of a {@link OpenaiCompatibleQuotaExhaustedError}. */
export declare const validateOpenaiCompatibleQuotaExhaustedError: ValidateFunction<OpenaiCompatibleQuotaExhaustedError>;

/** Ajv's validator of a {@link OpenaiCompatibleRateLimitError}. */
export declare const validateOpenaiCompatibleRateLimitError: ValidateFunction<OpenaiCompatibleRateLimitError>;

/** Ajv's validator of a {@link OpenaiCompatibleRateLimitedError}. */
export declare const validateOpenaiCompatibleRateLimitedError: ValidateFunction<OpenaiCompatibleRateLimitedError>;

/** Ajv's validator of a {@link OpenaiCompatibleSlowDownError}. */
export declare const validateOpenaiCompatibleSlowDownError: ValidateFunction<OpenaiCompatibleSlowDownError>;

/** Ajv's validator of a {@link OpenaiCompatibleTypedErrorEnvelope}. */
export declare const validateOpenaiCompatibleTypedErrorEnvelope: ValidateFunction<OpenaiCompatibleTypedErrorEnvelope>;

/** Ajv's validator of a {@link OpenaiCompatibleUnavailableError}. */
export declare const validateOpenaiCompatibleUnavailableError: ValidateFunction<OpenaiCompatibleUnavailableError>;
