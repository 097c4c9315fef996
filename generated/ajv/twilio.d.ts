// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  TwilioAccessTokenInvalidError,
  TwilioAccountInactiveError,
  TwilioApiDiscontinuedError,
  TwilioAuthenticationFailedError,
  TwilioConflictError,
  TwilioDailyLimitReachedError,
  TwilioErrorEnvelope,
  TwilioInternalError,
  TwilioInvalidParameterError,
  TwilioInvalidPhoneNumberError,
  TwilioLimitOfObjectsReachedError,
  TwilioMessagesTooFastError,
  TwilioMethodNotAllowedError,
  TwilioNotAllowedError,
  TwilioNotFoundError,
  TwilioNumberUnavailableError,
  TwilioRateLimitedError,
  TwilioRecipientBlockedError,
  TwilioRegionNotEnabledError,
  TwilioServiceUnavailableError,
  TwilioTestCredentialsError,
  TwilioTlsUnsupportedError,
  TwilioTooLargeError,
  TwilioTrialLimitedError,
  TwilioVerificationAttemptsUsedUpError,
} from '../contracts/twilio.js';

/** Ajv's validator of a {@link TwilioAccessTokenInvalidError}. */
export declare const validateTwilioAccessTokenInvalidError: ValidateFunction<TwilioAccessTokenInvalidError>;

/** Ajv's validator of a {@link TwilioAccountInactiveError}. */
export declare const validateTwilioAccountInactiveError: ValidateFunction<TwilioAccountInactiveError>;

/** Ajv's validator of a {@link TwilioApiDiscontinuedError}. */
export declare const validateTwilioApiDiscontinuedError: ValidateFunction<TwilioApiDiscontinuedError>;

/** Ajv's validator of a {@link TwilioAuthenticationFailedError}. */
export declare const validateTwilioAuthenticationFailedError: ValidateFunction<TwilioAuthenticationFailedError>;

/** Ajv's validator of a {@link TwilioConflictError}. */
export declare const validateTwilioConflictError: ValidateFunction<TwilioConflictError>;

/** Ajv's validator of a {@link TwilioDailyLimitReachedError}. */
export declare const validateTwilioDailyLimitReachedError: ValidateFunction<TwilioDailyLimitReachedError>;

/** Ajv's validator of a {@link TwilioErrorEnvelope}. */
export declare const validateTwilioErrorEnvelope: ValidateFunction<TwilioErrorEnvelope>;

/** Ajv's validator of a {@link TwilioInternalError}. */
export declare const validateTwilioInternalError: ValidateFunction<TwilioInternalError>;

/** Ajv's validator of a {@link TwilioInvalidParameterError}. */
export declare const validateTwilioInvalidParameterError: ValidateFunction<TwilioInvalidParameterError>;

/** Ajv's validator of a {@link TwilioInvalidPhoneNumberError}. */
export declare const validateTwilioInvalidPhoneNumberError: ValidateFunction<TwilioInvalidPhoneNumberError>;

/** Ajv's validator of a {@link TwilioLimitOfObjectsReachedError}. */
export declare const validateTwilioLimitOfObjectsReachedError: ValidateFunction<TwilioLimitOfObjectsReachedError>;

/** Ajv's validator of a {@link TwilioMessagesTooFastError}. */
export declare const validateTwilioMessagesTooFastError: ValidateFunction<TwilioMessagesTooFastError>;

/** Ajv's validator of a {@link TwilioMethodNotAllowedError}. */
export declare const validateTwilioMethodNotAllowedError: ValidateFunction<TwilioMethodNotAllowedError>;

/** Ajv's validator of a {@link TwilioNotAllowedError}. */
export declare const validateTwilioNotAllowedError: ValidateFunction<TwilioNotAllowedError>;

/** Ajv's validator of a {@link TwilioNotFoundError}. */
export declare const validateTwilioNotFoundError: ValidateFunction<TwilioNotFoundError>;

/** Ajv's validator of a {@link TwilioNumberUnavailableError}. */
export declare const validateTwilioNumberUnavailableError: ValidateFunction<TwilioNumberUnavailableError>;

/** Ajv's validator of a {@link TwilioRateLimitedError}. */
export declare const validateTwilioRateLimitedError: ValidateFunction<TwilioRateLimitedError>;

/** Ajv's validator of a {@link TwilioRecipientBlockedError}. */
export declare const validateTwilioRecipientBlockedError: ValidateFunction<TwilioRecipientBlockedError>;

/** Ajv's validator of a {@link TwilioRegionNotEnabledError}. */
export declare const validateTwilioRegionNotEnabledError: ValidateFunction<TwilioRegionNotEnabledError>;

/** Ajv's validator of a {@link TwilioServiceUnavailableError}. */
export declare const validateTwilioServiceUnavailableError: ValidateFunction<TwilioServiceUnavailableError>;

/** Ajv's validator of a {@link TwilioTestCredentialsError}. */
export declare const validateTwilioTestCredentialsError: ValidateFunction<TwilioTestCredentialsError>;

/** Ajv's validator of a {@link TwilioTlsUnsupportedError}. */
export declare const validateTwilioTlsUnsupportedError: ValidateFunction<TwilioTlsUnsupportedError>;

/** Ajv's validator of a {@link TwilioTooLargeError}. */
export declare const validateTwilioTooLargeError: ValidateFunction<TwilioTooLargeError>;

/** Ajv's validator of a {@link TwilioTrialLimitedError}. */
export declare const validateTwilioTrialLimitedError: ValidateFunction<TwilioTrialLimitedError>;

/** Ajv's validator of a {@link TwilioVerificationAttemptsUsedUpError}. */
export declare const validateTwilioVerificationAttemptsUsedUpError: ValidateFunction<TwilioVerificationAttemptsUsedUpError>;
