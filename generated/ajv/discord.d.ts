// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  DiscordAccessTokenExpiredError,
  DiscordAccountUnverifiedError,
  DiscordActionFailedError,
  DiscordActionRateLimitedError,
  DiscordConflictError,
  DiscordDailyLimitReachedError,
  DiscordErrorEnvelope,
  DiscordFeatureRequiredError,
  DiscordInvalidFormBodyError,
  DiscordLimitReachedError,
  DiscordMissingPermissionsError,
  DiscordNotAllowedError,
  DiscordNotPossibleError,
  DiscordRateLimitedError,
  DiscordRequestBlockedError,
  DiscordResourceRateLimitedError,
  DiscordScopeMissingError,
  DiscordTemporarilyUnavailableError,
  DiscordTooLargeError,
  DiscordUnauthorizedError,
  DiscordUnknownObjectError,
} from '../contracts/discord.js';

/** Ajv's validator of a {@link DiscordAccessTokenExpiredError}. */
export declare const validateDiscordAccessTokenExpiredError: ValidateFunction<DiscordAccessTokenExpiredError>;

/** Ajv's validator of a {@link DiscordAccountUnverifiedError}. */
export declare const validateDiscordAccountUnverifiedError: ValidateFunction<DiscordAccountUnverifiedError>;

/** Ajv's validator of a {@link DiscordActionFailedError}. */
export declare const validateDiscordActionFailedError: ValidateFunction<DiscordActionFailedError>;

/** Ajv's validator of a {@link DiscordActionRateLimitedError}. */
export declare const validateDiscordActionRateLimitedError: ValidateFunction<DiscordActionRateLimitedError>;

/** Ajv's validator of a {@link DiscordConflictError}. */
export declare const validateDiscordConflictError: ValidateFunction<DiscordConflictError>;

/** Ajv's validator of a {@link DiscordDailyLimitReachedError}. */
export declare const validateDiscordDailyLimitReachedError: ValidateFunction<DiscordDailyLimitReachedError>;

/** Ajv's validator of a {@link DiscordErrorEnvelope}. */
export declare const validateDiscordErrorEnvelope: ValidateFunction<DiscordErrorEnvelope>;

/** Ajv's validator of a {@link DiscordFeatureRequiredError}. */
export declare const validateDiscordFeatureRequiredError: ValidateFunction<DiscordFeatureRequiredError>;

/** Ajv's validator of a {@link DiscordInvalidFormBodyError}. */
export declare const validateDiscordInvalidFormBodyError: ValidateFunction<DiscordInvalidFormBodyError>;

/** Ajv's validator of a {@link DiscordLimitReachedError}. */
export declare const validateDiscordLimitReachedError: ValidateFunction<DiscordLimitReachedError>;

/** Ajv's validator of a {@link DiscordMissingPermissionsError}. */
export declare const validateDiscordMissingPermissionsError: ValidateFunction<DiscordMissingPermissionsError>;

/** Ajv's validator of a {@link DiscordNotAllowedError}. */
export declare const validateDiscordNotAllowedError: ValidateFunction<DiscordNotAllowedError>;

/** Ajv's validator of a {@link DiscordNotPossibleError}. */
export declare const validateDiscordNotPossibleError: ValidateFunction<DiscordNotPossibleError>;

/** Ajv's validator of a {@link DiscordRateLimitedError}. */
export declare const validateDiscordRateLimitedError: ValidateFunction<DiscordRateLimitedError>;

/** Ajv's validator of a {@link DiscordRequestBlockedError}. */
export declare const validateDiscordRequestBlockedError: ValidateFunction<DiscordRequestBlockedError>;

/** Ajv's validator of a {@link DiscordResourceRateLimitedError}. */
export declare const validateDiscordResourceRateLimitedError: ValidateFunction<DiscordResourceRateLimitedError>;

/** Ajv's validator of a {@link DiscordScopeMissingError}. */
export declare const validateDiscordScopeMissingError: ValidateFunction<DiscordScopeMissingError>;

/** Ajv's validator of a {@link DiscordTemporarilyUnavailableError}. */
export declare const validateDiscordTemporarilyUnavailableError: ValidateFunction<DiscordTemporarilyUnavailableError>;

/** Ajv's validator of a {@link DiscordTooLargeError}. */
export declare const validateDiscordTooLargeError: ValidateFunction<DiscordTooLargeError>;

/** Ajv's validator of a {@link DiscordUnauthorizedError}. */
export declare const validateDiscordUnauthorizedError: ValidateFunction<DiscordUnauthorizedError>;

/** Ajv's validator of a {@link DiscordUnknownObjectError}. */
export declare const validateDiscordUnknownObjectError: ValidateFunction<DiscordUnknownObjectError>;
