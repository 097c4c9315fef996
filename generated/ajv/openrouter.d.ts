// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  OpenrouterBadGatewayError,
  OpenrouterBadRequestError,
  OpenrouterBudgetReachedError,
  OpenrouterConflictError,
  OpenrouterCreditsUsedUpError,
  OpenrouterDailyLimitReachedError,
  OpenrouterErrorEnvelope,
  OpenrouterForbiddenError,
  OpenrouterInFlightBudgetUsedUpError,
  OpenrouterInputFlaggedError,
  OpenrouterInsufficientCreditsError,
  OpenrouterInternalServerError,
  OpenrouterLimitedErrorEnvelope,
  OpenrouterNotFoundError,
  OpenrouterPayloadTooLargeError,
  OpenrouterProviderOverloadedError,
  OpenrouterRateLimitedError,
  OpenrouterRequestTimeoutError,
  OpenrouterServiceUnavailableError,
  OpenrouterSharedPoolLimitedError,
  OpenrouterUnauthorizedError,
  OpenrouterUnprocessableEntityError,
} from '../contracts/openrouter.js';

/** Ajv's validator of a {@link OpenrouterBadGatewayError}. */
export declare const validateOpenrouterBadGatewayError: ValidateFunction<OpenrouterBadGatewayError>;

/** Ajv's validator of a {@link OpenrouterBadRequestError}. */
export declare const validateOpenrouterBadRequestError: ValidateFunction<OpenrouterBadRequestError>;

/** Ajv's validator of a {@link OpenrouterBudgetReachedError}. */
export declare const validateOpenrouterBudgetReachedError: ValidateFunction<OpenrouterBudgetReachedError>;

/** Ajv's validator of a {@link OpenrouterConflictError}. */
export declare const validateOpenrouterConflictError: ValidateFunction<OpenrouterConflictError>;

/** Ajv's validator of a {@link OpenrouterCreditsUsedUpError}. */
export declare const validateOpenrouterCreditsUsedUpError: ValidateFunction<OpenrouterCreditsUsedUpError>;

/** Ajv's validator of a {@link OpenrouterDailyLimitReachedError}. */
export declare const validateOpenrouterDailyLimitReachedError: ValidateFunction<OpenrouterDailyLimitReachedError>;

/** Ajv's validator of a {@link OpenrouterErrorEnvelope}. */
export declare const validateOpenrouterErrorEnvelope: ValidateFunction<OpenrouterErrorEnvelope>;

/** Ajv's validator of a {@link OpenrouterForbiddenError}. */
export declare const validateOpenrouterForbiddenError: ValidateFunction<OpenrouterForbiddenError>;

/** Ajv's validator of a {@link OpenrouterInFlightBudgetUsedUpError}. */
export declare const validateOpenrouterInFlightBudgetUsedUpError: ValidateFunction<OpenrouterInFlightBudgetUsedUpError>;

/** Ajv's validator of a {@link OpenrouterInputFlaggedError}. */
export declare const validateOpenrouterInputFlaggedError: ValidateFunction<OpenrouterInputFlaggedError>;

/** Ajv's validator of a {@link OpenrouterInsufficientCreditsError}. */
export declare const validateOpenrouterInsufficientCreditsError: ValidateFunction<OpenrouterInsufficientCreditsError>;

/** Ajv's validator of a {@link OpenrouterInternalServerError}. */
export declare const validateOpenrouterInternalServerError: ValidateFunction<OpenrouterInternalServerError>;

/** Ajv's validator of a {@link OpenrouterLimitedErrorEnvelope}. */
export declare const validateOpenrouterLimitedErrorEnvelope: ValidateFunction<OpenrouterLimitedErrorEnvelope>;

/** Ajv's validator of a {@link OpenrouterNotFoundError}. */
export declare const validateOpenrouterNotFoundError: ValidateFunction<OpenrouterNotFoundError>;

/** Ajv's validator of a {@link OpenrouterPayloadTooLargeError}. */
export declare const validateOpenrouterPayloadTooLargeError: ValidateFunction<OpenrouterPayloadTooLargeError>;

/** Ajv's validator of a {@link OpenrouterProviderOverloadedError}. */
export declare const validateOpenrouterProviderOverloadedError: ValidateFunction<OpenrouterProviderOverloadedError>;

/** Ajv's validator of a {@link OpenrouterRateLimitedError}. */
export declare const validateOpenrouterRateLimitedError: ValidateFunction<OpenrouterRateLimitedError>;

/** Ajv's validator of a {@link OpenrouterRequestTimeoutError}. */
export declare const validateOpenrouterRequestTimeoutError: ValidateFunction<OpenrouterRequestTimeoutError>;

/** Ajv's validator of a {@link OpenrouterServiceUnavailableError}. */
export declare const validateOpenrouterServiceUnavailableError: ValidateFunction<OpenrouterServiceUnavailableError>;

/** Ajv's validator of a {@link OpenrouterSharedPoolLimitedError}. */
export declare const validateOpenrouterSharedPoolLimitedError: ValidateFunction<OpenrouterSharedPoolLimitedError>;

/** Ajv's validator of a {@link OpenrouterUnauthorizedError}. */
export declare const validateOpenrouterUnauthorizedError: ValidateFunction<OpenrouterUnauthorizedError>;

/** Ajv's validator of a {@link OpenrouterUnprocessableEntityError}. */
export declare const validateOpenrouterUnprocessableEntityError: ValidateFunction<OpenrouterUnprocessableEntityError>;
