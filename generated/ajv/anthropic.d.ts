// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  AnthropicAuthenticationError,
  AnthropicBareErrorEnvelope,
  AnthropicBillingError,
  AnthropicConflictError,
  AnthropicCreditBalanceTooLowError,
  AnthropicErrorEnvelope,
  AnthropicInternalError,
  AnthropicInvalidRequestError,
  AnthropicNotFoundError,
  AnthropicOverloadedError,
  AnthropicPermissionError,
  AnthropicRateLimitedError,
  AnthropicRequestTooLargeError,
  AnthropicSpendLimitReachedError,
  AnthropicTierSpendCapError,
  AnthropicTimeoutError,
} from '../contracts/anthropic.js';

/** Ajv's validator of a {@link AnthropicAuthenticationError}. */
export declare const validateAnthropicAuthenticationError: ValidateFunction<AnthropicAuthenticationError>;

/** Ajv's validator of a {@link AnthropicBareErrorEnvelope}. */
export declare const validateAnthropicBareErrorEnvelope: ValidateFunction<AnthropicBareErrorEnvelope>;

/** Ajv's validator of a {@link AnthropicBillingError}. */
export declare const validateAnthropicBillingError: ValidateFunction<AnthropicBillingError>;

/** Ajv's validator of a {@link AnthropicConflictError}. */
export declare const validateAnthropicConflictError: ValidateFunction<AnthropicConflictError>;

/** Ajv's validator of a {@link AnthropicCreditBalanceTooLowError}. */
export declare const validateAnthropicCreditBalanceTooLowError: ValidateFunction<AnthropicCreditBalanceTooLowError>;

/** Ajv's validator of a {@link AnthropicErrorEnvelope}. */
export declare const validateAnthropicErrorEnvelope: ValidateFunction<AnthropicErrorEnvelope>;

/** Ajv's validator of a {@link AnthropicInternalError}. */
export declare const validateAnthropicInternalError: ValidateFunction<AnthropicInternalError>;

/** Ajv's validator of a {@link AnthropicInvalidRequestError}. */
export declare const validateAnthropicInvalidRequestError: ValidateFunction<AnthropicInvalidRequestError>;

/** Ajv's validator of a {@link AnthropicNotFoundError}. */
export declare const validateAnthropicNotFoundError: ValidateFunction<AnthropicNotFoundError>;

/** Ajv's validator of a {@link AnthropicOverloadedError}. */
export declare const validateAnthropicOverloadedError: ValidateFunction<AnthropicOverloadedError>;

/** Ajv's validator of a {@link AnthropicPermissionError}. */
export declare const validateAnthropicPermissionError: ValidateFunction<AnthropicPermissionError>;

/** Ajv's validator of a {@link AnthropicRateLimitedError}. */
export declare const validateAnthropicRateLimitedError: ValidateFunction<AnthropicRateLimitedError>;

/** Ajv's validator of a {@link AnthropicRequestTooLargeError}. */
export declare const validateAnthropicRequestTooLargeError: ValidateFunction<AnthropicRequestTooLargeError>;

/** Ajv's validator of a {@link AnthropicSpendLimitReachedError}. */
export declare const validateAnthropicSpendLimitReachedError: ValidateFunction<AnthropicSpendLimitReachedError>;

/** Ajv's validator of a {@link AnthropicTierSpendCapError}. */
export declare const validateAnthropicTierSpendCapError: ValidateFunction<AnthropicTierSpendCapError>;

/** Ajv's validator of a {@link AnthropicTimeoutError}. */
export declare const validateAnthropicTimeoutError: ValidateFunction<AnthropicTimeoutError>;
