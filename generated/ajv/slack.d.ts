// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  SlackConflictError,
  SlackErrorEnvelope,
  SlackFatalError,
  SlackFeatureNotEnabledError,
  SlackInvalidArgumentsError,
  SlackMalformedRequestError,
  SlackMethodNotSupportedError,
  SlackMissingScopeError,
  SlackNotAllowedError,
  SlackNotAuthenticatedError,
  SlackNotCompletedError,
  SlackNotFoundError,
  SlackNotInChannelError,
  SlackRateLimitedError,
  SlackRequestTimeoutError,
  SlackServiceUnavailableError,
  SlackTokenExpiredError,
  SlackTokenRevokedError,
  SlackTriggerExpiredError,
  SlackUpgradeRequiredError,
} from '../contracts/slack.js';

/** Ajv's validator of a {@link SlackConflictError}. */
export declare const validateSlackConflictError: ValidateFunction<SlackConflictError>;

/** Ajv's validator of a {@link SlackErrorEnvelope}. */
export declare const validateSlackErrorEnvelope: ValidateFunction<SlackErrorEnvelope>;

/** Ajv's validator of a {@link SlackFatalError}. */
export declare const validateSlackFatalError: ValidateFunction<SlackFatalError>;

/** Ajv's validator of a {@link SlackFeatureNotEnabledError}. */
export declare const validateSlackFeatureNotEnabledError: ValidateFunction<SlackFeatureNotEnabledError>;

/** Ajv's validator of a {@link SlackInvalidArgumentsError}. */
export declare const validateSlackInvalidArgumentsError: ValidateFunction<SlackInvalidArgumentsError>;

/** Ajv's validator of a {@link SlackMalformedRequestError}. */
export declare const validateSlackMalformedRequestError: ValidateFunction<SlackMalformedRequestError>;

/** Ajv's validator of a {@link SlackMethodNotSupportedError}. */
export declare const validateSlackMethodNotSupportedError: ValidateFunction<SlackMethodNotSupportedError>;

/** Ajv's validator of a {@link SlackMissingScopeError}. */
export declare const validateSlackMissingScopeError: ValidateFunction<SlackMissingScopeError>;

/** Ajv's validator of a {@link SlackNotAllowedError}. */
export declare const validateSlackNotAllowedError: ValidateFunction<SlackNotAllowedError>;

/** Ajv's validator of a {@link SlackNotAuthenticatedError}. */
export declare const validateSlackNotAuthenticatedError: ValidateFunction<SlackNotAuthenticatedError>;

/** Ajv's validator of a {@link SlackNotCompletedError}. */
export declare const validateSlackNotCompletedError: ValidateFunction<SlackNotCompletedError>;

/** Ajv's validator of a {@link SlackNotFoundError}. */
export declare const validateSlackNotFoundError: ValidateFunction<SlackNotFoundError>;

/** Ajv's validator of a {@link SlackNotInChannelError}. */
export declare const validateSlackNotInChannelError: ValidateFunction<SlackNotInChannelError>;

/** Ajv's validator of a {@link SlackRateLimitedError}. */
export declare const validateSlackRateLimitedError: ValidateFunction<SlackRateLimitedError>;

/** Ajv's validator of a {@link SlackRequestTimeoutError}. */
export declare const validateSlackRequestTimeoutError: ValidateFunction<SlackRequestTimeoutError>;

/** Ajv's validator of a {@link SlackServiceUnavailableError}. */
export declare const validateSlackServiceUnavailableError: ValidateFunction<SlackServiceUnavailableError>;

/** Ajv's validator of a {@link SlackTokenExpiredError}. */
export declare const validateSlackTokenExpiredError: ValidateFunction<SlackTokenExpiredError>;

/** Ajv's validator of a {@link SlackTokenRevokedError}. */
export declare const validateSlackTokenRevokedError: ValidateFunction<SlackTokenRevokedError>;

/** Ajv's validator of a {@link SlackTriggerExpiredError}. */
export declare const validateSlackTriggerExpiredError: ValidateFunction<SlackTriggerExpiredError>;

/** Ajv's validator of a {@link SlackUpgradeRequiredError}. */
export declare const validateSlackUpgradeRequiredError: ValidateFunction<SlackUpgradeRequiredError>;
