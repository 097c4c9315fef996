// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  StripeAccountIncompleteError,
  StripeApiKeyExpiredError,
  StripeAuthenticationRequiredError,
  StripeBalanceInsufficientError,
  StripeCardDeclinedError,
  StripeCardInvalidError,
  StripeErrorEnvelope,
  StripeFeatureInactiveError,
  StripeIdempotencyKeyInUseError,
  StripeInvalidFieldsError,
  StripeInvalidParameterError,
  StripeLivemodeMismatchError,
  StripeLockTimeoutError,
  StripeNotAllowedError,
  StripePaymentRefusedError,
  StripePayoutLimitExceededError,
  StripeProcessingError,
  StripeRateLimitError,
  StripeReaderUnavailableError,
  StripeResourceAlreadyExistsError,
  StripeResourceMissingError,
  StripeSecretKeyRequiredError,
  StripeTlsVersionUnsupportedError,
  StripeTooManyDeclinesError,
  StripeUnexpectedStateError,
  StripeUpstreamFailedError,
} from '../contracts/stripe.js';

/** Ajv's validator of a {@link StripeAccountIncompleteError}. */
export declare const validateStripeAccountIncompleteError: ValidateFunction<StripeAccountIncompleteError>;

/** Ajv's validator of a {@link StripeApiKeyExpiredError}. */
export declare const validateStripeApiKeyExpiredError: ValidateFunction<StripeApiKeyExpiredError>;

/** Ajv's validator of a {@link StripeAuthenticationRequiredError}. */
export declare const validateStripeAuthenticationRequiredError: ValidateFunction<StripeAuthenticationRequiredError>;

/** Ajv's validator of a {@link StripeBalanceInsufficientError}. */
export declare const validateStripeBalanceInsufficientError: ValidateFunction<StripeBalanceInsufficientError>;

/** Ajv's validator of a {@link StripeCardDeclinedError}. */
export declare const validateStripeCardDeclinedError: ValidateFunction<StripeCardDeclinedError>;

/** Ajv's validator of a {@link StripeCardInvalidError}. */
export declare const validateStripeCardInvalidError: ValidateFunction<StripeCardInvalidError>;

/** Ajv's validator of a {@link StripeErrorEnvelope}. */
export declare const validateStripeErrorEnvelope: ValidateFunction<StripeErrorEnvelope>;

/** Ajv's validator of a {@link StripeFeatureInactiveError}. */
export declare const validateStripeFeatureInactiveError: ValidateFunction<StripeFeatureInactiveError>;

/** Ajv's validator of a {@link StripeIdempotencyKeyInUseError}. */
export declare const validateStripeIdempotencyKeyInUseError: ValidateFunction<StripeIdempotencyKeyInUseError>;

/** Ajv's validator of a {@link StripeInvalidFieldsError}. */
export declare const validateStripeInvalidFieldsError: ValidateFunction<StripeInvalidFieldsError>;

/** Ajv's validator of a {@link StripeInvalidParameterError}. */
export declare const validateStripeInvalidParameterError: ValidateFunction<StripeInvalidParameterError>;

/** Ajv's validator of a {@link StripeLivemodeMismatchError}. */
export declare const validateStripeLivemodeMismatchError: ValidateFunction<StripeLivemodeMismatchError>;

/** Ajv's validator of a {@link StripeLockTimeoutError}. */
export declare const validateStripeLockTimeoutError: ValidateFunction<StripeLockTimeoutError>;

/** Ajv's validator of a {@link StripeNotAllowedError}. */
export declare const validateStripeNotAllowedError: ValidateFunction<StripeNotAllowedError>;

/** Ajv's validator of a {@link StripePaymentRefusedError}. */
export declare const validateStripePaymentRefusedError: ValidateFunction<StripePaymentRefusedError>;

/** Ajv's validator of a {@link StripePayoutLimitExceededError}. */
export declare const validateStripePayoutLimitExceededError: ValidateFunction<StripePayoutLimitExceededError>;

/** Ajv's validator of a {@link StripeProcessingError}. */
export declare const validateStripeProcessingError: ValidateFunction<StripeProcessingError>;

/** Ajv's validator of a {@link StripeRateLimitError}. */
export declare const validateStripeRateLimitError: ValidateFunction<StripeRateLimitError>;

/** Ajv's validator of a {@link StripeReaderUnavailableError}. */
export declare const validateStripeReaderUnavailableError: ValidateFunction<StripeReaderUnavailableError>;

/** Ajv's validator of a {@link StripeResourceAlreadyExistsError}. */
export declare const validateStripeResourceAlreadyExistsError: ValidateFunction<StripeResourceAlreadyExistsError>;

/** Ajv's validator of a {@link StripeResourceMissingError}. */
export declare const validateStripeResourceMissingError: ValidateFunction<StripeResourceMissingError>;

/** Ajv's validator of a {@link StripeSecretKeyRequiredError}. */
export declare const validateStripeSecretKeyRequiredError: ValidateFunction<StripeSecretKeyRequiredError>;

/** Ajv's validator of a {@link StripeTlsVersionUnsupportedError}. */
export declare const validateStripeTlsVersionUnsupportedError: ValidateFunction<StripeTlsVersionUnsupportedError>;

/** Ajv's validator of a {@link StripeTooManyDeclinesError}. */
export declare const validateStripeTooManyDeclinesError: ValidateFunction<StripeTooManyDeclinesError>;

/** Ajv's validator of a {@link StripeUnexpectedStateError}. */
export declare const validateStripeUnexpectedStateError: ValidateFunction<StripeUnexpectedStateError>;

/** Ajv's validator of a {@link StripeUpstreamFailedError}. */
export declare const validateStripeUpstreamFailedError: ValidateFunction<StripeUpstreamFailedError>;
