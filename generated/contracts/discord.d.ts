import type { ContractTable, Guard } from '../contract-table.js';

/**
 * The OAuth access token or the ID token is invalid, expired, revoked or too old. Request a new token with the refresh token, or from the identity provider.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Invalid OAuth2 access token",
 *   "code": 50025
 * }
 * ```
 */
export interface DiscordAccessTokenExpiredError extends DiscordErrorEnvelope {
  code: 50025 | 40012 | 530001 | 530004;
}

/**
 * The account has to be verified, or needs a second factor, first. Verify the account, or enable two-factor authentication.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "You need to verify your account in order to perform this action.",
 *   "code": 40002
 * }
 * ```
 */
export interface DiscordAccountUnverifiedError extends DiscordErrorEnvelope {
  code: 40002 | 50178 | 60003;
}

/**
 * Discord could not carry out the action. Try it again later.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Failed to ban users",
 *   "code": 40043
 * }
 * ```
 */
export interface DiscordActionFailedError extends DiscordErrorEnvelope {
  code: 40043 | 180002 | 500000;
}

/**
 * The action has a limit of its own, such as slow mode, direct messages or writes to a channel. Wait for the seconds in `retry_after`, or some minutes, then do it again.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "code": 40062,
 *   "global": false,
 *   "message": "Service resource is being rate limited.",
 *   "retry_after": 3
 * }
 * ```
 */
export interface DiscordActionRateLimitedError extends DiscordErrorEnvelope {
  code: 20016 | 20022 | 20028 | 20029 | 40003 | 40062 | 30037 | 30040 | 30042 | 30046;
}

/**
 * The object has the state already, or its state does not allow the action, such as an interaction that was answered. Read the object, then decide by its state.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Interaction has already been acknowledged.",
 *   "code": 30031
 * }
 * ```
 */
export interface DiscordConflictError extends DiscordErrorEnvelope {
  code:
    30031 | 40009 | 40033 | 40041 | 40060 | 40061 | 40074 | 150006 | 160004 | 160005 | 180000 | 50083 | 520001 | 520003;
}

/**
 * The application created as many commands in one day as it may. Create the commands on another day, or update the existing ones in bulk.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Max number of daily application command creates has been reached (200)",
 *   "code": 30034
 * }
 * ```
 */
export interface DiscordDailyLimitReachedError extends DiscordErrorEnvelope {
  code: 30034;
}

/**
 * Any error of the HTTP API.
 *
 * @example
 * ```json
 * {
 *   "message": "400: Bad Request",
 *   "code": 0
 * }
 * ```
 */
export interface DiscordErrorEnvelope {
  /**
   * What went wrong.
   */
  message: DiscordErrorText | (string & {});
  /**
   * The number of the error.
   */
  code?: DiscordErrorCode | (number & {}) | null;
  /**
   * The errors of each field, in the structure of the body.
   */
  errors?: unknown;
  /**
   * Seconds to wait.
   */
  retry_after?: number | null;
  /**
   * Whether the limit is that of all routes.
   */
  global?: boolean | null;
}

/**
 * The guild or user lacks a subscription, boosts or a feature that the action requires. Have the feature enabled, or do without the action.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "This server needs more boosts to perform this action",
 *   "code": 20015
 * }
 * ```
 */
export interface DiscordFeatureRequiredError extends DiscordErrorEnvelope {
  code: 20015 | 20035 | 50004 | 50010 | 50070 | 50097 | 50101 | 350000 | 350001;
}

/**
 * A field of the body is missing or wrong. `errors` repeats the structure of the body with the errors of each field. Correct the fields in `errors`.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "code": 50035,
 *   "errors": {
 *     "activities": {
 *       "0": {
 *         "platform": {
 *           "_errors": [
 *             {
 *               "code": "BASE_TYPE_CHOICES",
 *               "message": "Value must be one of ('desktop', 'android', 'ios')."
 *             }
 *           ]
 *         },
 *         "type": {
 *           "_errors": [
 *             {
 *               "code": "BASE_TYPE_CHOICES",
 *               "message": "Value must be one of (0, 1, 2, 3, 4, 5)."
 *             }
 *           ]
 *         }
 *       }
 *     }
 *   },
 *   "message": "Invalid Form Body"
 * }
 * ```
 */
export interface DiscordInvalidFormBodyError extends DiscordErrorEnvelope {
  code: 50035;
}

/**
 * The guild, channel or application has as many objects of this kind as it may have. Remove an object of the kind first.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Maximum number of guild channels reached (500)",
 *   "code": 30001
 * }
 * ```
 */
export interface DiscordLimitReachedError extends DiscordErrorEnvelope {
  code:
    | 30001
    | 30002
    | 30003
    | 30004
    | 30005
    | 30007
    | 30008
    | 30010
    | 30011
    | 30013
    | 30015
    | 30016
    | 30018
    | 30019
    | 30030
    | 30032
    | 30033
    | 30035
    | 30038
    | 30039
    | 30045
    | 30047
    | 30048
    | 30056
    | 30058
    | 30060
    | 30061
    | 40094
    | 50011
    | 160006
    | 160007;
}

/**
 * The bot or user is not in the guild or channel, or lacks a permission there. Have an administrator of the guild give the bot the permission.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Missing Access",
 *   "code": 50001
 * }
 * ```
 */
export interface DiscordMissingPermissionsError extends DiscordErrorEnvelope {
  code: 50001 | 50013 | 20012 | 50009 | 160002 | 160014 | 50600 | 50173 | 530000;
}

/**
 * This account or this target does not allow the action. Do not repeat the request. Read the text for the reason.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Cannot send messages to this user",
 *   "code": 20001
 * }
 * ```
 */
export interface DiscordNotAllowedError extends DiscordErrorEnvelope {
  code:
    | 20001
    | 20002
    | 20009
    | 20018
    | 20024
    | 40007
    | 50005
    | 50007
    | 50017
    | 50054
    | 50067
    | 50095
    | 50167
    | 50278
    | 340015
    | 400001
    | 90001
    | 90002
    | 520000
    | 40019
    | 40066;
}

/**
 * The request is readable, and the action is not possible for this object or with these values. Correct the request by the text.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Cannot send an empty message",
 *   "code": 50006
 * }
 * ```
 */
export interface DiscordNotPossibleError extends DiscordErrorEnvelope {
  code:
    | 50006
    | 20031
    | 30052
    | 40018
    | 40058
    | 40067
    | 50002
    | 50003
    | 50008
    | 50012
    | 50015
    | 50016
    | 50019
    | 50020
    | 50021
    | 50024
    | 50028
    | 50033
    | 50034
    | 50036
    | 50039
    | 50041
    | 50046
    | 50055
    | 50057
    | 50068
    | 50073
    | 50074
    | 50080
    | 50081
    | 50084
    | 50085
    | 50086
    | 50091
    | 50109
    | 50110
    | 50123
    | 50124
    | 50131
    | 50132
    | 50144
    | 50145
    | 50151
    | 50159
    | 50160
    | 50161
    | 50162
    | 50163
    | 50192
    | 170001
    | 170002
    | 170003
    | 170004
    | 170005
    | 170006
    | 170007
    | 200000
    | 200001
    | 220001
    | 220002
    | 220003
    | 220004
    | 240000
    | 520002
    | 520004
    | 520006
    | 530002
    | 530003;
}

/**
 * The bot or user sent too many requests to this route, or to all routes if `global` is true. Wait for the seconds in `retry_after` or `Retry-After`, then send the request again.
 *
 * HTTP 429, on rest, with the header `Retry-After` (optional), `X-RateLimit-Scope` (optional).
 *
 * @example
 * ```json
 * {
 *   "message": "You are being rate limited.",
 *   "retry_after": 64.57,
 *   "global": true
 * }
 * ```
 */
export interface DiscordRateLimitedError extends DiscordErrorEnvelope {
  message: 'You are being rate limited.';
  /**
   * Seconds to wait.
   */
  retry_after: number;
}

/**
 * Cloudflare blocks the request, often because the `User-Agent` is missing or invalid. Send a `User-Agent` in the documented format.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "internal network error",
 *   "code": 40333
 * }
 * ```
 */
export interface DiscordRequestBlockedError extends DiscordErrorEnvelope {
  code: 40333;
}

/**
 * A resource that many clients share has too many requests. This does not count against the bot. Wait for the seconds in `retry_after` or `Retry-After`, then send the request again.
 *
 * HTTP 429, on rest, with the header `Retry-After` (optional), `X-RateLimit-Scope` (optional).
 *
 * @example
 * ```json
 * {
 *   "message": "The resource is being rate limited.",
 *   "retry_after": 1336.57,
 *   "global": false
 * }
 * ```
 */
export interface DiscordResourceRateLimitedError extends DiscordErrorEnvelope {
  message: 'The resource is being rate limited.';
  /**
   * Seconds to wait.
   */
  retry_after: number;
}

/**
 * The access token lacks a scope that the request requires. Ask the user to authorize the application again, with the scope.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Missing required OAuth2 scope",
 *   "code": 50026
 * }
 * ```
 */
export interface DiscordScopeMissingError extends DiscordErrorEnvelope {
  code: 50026;
}

/**
 * The feature is switched off for a time, an index is not ready, or the API is overloaded. Wait for the seconds in `retry_after`, or a while, then send the request again.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Index not yet available. Try again later",
 *   "code": 110000,
 *   "documents_indexed": 0,
 *   "retry_after": 2
 * }
 * ```
 */
export interface DiscordTemporarilyUnavailableError extends DiscordErrorEnvelope {
  code: 40004 | 40006 | 110000 | 110001 | 130000 | 530006;
}

/**
 * The body or a file of the request is larger than allowed. Send less.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Request entity too large",
 *   "code": 40005
 * }
 * ```
 */
export interface DiscordTooLargeError extends DiscordErrorEnvelope {
  code: 40005 | 50045 | 50138;
}

/**
 * The token of the bot, user or webhook is missing, invalid or revoked. Create a new token and send it in `Authorization`. Stop sending the old one: invalid requests lead to a ban of the address.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Invalid authentication token",
 *   "code": 50014
 * }
 * ```
 */
export interface DiscordUnauthorizedError extends DiscordErrorEnvelope {
  code: 40001 | 50014 | 50027 | 530007;
}

/**
 * The channel, guild, member, message or another object of the request does not exist, or is gone. Correct the id, and stop using it if the object was deleted.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Unknown Channel",
 *   "code": 10003
 * }
 * ```
 */
export interface DiscordUnknownObjectError extends DiscordErrorEnvelope {
  code:
    | 10001
    | 10002
    | 10003
    | 10004
    | 10005
    | 10006
    | 10007
    | 10008
    | 10009
    | 10010
    | 10011
    | 10012
    | 10013
    | 10014
    | 10015
    | 10016
    | 10020
    | 10021
    | 10026
    | 10027
    | 10028
    | 10029
    | 10030
    | 10031
    | 10032
    | 10033
    | 10036
    | 10038
    | 10049
    | 10050
    | 10057
    | 10059
    | 10060
    | 10061
    | 10062
    | 10063
    | 10065
    | 10066
    | 10067
    | 10068
    | 10069
    | 10070
    | 10071
    | 10087
    | 10097
    | 10124
    | 10129
    | 50146
    | 80004
    | 40032;
}

/** The documented values of `code` in {@link DiscordErrorEnvelope}; others exist. */
export type DiscordErrorCode =
  | 20016
  | 20022
  | 20028
  | 20029
  | 40003
  | 40062
  | 30037
  | 30040
  | 30042
  | 30046
  | 30034
  | 40001
  | 50014
  | 50027
  | 530007
  | 50025
  | 40012
  | 530001
  | 530004
  | 50026
  | 50001
  | 50013
  | 20012
  | 50009
  | 160002
  | 160014
  | 50600
  | 50173
  | 530000
  | 20001
  | 20002
  | 20009
  | 20018
  | 20024
  | 40007
  | 50005
  | 50007
  | 50017
  | 50054
  | 50067
  | 50095
  | 50167
  | 50278
  | 340015
  | 400001
  | 90001
  | 90002
  | 520000
  | 40019
  | 40066
  | 40002
  | 50178
  | 60003
  | 20015
  | 20035
  | 50004
  | 50010
  | 50070
  | 50097
  | 50101
  | 350000
  | 350001
  | 40333
  | 10001
  | 10002
  | 10003
  | 10004
  | 10005
  | 10006
  | 10007
  | 10008
  | 10009
  | 10010
  | 10011
  | 10012
  | 10013
  | 10014
  | 10015
  | 10016
  | 10020
  | 10021
  | 10026
  | 10027
  | 10028
  | 10029
  | 10030
  | 10031
  | 10032
  | 10033
  | 10036
  | 10038
  | 10049
  | 10050
  | 10057
  | 10059
  | 10060
  | 10061
  | 10062
  | 10063
  | 10065
  | 10066
  | 10067
  | 10068
  | 10069
  | 10070
  | 10071
  | 10087
  | 10097
  | 10124
  | 10129
  | 50146
  | 80004
  | 40032
  | 30001
  | 30002
  | 30003
  | 30004
  | 30005
  | 30007
  | 30008
  | 30010
  | 30011
  | 30013
  | 30015
  | 30016
  | 30018
  | 30019
  | 30030
  | 30032
  | 30033
  | 30035
  | 30038
  | 30039
  | 30045
  | 30047
  | 30048
  | 30056
  | 30058
  | 30060
  | 30061
  | 40094
  | 50011
  | 160006
  | 160007
  | 30031
  | 40009
  | 40033
  | 40041
  | 40060
  | 40061
  | 40074
  | 150006
  | 160004
  | 160005
  | 180000
  | 50083
  | 520001
  | 520003
  | 40004
  | 40006
  | 110000
  | 110001
  | 130000
  | 530006
  | 40043
  | 180002
  | 500000
  | 40005
  | 50045
  | 50138
  | 50035
  | 50006
  | 20031
  | 30052
  | 40018
  | 40058
  | 40067
  | 50002
  | 50003
  | 50008
  | 50012
  | 50015
  | 50016
  | 50019
  | 50020
  | 50021
  | 50024
  | 50028
  | 50033
  | 50034
  | 50036
  | 50039
  | 50041
  | 50046
  | 50055
  | 50057
  | 50068
  | 50073
  | 50074
  | 50080
  | 50081
  | 50084
  | 50085
  | 50086
  | 50091
  | 50109
  | 50110
  | 50123
  | 50124
  | 50131
  | 50132
  | 50144
  | 50145
  | 50151
  | 50159
  | 50160
  | 50161
  | 50162
  | 50163
  | 50192
  | 170001
  | 170002
  | 170003
  | 170004
  | 170005
  | 170006
  | 170007
  | 200000
  | 200001
  | 220001
  | 220002
  | 220003
  | 220004
  | 240000
  | 520002
  | 520004
  | 520006
  | 530002
  | 530003;

/** The documented values of `message` in {@link DiscordErrorEnvelope}; others exist. */
export type DiscordErrorText = 'You are being rate limited.' | 'The resource is being rate limited.';

/** The body of any documented error of Discord API. Its codes are in `code`. */
export type DiscordError =
  | DiscordRateLimitedError
  | DiscordResourceRateLimitedError
  | DiscordActionRateLimitedError
  | DiscordDailyLimitReachedError
  | DiscordUnauthorizedError
  | DiscordAccessTokenExpiredError
  | DiscordScopeMissingError
  | DiscordMissingPermissionsError
  | DiscordNotAllowedError
  | DiscordAccountUnverifiedError
  | DiscordFeatureRequiredError
  | DiscordRequestBlockedError
  | DiscordUnknownObjectError
  | DiscordLimitReachedError
  | DiscordConflictError
  | DiscordTemporarilyUnavailableError
  | DiscordActionFailedError
  | DiscordTooLargeError
  | DiscordInvalidFormBodyError
  | DiscordNotPossibleError
  | DiscordErrorEnvelope;

/** The documented bodies of Discord API by HTTP status. */
export interface DiscordErrorByStatus {
  400: DiscordErrorEnvelope;
  401: DiscordErrorEnvelope;
  403: DiscordErrorEnvelope;
  404: DiscordErrorEnvelope;
  405: DiscordErrorEnvelope;
  429: DiscordRateLimitedError | DiscordResourceRateLimitedError | DiscordErrorEnvelope;
  500: DiscordErrorEnvelope;
  502: DiscordErrorEnvelope;
  503: DiscordErrorEnvelope;
  504: DiscordErrorEnvelope;
}

/** The ids of the documented errors of Discord API. */
export type DiscordErrorId =
  | 'rate-limited'
  | 'resource-rate-limited'
  | 'action-rate-limited'
  | 'daily-limit-reached'
  | 'unauthorized'
  | 'access-token-expired'
  | 'scope-missing'
  | 'missing-permissions'
  | 'not-allowed'
  | 'account-unverified'
  | 'feature-required'
  | 'request-blocked'
  | 'unknown-object'
  | 'limit-reached'
  | 'conflict'
  | 'temporarily-unavailable'
  | 'action-failed'
  | 'too-large'
  | 'invalid-form-body'
  | 'not-possible'
  | 'bad-request'
  | 'not-authenticated'
  | 'forbidden'
  | 'not-found'
  | 'method-not-allowed'
  | 'too-many-requests'
  | 'gateway-unavailable'
  | 'server-error';

/** Whether a parsed body is any documented error of Discord API. */
export declare const isDiscordError: Guard<DiscordError>;

/** Whether a parsed body is a {@link DiscordAccessTokenExpiredError}. */
export declare const isDiscordAccessTokenExpiredError: Guard<DiscordAccessTokenExpiredError>;

/** Whether a parsed body is a {@link DiscordAccountUnverifiedError}. */
export declare const isDiscordAccountUnverifiedError: Guard<DiscordAccountUnverifiedError>;

/** Whether a parsed body is a {@link DiscordActionFailedError}. */
export declare const isDiscordActionFailedError: Guard<DiscordActionFailedError>;

/** Whether a parsed body is a {@link DiscordActionRateLimitedError}. */
export declare const isDiscordActionRateLimitedError: Guard<DiscordActionRateLimitedError>;

/** Whether a parsed body is a {@link DiscordConflictError}. */
export declare const isDiscordConflictError: Guard<DiscordConflictError>;

/** Whether a parsed body is a {@link DiscordDailyLimitReachedError}. */
export declare const isDiscordDailyLimitReachedError: Guard<DiscordDailyLimitReachedError>;

/** Whether a parsed body is a {@link DiscordErrorEnvelope}. */
export declare const isDiscordErrorEnvelope: Guard<DiscordErrorEnvelope>;

/** Whether a parsed body is a {@link DiscordFeatureRequiredError}. */
export declare const isDiscordFeatureRequiredError: Guard<DiscordFeatureRequiredError>;

/** Whether a parsed body is a {@link DiscordInvalidFormBodyError}. */
export declare const isDiscordInvalidFormBodyError: Guard<DiscordInvalidFormBodyError>;

/** Whether a parsed body is a {@link DiscordLimitReachedError}. */
export declare const isDiscordLimitReachedError: Guard<DiscordLimitReachedError>;

/** Whether a parsed body is a {@link DiscordMissingPermissionsError}. */
export declare const isDiscordMissingPermissionsError: Guard<DiscordMissingPermissionsError>;

/** Whether a parsed body is a {@link DiscordNotAllowedError}. */
export declare const isDiscordNotAllowedError: Guard<DiscordNotAllowedError>;

/** Whether a parsed body is a {@link DiscordNotPossibleError}. */
export declare const isDiscordNotPossibleError: Guard<DiscordNotPossibleError>;

/** Whether a parsed body is a {@link DiscordRateLimitedError}. */
export declare const isDiscordRateLimitedError: Guard<DiscordRateLimitedError>;

/** Whether a parsed body is a {@link DiscordRequestBlockedError}. */
export declare const isDiscordRequestBlockedError: Guard<DiscordRequestBlockedError>;

/** Whether a parsed body is a {@link DiscordResourceRateLimitedError}. */
export declare const isDiscordResourceRateLimitedError: Guard<DiscordResourceRateLimitedError>;

/** Whether a parsed body is a {@link DiscordScopeMissingError}. */
export declare const isDiscordScopeMissingError: Guard<DiscordScopeMissingError>;

/** Whether a parsed body is a {@link DiscordTemporarilyUnavailableError}. */
export declare const isDiscordTemporarilyUnavailableError: Guard<DiscordTemporarilyUnavailableError>;

/** Whether a parsed body is a {@link DiscordTooLargeError}. */
export declare const isDiscordTooLargeError: Guard<DiscordTooLargeError>;

/** Whether a parsed body is a {@link DiscordUnauthorizedError}. */
export declare const isDiscordUnauthorizedError: Guard<DiscordUnauthorizedError>;

/** Whether a parsed body is a {@link DiscordUnknownObjectError}. */
export declare const isDiscordUnknownObjectError: Guard<DiscordUnknownObjectError>;

/** The contract of Discord API, for `createInspector`. */
declare const table: ContractTable<'discord', DiscordErrorId>;
export default table;
