import type { ContractTable, Guard } from '../contract-table.js';

/**
 * The access token has expired, is not valid yet, or has a wrong issuer or signature. Create a new access token.
 *
 * HTTP 401 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "code": 20101,
 *   "message": "Invalid Access Token",
 *   "more_info": "https://www.twilio.com/docs/errors/20101",
 *   "status": 401
 * }
 * ```
 */
export interface TwilioAccessTokenInvalidError extends TwilioErrorEnvelope {
  code: 20101 | 20103 | 20104 | 20105 | 20107 | 20155 | 20156 | 20157;
}

/**
 * The account is disabled: it has no funds, was not activated, or broke the terms. Check the balance and add funds. If there are some, ask support.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "code": 20005,
 *   "message": "Account not active",
 *   "more_info": "https://www.twilio.com/docs/errors/20005",
 *   "status": 400
 * }
 * ```
 */
export interface TwilioAccountInactiveError extends TwilioErrorEnvelope {
  code: 20005 | 10001;
}

/**
 * The API of the request is no longer available. Use the newer API.
 *
 * HTTP 410 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "code": 20410,
 *   "message": "Gone",
 *   "more_info": "https://www.twilio.com/docs/errors/20410",
 *   "status": 410
 * }
 * ```
 */
export interface TwilioApiDiscontinuedError extends TwilioErrorEnvelope {
  code: 20410;
}

/**
 * The account SID, token or API key is wrong, deleted, of another region or of a closed account. Check the credentials, and create a new API key if they are correct.
 *
 * HTTP 401 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "status": 401,
 *   "message": "Authenticate",
 *   "code": 20003,
 *   "more_info": "http://www.twilio.com/docs/errors/20003"
 * }
 * ```
 */
export interface TwilioAuthenticationFailedError extends TwilioErrorEnvelope {
  code: 20003 | 20151 | 20152 | 70004 | 60001;
}

/**
 * The resource exists already, or its state does not allow the request. Read the resource, then decide by its state.
 *
 * HTTP 400 or 409 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "code": 20409,
 *   "message": "Conflict",
 *   "more_info": "https://www.twilio.com/docs/errors/20409",
 *   "status": 400
 * }
 * ```
 */
export interface TwilioConflictError extends TwilioErrorEnvelope {
  code: 20409 | 20009 | 21710;
}

/**
 * The account sent as many messages as it may in 24 hours. Wait for the next day, or ask support for a higher limit.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "code": 63038,
 *   "message": "Account exceeded the daily messages limit",
 *   "more_info": "https://www.twilio.com/docs/errors/63038",
 *   "status": 400
 * }
 * ```
 */
export interface TwilioDailyLimitReachedError extends TwilioErrorEnvelope {
  code: 63038;
}

/**
 * Any error of the REST APIs.
 *
 * @example
 * ```json
 * {
 *   "code": 63101,
 *   "message": "waba_id provided is not valid or unable to be used",
 *   "more_info": "https://www.twilio.com/docs/errors/63101",
 *   "status": 400
 * }
 * ```
 */
export interface TwilioErrorEnvelope {
  /**
   * The number of the error.
   */
  code: TwilioErrorCode | (number & {});
  /**
   * What went wrong.
   */
  message?: string | null;
  /**
   * More about it.
   */
  detail?: string | null;
  /**
   * The error in a few words, in newer services.
   */
  title?: string | null;
  /**
   * A page about the number.
   */
  more_info?: string | null;
  /**
   * The HTTP status once more.
   */
  status?: number | null;
}

/**
 * Twilio failed to process the request. Send the request again after a pause.
 *
 * HTTP 500 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "code": 20500,
 *   "message": "Internal Server Error",
 *   "more_info": "https://www.twilio.com/docs/errors/20500",
 *   "status": 500
 * }
 * ```
 */
export interface TwilioInternalError extends TwilioErrorEnvelope {
  code: 20500;
}

/**
 * A parameter is missing, unknown or has a value that is not allowed. Correct the parameter that the text names.
 *
 * HTTP 400 or 422 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Invalid parameter",
 *   "code": 20001,
 *   "more_info": "https://www.twilio.com/docs/errors/20001"
 * }
 * ```
 */
export interface TwilioInvalidParameterError extends TwilioErrorEnvelope {
  code:
    | 20001
    | 20002
    | 20007
    | 20422
    | 20423
    | 21205
    | 21602
    | 21609
    | 21617
    | 21618
    | 21620
    | 21655
    | 21708
    | 60200
    | 60223
    | 70001
    | 70002;
}

/**
 * A phone number of the request is missing, invalid, not yours, or cannot receive this kind of message. Correct the number, in the E.164 format.
 *
 * HTTP 400 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "code": 21201,
 *   "message": "The 'To' number is not a valid phone number.",
 *   "more_info": "https://www.twilio.com/docs/errors/21201",
 *   "status": 400
 * }
 * ```
 */
export interface TwilioInvalidPhoneNumberError extends TwilioErrorEnvelope {
  code: 21201 | 21211 | 21212 | 21214 | 21217 | 21401 | 21421 | 21603 | 21604 | 21606 | 21612 | 21614;
}

/**
 * The service has as many rate limits as it may have. Remove one that is not used, or use another service.
 *
 * HTTP 400 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "code": 60207,
 *   "message": "Max rate limits per service reached",
 *   "more_info": "https://www.twilio.com/docs/errors/60207",
 *   "status": 400
 * }
 * ```
 */
export interface TwilioLimitOfObjectsReachedError extends TwilioErrorEnvelope {
  code: 60207;
}

/**
 * Too many messages go out between two numbers, from one sender, or over one channel, so the queue is full. Wait until the queue is shorter, and send more slowly.
 *
 * HTTP 429 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "code": 14107,
 *   "message": "This 'From' number has exceeded the maximum number of queued messages",
 *   "more_info": "https://www.twilio.com/docs/errors/14107",
 *   "status": 429
 * }
 * ```
 */
export interface TwilioMessagesTooFastError extends TwilioErrorEnvelope {
  code: 14107 | 21611 | 30001 | 30022 | 63018;
}

/**
 * The resource does not have this method. Use a method that the page lists.
 *
 * HTTP 405 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "code": 20004,
 *   "message": "Method not allowed",
 *   "more_info": "https://www.twilio.com/docs/errors/20004",
 *   "status": 405
 * }
 * ```
 */
export interface TwilioMethodNotAllowedError extends TwilioErrorEnvelope {
  code: 20004;
}

/**
 * The account or the restricted key may not do this. Give the key the permission, or use a main key.
 *
 * HTTP 403 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "code": 20006,
 *   "message": "Forbidden",
 *   "more_info": "https://www.twilio.com/docs/errors/20006",
 *   "status": 403
 * }
 * ```
 */
export interface TwilioNotAllowedError extends TwilioErrorEnvelope {
  code: 20006 | 20010 | 20403 | 70051;
}

/**
 * The resource does not exist, or the account may not see it. Correct the SID in the address.
 *
 * HTTP 404 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "code": 20404,
 *   "message": "The requested resource was not found",
 *   "more_info": "https://www.twilio.com/docs/errors/20404",
 *   "status": 404
 * }
 * ```
 */
export interface TwilioNotFoundError extends TwilioErrorEnvelope {
  code: 20404 | 21701 | 21705 | 21711;
}

/**
 * The number, or a number in the area, is not available. Choose another number or area.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "code": 21422,
 *   "message": "PhoneNumber is not available",
 *   "more_info": "https://www.twilio.com/docs/errors/21422",
 *   "status": 400
 * }
 * ```
 */
export interface TwilioNumberUnavailableError extends TwilioErrorEnvelope {
  code: 21422 | 21452 | 21703;
}

/**
 * The account sends too many requests at once. The request was not processed. Wait for the time in `Retry-After`, or with a growing pause, then send the request again.
 *
 * HTTP 429, on rest, with the header `Retry-After` (optional), `Twilio-Reached-Rate-Limit` (optional).
 *
 * @example
 * ```json
 * {
 *   "code": 20429,
 *   "message": "Too many requests",
 *   "more_info": "https://www.twilio.com/docs/errors/20429",
 *   "status": 429
 * }
 * ```
 */
export interface TwilioRateLimitedError extends TwilioErrorEnvelope {
  code: 20429 | 31429 | 45780 | 51002 | 54009 | 59004;
}

/**
 * The recipient opted out, or the number or prefix is blocked. Do not send to this number until its owner opts in again.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "code": 21610,
 *   "message": "Attempt to send to unsubscribed recipient",
 *   "more_info": "https://www.twilio.com/docs/errors/21610",
 *   "status": 400
 * }
 * ```
 */
export interface TwilioRecipientBlockedError extends TwilioErrorEnvelope {
  code: 21610 | 21216 | 60410;
}

/**
 * The geographic permissions of the account do not include the region of the number. Enable the region in the geographic permissions.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "code": 21215,
 *   "message": "Permission to send an SMS has not been enabled for the region",
 *   "more_info": "https://www.twilio.com/docs/errors/21215",
 *   "status": 400
 * }
 * ```
 */
export interface TwilioRegionNotEnabledError extends TwilioErrorEnvelope {
  code: 21215 | 21408 | 60605;
}

/**
 * The service is not available at this time. Send the request again after a pause.
 *
 * HTTP 503 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "code": 20503,
 *   "message": "Service unavailable",
 *   "more_info": "https://www.twilio.com/docs/errors/20503",
 *   "status": 503
 * }
 * ```
 */
export interface TwilioServiceUnavailableError extends TwilioErrorEnvelope {
  code: 20503;
}

/**
 * The resource is not available with test credentials. Use live credentials.
 *
 * HTTP 403 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "code": 20008,
 *   "message": "Resource not accessible with Test Account Credentials",
 *   "more_info": "https://www.twilio.com/docs/errors/20008",
 *   "status": 403
 * }
 * ```
 */
export interface TwilioTestCredentialsError extends TwilioErrorEnvelope {
  code: 20008;
}

/**
 * The client uses a version or cipher of TLS that Twilio does not accept. Upgrade the TLS library of the client.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "code": 20011,
 *   "message": "Invalid TLS version",
 *   "more_info": "https://www.twilio.com/docs/errors/20011",
 *   "status": 400
 * }
 * ```
 */
export interface TwilioTlsUnsupportedError extends TwilioErrorEnvelope {
  code: 20011 | 20012;
}

/**
 * The body of the request is larger than allowed. Send less.
 *
 * HTTP 413 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "code": 20413,
 *   "message": "Request Entity Too Large",
 *   "more_info": "https://www.twilio.com/docs/errors/20413",
 *   "status": 413
 * }
 * ```
 */
export interface TwilioTooLargeError extends TwilioErrorEnvelope {
  code: 20413;
}

/**
 * A trial account may only reach verified numbers and use some features. Verify the number, or upgrade the account.
 *
 * With any HTTP status or none, on rest.
 *
 * @example
 * ```json
 * {
 *   "code": 10002,
 *   "message": "The number is unverified. Trial accounts cannot send messages to unverified numbers.",
 *   "more_info": "https://www.twilio.com/docs/errors/10002",
 *   "status": 400
 * }
 * ```
 */
export interface TwilioTrialLimitedError extends TwilioErrorEnvelope {
  code: 10002 | 21607 | 21608 | 21210 | 21219;
}

/**
 * The code was sent or checked as often as one verification allows, or several verifications of one number are under way. Wait until the verification expires after ten minutes, then start a new one.
 *
 * HTTP 429, on rest.
 *
 * @example
 * ```json
 * {
 *   "code": 60202,
 *   "message": "Max check attempts reached",
 *   "more_info": "https://www.twilio.com/docs/errors/60202",
 *   "status": 429
 * }
 * ```
 */
export interface TwilioVerificationAttemptsUsedUpError extends TwilioErrorEnvelope {
  code: 60202 | 60203 | 60212;
}

/** The documented values of `code` in {@link TwilioErrorEnvelope}; others exist. */
export type TwilioErrorCode =
  | 20003
  | 20151
  | 20152
  | 70004
  | 60001
  | 20101
  | 20103
  | 20104
  | 20105
  | 20107
  | 20155
  | 20156
  | 20157
  | 20006
  | 20010
  | 20403
  | 70051
  | 20008
  | 20005
  | 10001
  | 10002
  | 21607
  | 21608
  | 21210
  | 21219
  | 21215
  | 21408
  | 60605
  | 21610
  | 21216
  | 60410
  | 20429
  | 31429
  | 45780
  | 51002
  | 54009
  | 59004
  | 14107
  | 21611
  | 30001
  | 30022
  | 63018
  | 60202
  | 60203
  | 60212
  | 63038
  | 21201
  | 21211
  | 21212
  | 21214
  | 21217
  | 21401
  | 21421
  | 21603
  | 21604
  | 21606
  | 21612
  | 21614
  | 20001
  | 20002
  | 20007
  | 20422
  | 20423
  | 21205
  | 21602
  | 21609
  | 21617
  | 21618
  | 21620
  | 21655
  | 21708
  | 60200
  | 60223
  | 70001
  | 70002
  | 21422
  | 21452
  | 21703
  | 20404
  | 21701
  | 21705
  | 21711
  | 20409
  | 20009
  | 21710
  | 60207
  | 20004
  | 20410
  | 20011
  | 20012
  | 20413
  | 20500
  | 20503;

/** The body of any documented error of Twilio. Its codes are in `code`. */
export type TwilioError =
  | TwilioAuthenticationFailedError
  | TwilioAccessTokenInvalidError
  | TwilioNotAllowedError
  | TwilioTestCredentialsError
  | TwilioAccountInactiveError
  | TwilioTrialLimitedError
  | TwilioRegionNotEnabledError
  | TwilioRecipientBlockedError
  | TwilioRateLimitedError
  | TwilioMessagesTooFastError
  | TwilioVerificationAttemptsUsedUpError
  | TwilioDailyLimitReachedError
  | TwilioInvalidPhoneNumberError
  | TwilioInvalidParameterError
  | TwilioNumberUnavailableError
  | TwilioNotFoundError
  | TwilioConflictError
  | TwilioLimitOfObjectsReachedError
  | TwilioMethodNotAllowedError
  | TwilioApiDiscontinuedError
  | TwilioTlsUnsupportedError
  | TwilioTooLargeError
  | TwilioInternalError
  | TwilioServiceUnavailableError
  | TwilioErrorEnvelope;

/** The documented bodies of Twilio by HTTP status. */
export interface TwilioErrorByStatus {
  400: TwilioErrorEnvelope;
  401: TwilioErrorEnvelope;
  403: TwilioErrorEnvelope;
  404: TwilioErrorEnvelope;
  409: TwilioErrorEnvelope;
  429: TwilioRateLimitedError | TwilioVerificationAttemptsUsedUpError | TwilioErrorEnvelope;
  500: TwilioErrorEnvelope;
  502: TwilioErrorEnvelope;
  503: TwilioErrorEnvelope;
  504: TwilioErrorEnvelope;
}

/** The ids of the documented errors of Twilio. */
export type TwilioErrorId =
  | 'authentication-failed'
  | 'access-token-invalid'
  | 'not-allowed'
  | 'test-credentials'
  | 'account-inactive'
  | 'trial-limited'
  | 'region-not-enabled'
  | 'recipient-blocked'
  | 'rate-limited'
  | 'messages-too-fast'
  | 'verification-attempts-used-up'
  | 'daily-limit-reached'
  | 'invalid-phone-number'
  | 'invalid-parameter'
  | 'number-unavailable'
  | 'not-found'
  | 'conflict'
  | 'limit-of-objects-reached'
  | 'method-not-allowed'
  | 'api-discontinued'
  | 'tls-unsupported'
  | 'too-large'
  | 'internal-error'
  | 'service-unavailable'
  | 'bad-request'
  | 'unauthorized'
  | 'forbidden'
  | 'resource-missing'
  | 'state-conflict'
  | 'too-many-requests'
  | 'server-error'
  | 'unavailable';

/** Whether a parsed body is any documented error of Twilio. */
export declare const isTwilioError: Guard<TwilioError>;

/** Whether a parsed body is a {@link TwilioAccessTokenInvalidError}. */
export declare const isTwilioAccessTokenInvalidError: Guard<TwilioAccessTokenInvalidError>;

/** Whether a parsed body is a {@link TwilioAccountInactiveError}. */
export declare const isTwilioAccountInactiveError: Guard<TwilioAccountInactiveError>;

/** Whether a parsed body is a {@link TwilioApiDiscontinuedError}. */
export declare const isTwilioApiDiscontinuedError: Guard<TwilioApiDiscontinuedError>;

/** Whether a parsed body is a {@link TwilioAuthenticationFailedError}. */
export declare const isTwilioAuthenticationFailedError: Guard<TwilioAuthenticationFailedError>;

/** Whether a parsed body is a {@link TwilioConflictError}. */
export declare const isTwilioConflictError: Guard<TwilioConflictError>;

/** Whether a parsed body is a {@link TwilioDailyLimitReachedError}. */
export declare const isTwilioDailyLimitReachedError: Guard<TwilioDailyLimitReachedError>;

/** Whether a parsed body is a {@link TwilioErrorEnvelope}. */
export declare const isTwilioErrorEnvelope: Guard<TwilioErrorEnvelope>;

/** Whether a parsed body is a {@link TwilioInternalError}. */
export declare const isTwilioInternalError: Guard<TwilioInternalError>;

/** Whether a parsed body is a {@link TwilioInvalidParameterError}. */
export declare const isTwilioInvalidParameterError: Guard<TwilioInvalidParameterError>;

/** Whether a parsed body is a {@link TwilioInvalidPhoneNumberError}. */
export declare const isTwilioInvalidPhoneNumberError: Guard<TwilioInvalidPhoneNumberError>;

/** Whether a parsed body is a {@link TwilioLimitOfObjectsReachedError}. */
export declare const isTwilioLimitOfObjectsReachedError: Guard<TwilioLimitOfObjectsReachedError>;

/** Whether a parsed body is a {@link TwilioMessagesTooFastError}. */
export declare const isTwilioMessagesTooFastError: Guard<TwilioMessagesTooFastError>;

/** Whether a parsed body is a {@link TwilioMethodNotAllowedError}. */
export declare const isTwilioMethodNotAllowedError: Guard<TwilioMethodNotAllowedError>;

/** Whether a parsed body is a {@link TwilioNotAllowedError}. */
export declare const isTwilioNotAllowedError: Guard<TwilioNotAllowedError>;

/** Whether a parsed body is a {@link TwilioNotFoundError}. */
export declare const isTwilioNotFoundError: Guard<TwilioNotFoundError>;

/** Whether a parsed body is a {@link TwilioNumberUnavailableError}. */
export declare const isTwilioNumberUnavailableError: Guard<TwilioNumberUnavailableError>;

/** Whether a parsed body is a {@link TwilioRateLimitedError}. */
export declare const isTwilioRateLimitedError: Guard<TwilioRateLimitedError>;

/** Whether a parsed body is a {@link TwilioRecipientBlockedError}. */
export declare const isTwilioRecipientBlockedError: Guard<TwilioRecipientBlockedError>;

/** Whether a parsed body is a {@link TwilioRegionNotEnabledError}. */
export declare const isTwilioRegionNotEnabledError: Guard<TwilioRegionNotEnabledError>;

/** Whether a parsed body is a {@link TwilioServiceUnavailableError}. */
export declare const isTwilioServiceUnavailableError: Guard<TwilioServiceUnavailableError>;

/** Whether a parsed body is a {@link TwilioTestCredentialsError}. */
export declare const isTwilioTestCredentialsError: Guard<TwilioTestCredentialsError>;

/** Whether a parsed body is a {@link TwilioTlsUnsupportedError}. */
export declare const isTwilioTlsUnsupportedError: Guard<TwilioTlsUnsupportedError>;

/** Whether a parsed body is a {@link TwilioTooLargeError}. */
export declare const isTwilioTooLargeError: Guard<TwilioTooLargeError>;

/** Whether a parsed body is a {@link TwilioTrialLimitedError}. */
export declare const isTwilioTrialLimitedError: Guard<TwilioTrialLimitedError>;

/** Whether a parsed body is a {@link TwilioVerificationAttemptsUsedUpError}. */
export declare const isTwilioVerificationAttemptsUsedUpError: Guard<TwilioVerificationAttemptsUsedUpError>;

/** The contract of Twilio, for `createInspector`. */
declare const table: ContractTable<'twilio', TwilioErrorId>;
export default table;
