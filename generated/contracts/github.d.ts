import type { ContractTable, Guard } from '../contract-table.js';

/**
 * The client sent so many requests that GitHub blocked it for a time. Newer responses call this the secondary rate limit. Wait for the seconds in `retry-after`, or at least a minute, then send the requests one after the other.
 *
 * HTTP 403, on rest, with the header `retry-after` (optional).
 *
 * @example
 * ```json
 * {
 *   "message": "You have triggered an abuse detection mechanism and have been temporarily blocked from content creation. Please retry your request again later."
 * }
 * ```
 */
export interface GithubAbuseDetectedError extends GithubErrorEnvelope {
  message: string;
}

/**
 * The account of the token is suspended. Ask support to restore the account.
 *
 * HTTP 403, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Sorry. Your account was suspended. Please contact github-enterprise@example.com"
 * }
 * ```
 */
export interface GithubAccountSuspendedError extends GithubErrorEnvelope {
  message: string;
}

/**
 * Another resource has the same value in a field that has to be unique. Use the resource that exists, or choose another value.
 *
 * HTTP 422, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Validation Failed",
 *   "errors": [
 *     {
 *       "resource": "Label",
 *       "code": "already_exists",
 *       "field": "name"
 *     }
 *   ],
 *   "documentation_url": "https://docs.github.com/rest"
 * }
 * ```
 */
export interface GithubAlreadyExistsError extends GithubFieldErrorEnvelope {
  /**
   * An object for each invalid field.
   */
  errors: {
    /**
     * What is wrong.
     */
    code?: string;
    /**
     * The kind of the resource.
     */
    resource?: string | null;
    /**
     * The field.
     */
    field?: string | null;
    /**
     * A text, where `code` is `custom`.
     */
    message?: string | null;
  }[];
}

/**
 * The token is wrong, expired or revoked. Create a new token and send it in `Authorization`. An app requests a new one by itself.
 *
 * HTTP 401, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Bad credentials",
 *   "documentation_url": "https://docs.github.com/rest"
 * }
 * ```
 */
export interface GithubBadCredentialsError extends GithubErrorEnvelope {
  message: string;
}

/**
 * The repository is disabled, because its owner has an open bill. Have the owner settle the bill.
 *
 * HTTP 403, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "The repository has been disabled due to a billing issue with the owner account."
 * }
 * ```
 */
export interface GithubBillingIssueError extends GithubErrorEnvelope {
  message: string;
}

/**
 * The body of the request is JSON, but not an object. Send an object.
 *
 * HTTP 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Body should be a JSON object"
 * }
 * ```
 */
export interface GithubBodyNotObjectError extends GithubErrorEnvelope {
  message: 'Body should be a JSON object';
}

/**
 * The branch has no protection that could be read or removed. Take this as the answer, or protect the branch first.
 *
 * HTTP 404, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Branch not protected",
 *   "documentation_url": "https://docs.github.com/rest",
 *   "status": "404"
 * }
 * ```
 */
export interface GithubBranchNotProtectedError extends GithubErrorEnvelope {
  message: 'Branch not protected';
}

/**
 * The file is larger than this endpoint returns. Read the file through the endpoint for blobs, or clone the repository.
 *
 * HTTP 403, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "This API returns blobs up to 1 MB in size"
 * }
 * ```
 */
export interface GithubContentTooLargeError extends GithubErrorEnvelope {
  message: string;
}

/**
 * The account has no verified email address. Verify an email address of the account.
 *
 * HTTP 403, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "At least one email address must be verified to do that"
 * }
 * ```
 */
export interface GithubEmailUnverifiedError extends GithubErrorEnvelope {
  message: string;
}

/**
 * Any error of the REST API.
 *
 * @example
 * ```json
 * {
 *   "message": "Must specify two-factor authentication OTP code."
 * }
 * ```
 */
export interface GithubErrorEnvelope {
  /**
   * What went wrong.
   */
  message: GithubErrorText | (string & {});
  /**
   * A page about the endpoint or the error.
   */
  documentation_url?: string | null;
  /**
   * The HTTP status once more, as text.
   */
  status?: string | null;
  /**
   * What is wrong with each field: objects or texts.
   */
  errors?: unknown;
}

/**
 * An error with a code for each invalid field.
 */
export interface GithubFieldErrorEnvelope {
  /**
   * What went wrong.
   */
  message: string;
  /**
   * A page about the endpoint.
   */
  documentation_url?: string | null;
  /**
   * An object for each invalid field.
   */
  errors: {
    /**
     * What is wrong.
     */
    code?: GithubFieldErrorCode | (string & {});
    /**
     * The kind of the resource.
     */
    resource?: string | null;
    /**
     * The field.
     */
    field?: string | null;
    /**
     * A text, where `code` is `custom`.
     */
    message?: string | null;
  }[];
}

/**
 * The installation of the app is suspended. Have the owner of the installation, or of the app, resume it.
 *
 * HTTP 403, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "This installation owned by octocat suspended your access at 2020-08-28T16:32:59Z."
 * }
 * ```
 */
export interface GithubInstallationSuspendedError extends GithubErrorEnvelope {
  message: string;
}

/**
 * A field is missing, has a wrong format, or is refused by a rule of its resource. Correct the fields in `errors`.
 *
 * HTTP 422, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Repository creation failed.",
 *   "errors": [
 *     {
 *       "resource": "Repository",
 *       "code": "custom",
 *       "field": "name",
 *       "message": "name already exists on this account"
 *     }
 *   ],
 *   "documentation_url": "https://developer.github.com/v3/repos/#create"
 * }
 * ```
 */
export interface GithubInvalidFieldError extends GithubFieldErrorEnvelope {
  /**
   * An object for each invalid field.
   */
  errors: {
    /**
     * What is wrong.
     */
    code?: string;
    /**
     * The kind of the resource.
     */
    resource?: string | null;
    /**
     * The field.
     */
    field?: string | null;
    /**
     * A text, where `code` is `custom`.
     */
    message?: string | null;
  }[];
}

/**
 * An error at a time when no request is left in the limit.
 *
 * @example
 * ```json
 * {
 *   "message": "Rate limit reached."
 * }
 * ```
 */
export interface GithubLimitErrorEnvelope {
  /**
   * What went wrong.
   */
  message: string;
  /**
   * A page about the limit.
   */
  documentation_url?: string | null;
  /**
   * The HTTP status once more, as text.
   */
  status?: string | null;
}

/**
 * The app or the fine-grained token lacks a permission of the endpoint. Give the app or token the permissions in the `X-Accepted-GitHub-Permissions` header.
 *
 * HTTP 403 (inferred), on rest, with the header `X-Accepted-GitHub-Permissions` (optional).
 *
 * @example
 * ```json
 * {
 *   "message": "Resource not accessible by integration",
 *   "documentation_url": "https://docs.github.com/rest",
 *   "status": "403"
 * }
 * ```
 */
export interface GithubNotAccessibleError extends GithubErrorEnvelope {
  message: string;
}

/**
 * The body of the request is not JSON. Correct how the client serializes the body.
 *
 * HTTP 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Problems parsing JSON"
 * }
 * ```
 */
export interface GithubProblemsParsingJsonError extends GithubErrorEnvelope {
  message: 'Problems parsing JSON';
}

/**
 * The client used all requests of the current hour, or of the smaller limit of an endpoint. Wait until the time in `x-ratelimit-reset`, then send the request again. Authenticate, if the request has no token: the limit is higher then.
 *
 * HTTP 403 or 429, on rest, with the header `x-ratelimit-remaining` (optional), `x-ratelimit-reset` (optional).
 *
 * @example
 * ```json
 * {
 *   "message": "API rate limit exceeded for xxx.xxx.xxx.xxx. (But here's the good news: Authenticated requests get a higher rate limit. Check out the documentation for more details.)",
 *   "documentation_url": "https://docs.github.com/rest/overview/resources-in-the-rest-api#rate-limiting"
 * }
 * ```
 */
export interface GithubRateLimitedError extends GithubErrorEnvelope {
  message: string;
}

/**
 * A field names a resource that does not exist. Correct the field.
 *
 * HTTP 422, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Validation Failed",
 *   "errors": [
 *     {
 *       "resource": "Issue",
 *       "field": "title",
 *       "code": "missing"
 *     }
 *   ]
 * }
 * ```
 */
export interface GithubRelatedResourceMissingError extends GithubFieldErrorEnvelope {
  /**
   * An object for each invalid field.
   */
  errors: {
    /**
     * What is wrong.
     */
    code?: string;
    /**
     * The kind of the resource.
     */
    resource?: string | null;
    /**
     * The field.
     */
    field?: string | null;
    /**
     * A text, where `code` is `custom`.
     */
    message?: string | null;
  }[];
}

/**
 * GitHub blocked the access to the repository. Use another repository, or ask support about the block.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Repository access blocked"
 * }
 * ```
 */
export interface GithubRepositoryBlockedError extends GithubErrorEnvelope {
  message: string;
}

/**
 * The organization enforces SAML single sign-on, and the token is not authorized for it. Open the address in the `X-GitHub-SSO` header and authorize the token for the organization.
 *
 * HTTP 403, on rest, with the header `X-GitHub-SSO` (optional).
 *
 * @example
 * ```json
 * {
 *   "message": "Resource protected by organization SAML enforcement. You must grant your personal token access to this organization.",
 *   "documentation_url": "https://docs.github.com"
 * }
 * ```
 */
export interface GithubSamlRequiredError extends GithubErrorEnvelope {
  message: string;
}

/**
 * The client sent too many requests at once, or too much content in a short time. Wait for the seconds in `retry-after`; without that header wait at least a minute, and longer after each further failure.
 *
 * HTTP 403 or 429, on rest, with the header `retry-after` (optional).
 *
 * @example
 * ```json
 * {
 *   "message": "You have exceeded a secondary rate limit and have been temporarily blocked from content creation. Please retry your request again later.",
 *   "documentation_url": "https://docs.github.com/rest/overview/resources-in-the-rest-api#secondary-rate-limits"
 * }
 * ```
 */
export interface GithubSecondaryRateLimitedError extends GithubErrorEnvelope {
  message: string;
}

/**
 * A text of the servers in front of the API.
 */
export type GithubTextErrorEnvelope = string;

/**
 * Several requests with wrong credentials came in a short time. Correct credentials are refused for a while, too. Wait some minutes, then send the request with credentials that are known to be correct.
 *
 * HTTP 403, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Maximum number of login attempts exceeded. Please try again later.",
 *   "documentation_url": "https://docs.github.com/rest"
 * }
 * ```
 */
export interface GithubTooManyLoginsError extends GithubErrorEnvelope {
  message: string;
}

/**
 * The request has no valid `User-Agent` header. Send the name of the account or of the application in `User-Agent`.
 *
 * HTTP 403, on rest.
 *
 * @example
 * ```json
 * "Request forbidden by administrative rules.\nPlease make sure your request has a User-Agent header.\nCheck  for other possible causes."
 * ```
 */
export type GithubUserAgentRequiredTextError = string;

/** The documented values of `message` in {@link GithubErrorEnvelope}; others exist. */
export type GithubErrorText = 'Problems parsing JSON' | 'Body should be a JSON object' | 'Branch not protected';

/** The documented values of `errors.*.code` in {@link GithubFieldErrorEnvelope}; others exist. */
export type GithubFieldErrorCode =
  'already_exists' | 'missing' | 'missing_field' | 'invalid' | 'unprocessable' | 'custom';

/** The body of any documented error of GitHub REST API. Its codes are in `errors.*.code`. */
export type GithubError =
  | GithubRateLimitedError
  | GithubLimitErrorEnvelope
  | GithubSecondaryRateLimitedError
  | GithubAbuseDetectedError
  | GithubTooManyLoginsError
  | GithubSamlRequiredError
  | GithubNotAccessibleError
  | GithubEmailUnverifiedError
  | GithubAccountSuspendedError
  | GithubBillingIssueError
  | GithubRepositoryBlockedError
  | GithubInstallationSuspendedError
  | GithubContentTooLargeError
  | GithubUserAgentRequiredTextError
  | GithubErrorEnvelope
  | GithubProblemsParsingJsonError
  | GithubBodyNotObjectError
  | GithubBadCredentialsError
  | GithubBranchNotProtectedError
  | GithubAlreadyExistsError
  | GithubRelatedResourceMissingError
  | GithubInvalidFieldError;

/** The documented bodies of GitHub REST API by HTTP status. */
export interface GithubErrorByStatus {
  400: GithubProblemsParsingJsonError | GithubBodyNotObjectError | GithubErrorEnvelope;
  401: GithubErrorEnvelope | GithubBadCredentialsError;
  403:
    | GithubRateLimitedError
    | GithubLimitErrorEnvelope
    | GithubSecondaryRateLimitedError
    | GithubAbuseDetectedError
    | GithubTooManyLoginsError
    | GithubSamlRequiredError
    | GithubEmailUnverifiedError
    | GithubAccountSuspendedError
    | GithubBillingIssueError
    | GithubInstallationSuspendedError
    | GithubContentTooLargeError
    | GithubUserAgentRequiredTextError
    | GithubErrorEnvelope;
  404: GithubBranchNotProtectedError | GithubErrorEnvelope;
  405: GithubErrorEnvelope;
  406: GithubErrorEnvelope;
  409: GithubErrorEnvelope;
  415: GithubErrorEnvelope;
  422: GithubAlreadyExistsError | GithubRelatedResourceMissingError | GithubInvalidFieldError | GithubErrorEnvelope;
  429: GithubRateLimitedError | GithubLimitErrorEnvelope | GithubSecondaryRateLimitedError | GithubErrorEnvelope;
  451: GithubErrorEnvelope;
  500: GithubErrorEnvelope;
  502: GithubErrorEnvelope;
  503: GithubErrorEnvelope;
  504: GithubErrorEnvelope;
}

/** The ids of the documented errors of GitHub REST API. */
export type GithubErrorId =
  | 'rate-limited'
  | 'no-requests-left'
  | 'secondary-rate-limited'
  | 'abuse-detected'
  | 'too-many-logins'
  | 'saml-required'
  | 'not-accessible'
  | 'email-unverified'
  | 'account-suspended'
  | 'billing-issue'
  | 'repository-blocked'
  | 'installation-suspended'
  | 'content-too-large'
  | 'user-agent-required'
  | 'two-factor-required'
  | 'problems-parsing-json'
  | 'body-not-object'
  | 'bad-request'
  | 'bad-credentials'
  | 'unauthenticated'
  | 'forbidden'
  | 'branch-not-protected'
  | 'not-found'
  | 'method-not-allowed'
  | 'not-acceptable'
  | 'conflict'
  | 'already-exists'
  | 'related-resource-missing'
  | 'invalid-field'
  | 'validation-failed'
  | 'unavailable-for-legal-reasons'
  | 'too-many-requests'
  | 'server-error'
  | 'unavailable';

/** Whether a parsed body is any documented error of GitHub REST API. */
export declare const isGithubError: Guard<GithubError>;

/** Whether a parsed body is a {@link GithubAbuseDetectedError}. */
export declare const isGithubAbuseDetectedError: Guard<GithubAbuseDetectedError>;

/** Whether a parsed body is a {@link GithubAccountSuspendedError}. */
export declare const isGithubAccountSuspendedError: Guard<GithubAccountSuspendedError>;

/** Whether a parsed body is a {@link GithubAlreadyExistsError}. */
export declare const isGithubAlreadyExistsError: Guard<GithubAlreadyExistsError>;

/** Whether a parsed body is a {@link GithubBadCredentialsError}. */
export declare const isGithubBadCredentialsError: Guard<GithubBadCredentialsError>;

/** Whether a parsed body is a {@link GithubBillingIssueError}. */
export declare const isGithubBillingIssueError: Guard<GithubBillingIssueError>;

/** Whether a parsed body is a {@link GithubBodyNotObjectError}. */
export declare const isGithubBodyNotObjectError: Guard<GithubBodyNotObjectError>;

/** Whether a parsed body is a {@link GithubBranchNotProtectedError}. */
export declare const isGithubBranchNotProtectedError: Guard<GithubBranchNotProtectedError>;

/** Whether a parsed body is a {@link GithubContentTooLargeError}. */
export declare const isGithubContentTooLargeError: Guard<GithubContentTooLargeError>;

/** Whether a parsed body is a {@link GithubEmailUnverifiedError}. */
export declare const isGithubEmailUnverifiedError: Guard<GithubEmailUnverifiedError>;

/** Whether a parsed body is a {@link GithubErrorEnvelope}. */
export declare const isGithubErrorEnvelope: Guard<GithubErrorEnvelope>;

/** Whether a parsed body is a {@link GithubFieldErrorEnvelope}. */
export declare const isGithubFieldErrorEnvelope: Guard<GithubFieldErrorEnvelope>;

/** Whether a parsed body is a {@link GithubInstallationSuspendedError}. */
export declare const isGithubInstallationSuspendedError: Guard<GithubInstallationSuspendedError>;

/** Whether a parsed body is a {@link GithubInvalidFieldError}. */
export declare const isGithubInvalidFieldError: Guard<GithubInvalidFieldError>;

/** Whether a parsed body is a {@link GithubLimitErrorEnvelope}. */
export declare const isGithubLimitErrorEnvelope: Guard<GithubLimitErrorEnvelope>;

/** Whether a parsed body is a {@link GithubNotAccessibleError}. */
export declare const isGithubNotAccessibleError: Guard<GithubNotAccessibleError>;

/** Whether a parsed body is a {@link GithubProblemsParsingJsonError}. */
export declare const isGithubProblemsParsingJsonError: Guard<GithubProblemsParsingJsonError>;

/** Whether a parsed body is a {@link GithubRateLimitedError}. */
export declare const isGithubRateLimitedError: Guard<GithubRateLimitedError>;

/** Whether a parsed body is a {@link GithubRelatedResourceMissingError}. */
export declare const isGithubRelatedResourceMissingError: Guard<GithubRelatedResourceMissingError>;

/** Whether a parsed body is a {@link GithubRepositoryBlockedError}. */
export declare const isGithubRepositoryBlockedError: Guard<GithubRepositoryBlockedError>;

/** Whether a parsed body is a {@link GithubSamlRequiredError}. */
export declare const isGithubSamlRequiredError: Guard<GithubSamlRequiredError>;

/** Whether a parsed body is a {@link GithubSecondaryRateLimitedError}. */
export declare const isGithubSecondaryRateLimitedError: Guard<GithubSecondaryRateLimitedError>;

/** Whether a parsed body is a {@link GithubTextErrorEnvelope}. */
export declare const isGithubTextErrorEnvelope: Guard<GithubTextErrorEnvelope>;

/** Whether a parsed body is a {@link GithubTooManyLoginsError}. */
export declare const isGithubTooManyLoginsError: Guard<GithubTooManyLoginsError>;

/** Whether a parsed body is a {@link GithubUserAgentRequiredTextError}. */
export declare const isGithubUserAgentRequiredTextError: Guard<GithubUserAgentRequiredTextError>;

/** The contract of GitHub REST API, for `createInspector`. */
declare const table: ContractTable<'github', GithubErrorId>;
export default table;
