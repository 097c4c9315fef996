// @ts-ignore: Ajv is an optional peer; without it, the validators are `any`.
import type { ValidateFunction } from 'ajv';

import type {
  GithubAbuseDetectedError,
  GithubAccountSuspendedError,
  GithubAlreadyExistsError,
  GithubBadCredentialsError,
  GithubBillingIssueError,
  GithubBodyNotObjectError,
  GithubBranchNotProtectedError,
  GithubContentTooLargeError,
  GithubEmailUnverifiedError,
  GithubErrorEnvelope,
  GithubFieldErrorEnvelope,
  GithubInstallationSuspendedError,
  GithubInvalidFieldError,
  GithubLimitErrorEnvelope,
  GithubNotAccessibleError,
  GithubProblemsParsingJsonError,
  GithubRateLimitedError,
  GithubRelatedResourceMissingError,
  GithubRepositoryBlockedError,
  GithubSamlRequiredError,
  GithubSecondaryRateLimitedError,
  GithubTextErrorEnvelope,
  GithubTooManyLoginsError,
  GithubUserAgentRequiredTextError,
} from '../contracts/github.js';

/** Ajv's validator of a {@link GithubAbuseDetectedError}. */
export declare const validateGithubAbuseDetectedError: ValidateFunction<GithubAbuseDetectedError>;

/** Ajv's validator of a {@link GithubAccountSuspendedError}. */
export declare const validateGithubAccountSuspendedError: ValidateFunction<GithubAccountSuspendedError>;

/** Ajv's validator of a {@link GithubAlreadyExistsError}. */
export declare const validateGithubAlreadyExistsError: ValidateFunction<GithubAlreadyExistsError>;

/** Ajv's validator of a {@link GithubBadCredentialsError}. */
export declare const validateGithubBadCredentialsError: ValidateFunction<GithubBadCredentialsError>;

/** Ajv's validator of a {@link GithubBillingIssueError}. */
export declare const validateGithubBillingIssueError: ValidateFunction<GithubBillingIssueError>;

/** Ajv's validator of a {@link GithubBodyNotObjectError}. */
export declare const validateGithubBodyNotObjectError: ValidateFunction<GithubBodyNotObjectError>;

/** Ajv's validator of a {@link GithubBranchNotProtectedError}. */
export declare const validateGithubBranchNotProtectedError: ValidateFunction<GithubBranchNotProtectedError>;

/** Ajv's validator of a {@link GithubContentTooLargeError}. */
export declare const validateGithubContentTooLargeError: ValidateFunction<GithubContentTooLargeError>;

/** Ajv's validator of a {@link GithubEmailUnverifiedError}. */
export declare const validateGithubEmailUnverifiedError: ValidateFunction<GithubEmailUnverifiedError>;

/** Ajv's validator of a {@link GithubErrorEnvelope}. */
export declare const validateGithubErrorEnvelope: ValidateFunction<GithubErrorEnvelope>;

/** Ajv's validator of a {@link GithubFieldErrorEnvelope}. */
export declare const validateGithubFieldErrorEnvelope: ValidateFunction<GithubFieldErrorEnvelope>;

/** Ajv's validator of a {@link GithubInstallationSuspendedError}. */
export declare const validateGithubInstallationSuspendedError: ValidateFunction<GithubInstallationSuspendedError>;

/** Ajv's validator of a {@link GithubInvalidFieldError}. */
export declare const validateGithubInvalidFieldError: ValidateFunction<GithubInvalidFieldError>;

/** Ajv's validator of a {@link GithubLimitErrorEnvelope}. */
export declare const validateGithubLimitErrorEnvelope: ValidateFunction<GithubLimitErrorEnvelope>;

/** Ajv's validator of a {@link GithubNotAccessibleError}. */
export declare const validateGithubNotAccessibleError: ValidateFunction<GithubNotAccessibleError>;

/** Ajv's validator of a {@link GithubProblemsParsingJsonError}. */
export declare const validateGithubProblemsParsingJsonError: ValidateFunction<GithubProblemsParsingJsonError>;

/** Ajv's validator of a {@link GithubRateLimitedError}. */
export declare const validateGithubRateLimitedError: ValidateFunction<GithubRateLimitedError>;

/** Ajv's validator of a {@link GithubRelatedResourceMissingError}. */
export declare const validateGithubRelatedResourceMissingError: ValidateFunction<GithubRelatedResourceMissingError>;

/** Ajv's validator of a {@link GithubRepositoryBlockedError}. */
export declare const validateGithubRepositoryBlockedError: ValidateFunction<GithubRepositoryBlockedError>;

/** Ajv's validator of a {@link GithubSamlRequiredError}. */
export declare const validateGithubSamlRequiredError: ValidateFunction<GithubSamlRequiredError>;

/** Ajv's validator of a {@link GithubSecondaryRateLimitedError}. */
export declare const validateGithubSecondaryRateLimitedError: ValidateFunction<GithubSecondaryRateLimitedError>;

/** Ajv's validator of a {@link GithubTextErrorEnvelope}. */
export declare const validateGithubTextErrorEnvelope: ValidateFunction<GithubTextErrorEnvelope>;

/** Ajv's validator of a {@link GithubTooManyLoginsError}. */
export declare const validateGithubTooManyLoginsError: ValidateFunction<GithubTooManyLoginsError>;

/** Ajv's validator of a {@link GithubUserAgentRequiredTextError}. */
export declare const validateGithubUserAgentRequiredTextError: ValidateFunction<GithubUserAgentRequiredTextError>;
