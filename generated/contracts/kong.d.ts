import type { ContractTable, Guard } from '../contract-table.js';

/**
 * Another entity has this name or id. Update the entity that exists, or choose another name.
 *
 * HTTP 409 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "code": 5,
 *   "name": "unique constraint violation",
 *   "message": "UNIQUE violation detected on '{name=\"orders\"}'"
 * }
 * ```
 */
export interface KongAdminAlreadyExistsError extends KongAdminErrorEnvelope {
  code: 5;
}

/**
 * The entity that the request describes is not valid. `fields` has the texts of each field. Correct the fields.
 *
 * HTTP 400 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "code": 1,
 *   "name": "invalid primary key",
 *   "message": "invalid primary key: {id=\"missing primary key\"}"
 * }
 * ```
 */
export interface KongAdminDataInvalidError extends KongAdminErrorEnvelope {
  code: 1 | 2 | 7 | 9 | 10 | 11 | 20;
}

/**
 * The database of the gateway failed or cannot be reached. Send the request again after a pause.
 *
 * HTTP 500 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "code": 8,
 *   "name": "database error",
 *   "message": "connection refused"
 * }
 * ```
 */
export interface KongAdminDatabaseError extends KongAdminErrorEnvelope {
  code: 8;
}

/**
 * An error of the Admin API.
 */
export interface KongAdminErrorEnvelope {
  /**
   * The number of the error.
   */
  code: KongAdminErrorCode | (number & {});
  /**
   * The name of the error.
   */
  name: string;
  /**
   * What went wrong.
   */
  message: string;
  /**
   * The texts of each field.
   */
  fields?: unknown;
}

/**
 * The entity does not exist. Correct its name or id.
 *
 * HTTP 404 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "code": 6,
 *   "name": "not found",
 *   "message": "could not find the entity"
 * }
 * ```
 */
export interface KongAdminNotFoundError extends KongAdminErrorEnvelope {
  code: 6;
}

/**
 * The request names an entity that does not exist. Create the entity first, or correct its id.
 *
 * HTTP 400 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "code": 4,
 *   "name": "foreign key violation",
 *   "message": "the foreign key does not exist"
 * }
 * ```
 */
export interface KongAdminReferenceMissingError extends KongAdminErrorEnvelope {
  code: 4;
}

/**
 * Other entities refer to the entity. Remove the other entities first.
 *
 * HTTP 400 (inferred), on rest.
 *
 * @example
 * ```json
 * {
 *   "code": 19,
 *   "name": "referenced by others",
 *   "message": "an existing entity references this one"
 * }
 * ```
 */
export interface KongAdminStillReferencedError extends KongAdminErrorEnvelope {
  code: 19;
}

/**
 * The request has no API key. Send the key in the header or parameter that the route names, mostly `apikey`.
 *
 * HTTP 401, on rest, with the header `WWW-Authenticate` (optional).
 *
 * @example
 * ```json
 * {
 *   "message": "No API key found in request"
 * }
 * ```
 */
export interface KongApiKeyMissingError extends KongErrorEnvelope {
  message: 'No API key found in request';
}

/**
 * The request has several API keys. Send the key once.
 *
 * HTTP 401, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Duplicate API key found",
 *   "request_id": "95b09b2a40dc745d59ea6d684f9c4a13"
 * }
 * ```
 */
export interface KongApiKeyRepeatedError extends KongErrorEnvelope {
  message: 'Duplicate API key found';
}

/**
 * The service behind the gateway refused the connection, or gave no valid response. Send the request again after a pause.
 *
 * HTTP 502, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "An invalid response was received from the upstream server",
 *   "request_id": "95b09b2a40dc745d59ea6d684f9c4a13"
 * }
 * ```
 */
export interface KongBadUpstreamResponseError extends KongErrorEnvelope {
  message: 'An invalid response was received from the upstream server';
}

/**
 * A body that the configuration or a plugin gives: any object.
 */
export interface KongCustomErrorEnvelope {
  /**
   * What went wrong.
   */
  message?: unknown;
}

/**
 * A refused token, by the JWT claim `nbf`.
 */
export interface KongEarlyErrorEnvelope {
  /**
   * Why the JWT claim is not accepted.
   */
  nbf: KongEarlyErrorText | (string & {});
}

/**
 * An error of the gateway.
 */
export interface KongErrorEnvelope {
  /**
   * What went wrong.
   */
  message: KongErrorText | (string & {});
  /**
   * The id of the request.
   */
  request_id?: string;
}

/**
 * A refused token, by the JWT claim `exp`.
 */
export interface KongExpiredErrorEnvelope {
  /**
   * Why the JWT claim is not accepted.
   */
  exp: KongExpiredErrorText | (string & {});
}

/**
 * A plugin refuses the request, for example because it takes the client for a bot. Correct the `User-Agent`, or use an account that may.
 *
 * HTTP 403, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Forbidden",
 *   "request_id": "95b09b2a40dc745d59ea6d684f9c4a13"
 * }
 * ```
 */
export interface KongForbiddenError extends KongErrorEnvelope {
  message: 'Forbidden';
}

/**
 * The route is one for gRPC, and the request is not. Send a gRPC request, or correct the address.
 *
 * HTTP 415, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Non-gRPC request matched gRPC route",
 *   "request_id": "95b09b2a40dc745d59ea6d684f9c4a13"
 * }
 * ```
 */
export interface KongGrpcRequiredError extends KongErrorEnvelope {
  message: 'Non-gRPC request matched gRPC route';
}

/**
 * The HMAC signature is wrong, or the date of the request is missing or too old. Sign the request again with the current date.
 *
 * HTTP 401, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "HMAC signature does not match",
 *   "request_id": "95b09b2a40dc745d59ea6d684f9c4a13"
 * }
 * ```
 */
export interface KongHmacInvalidError extends KongErrorEnvelope {
  message: string;
}

/**
 * The gateway itself failed. Send the request again after a pause.
 *
 * HTTP 500, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "An unexpected error occurred",
 *   "request_id": "95b09b2a40dc745d59ea6d684f9c4a13"
 * }
 * ```
 */
export interface KongInternalError extends KongErrorEnvelope {
  message: 'An unexpected error occurred';
}

/**
 * The gateway does not accept requests from this address. Send the request from an allowed address.
 *
 * HTTP 403, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "IP address not allowed: 203.0.113.7",
 *   "request_id": "95b09b2a40dc745d59ea6d684f9c4a13"
 * }
 * ```
 */
export interface KongIpNotAllowedError extends KongErrorEnvelope {
  message: string;
}

/**
 * The token lacks the JWT claim that names its key, or nobody has this key. Get a token from an issuer that the gateway knows.
 *
 * HTTP 401, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "No mandatory 'iss' in claims"
 * }
 * ```
 */
export interface KongJwtClaimsUnknownError extends KongErrorEnvelope {
  message: string;
}

/**
 * The token cannot be read, or the request has several. Send one complete token.
 *
 * HTTP 401, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Bad token; invalid JSON"
 * }
 * ```
 */
export interface KongJwtUnreadableError extends KongErrorEnvelope {
  message: string;
}

/**
 * The request has no valid `Content-Length`. Send the length of the body.
 *
 * HTTP 411, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "A valid Content-Length header is required",
 *   "request_id": "95b09b2a40dc745d59ea6d684f9c4a13"
 * }
 * ```
 */
export interface KongLengthRequiredError extends KongErrorEnvelope {
  message: 'A valid Content-Length header is required';
}

/**
 * The gateway cannot read the request: its headers, address or body are malformed or too large. Correct the request.
 *
 * HTTP 400 or 411 or 413 or 414 or 417, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Bad request",
 *   "request_id": "95b09b2a40dc745d59ea6d684f9c4a13"
 * }
 * ```
 */
export interface KongMalformedRequestError extends KongErrorEnvelope {
  message: string;
}

/**
 * The address does not accept this HTTP method. Use another method.
 *
 * HTTP 405, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Method not allowed",
 *   "request_id": "95b09b2a40dc745d59ea6d684f9c4a13"
 * }
 * ```
 */
export interface KongMethodNotAllowedError extends KongErrorEnvelope {
  message: 'Method not allowed';
}

/**
 * The gateway cannot resolve the name of the service behind it. Send the request again after a pause. If it persists, have the host of the service corrected.
 *
 * HTTP 503, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "name resolution failed",
 *   "request_id": "95b09b2a40dc745d59ea6d684f9c4a13"
 * }
 * ```
 */
export interface KongNameResolutionFailedError extends KongErrorEnvelope {
  message: 'name resolution failed';
}

/**
 * No target of the service behind the gateway is healthy. Send the request again after a pause.
 *
 * HTTP 503, on rest, with the header `X-Kong-Response-Latency` (optional).
 *
 * @example
 * ```json
 * {
 *   "message": "failure to get a peer from the ring-balancer"
 * }
 * ```
 */
export interface KongNoHealthyTargetError extends KongErrorEnvelope {
  message: string;
}

/**
 * The gateway has nothing at this address. Correct the address.
 *
 * HTTP 404, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Not found",
 *   "request_id": "95b09b2a40dc745d59ea6d684f9c4a13"
 * }
 * ```
 */
export interface KongNotFoundError extends KongErrorEnvelope {
  message: 'Not found';
}

/**
 * The consumer is not in a group that may use the service. Use another consumer, or have the group added.
 *
 * HTTP 403, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "You cannot consume this service",
 *   "request_id": "95b09b2a40dc745d59ea6d684f9c4a13"
 * }
 * ```
 */
export interface KongNotInAllowedGroupError extends KongErrorEnvelope {
  message: 'You cannot consume this service';
}

/**
 * An error of the plugin oauth2.
 */
export interface KongOauthErrorEnvelope {
  /**
   * The code of the error.
   */
  error: KongOauthErrorCode | (string & {});
  /**
   * What went wrong.
   */
  error_description: string;
  /**
   * The state of the request.
   */
  state?: unknown;
}

/**
 * The endpoint of the plugin oauth2 does not accept this HTTP method. Send a POST request.
 *
 * HTTP 405, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": "invalid_method",
 *   "error_description": "The HTTP method GET is invalid for the token endpoint"
 * }
 * ```
 */
export interface KongOauthMethodInvalidError extends KongOauthErrorEnvelope {
  error: 'invalid_method';
}

/**
 * A condition in the headers of the request is not met. Read the resource again, then send the request with its new version.
 *
 * HTTP 412, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Precondition failed",
 *   "request_id": "95b09b2a40dc745d59ea6d684f9c4a13"
 * }
 * ```
 */
export interface KongPreconditionFailedError extends KongErrorEnvelope {
  message: 'Precondition failed';
}

/**
 * The route accepts HTTPS only, or HTTP/2 only. Send the request with the protocol in the text.
 *
 * HTTP 426, on rest, with the header `Upgrade` (optional).
 *
 * @example
 * ```json
 * {
 *   "message": "Please use HTTPS protocol",
 *   "request_id": "95b09b2a40dc745d59ea6d684f9c4a13"
 * }
 * ```
 */
export interface KongProtocolRequiredError extends KongErrorEnvelope {
  message: string;
}

/**
 * The application sent no valid provision key, or no id of the user. Send the provision key of the plugin and `authenticated_userid`.
 *
 * HTTP 400, on rest.
 *
 * @example
 * ```json
 * {
 *   "error": "invalid_provision_key",
 *   "error_description": "Invalid provision_key"
 * }
 * ```
 */
export interface KongProvisionKeyInvalidError extends KongOauthErrorEnvelope {
  error: 'invalid_provision_key' | 'invalid_authenticated_userid';
}

/**
 * The client sent too many requests in the period. Wait for the seconds in `Retry-After`, then send the request again.
 *
 * HTTP 429, on rest, with the header `Retry-After` (optional), `RateLimit-Reset` (optional), `RateLimit-Limit` (optional), `RateLimit-Remaining` (optional), `X-RateLimit-Limit-Minute` (optional), `X-RateLimit-Remaining-Minute` (optional), `X-Kong-Response-Latency` (optional).
 *
 * @example
 * ```json
 * {
 *   "message": "API rate limit exceeded"
 * }
 * ```
 */
export interface KongRateLimitedError extends KongErrorEnvelope {
  message: 'API rate limit exceeded';
}

/**
 * The request took too long to arrive. Send it again.
 *
 * HTTP 408, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Request timeout",
 *   "request_id": "95b09b2a40dc745d59ea6d684f9c4a13"
 * }
 * ```
 */
export interface KongRequestTimeoutError extends KongErrorEnvelope {
  message: 'Request timeout';
}

/**
 * The body is larger than the route accepts. Send less in one request.
 *
 * HTTP 413 or 417, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Request size limit exceeded",
 *   "request_id": "95b09b2a40dc745d59ea6d684f9c4a13"
 * }
 * ```
 */
export interface KongRequestTooLargeError extends KongErrorEnvelope {
  message: 'Request size limit exceeded';
}

/**
 * The client used up a limit that the service counts, in the period. Wait until the period ends.
 *
 * HTTP 429, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "API rate limit exceeded for 'video'",
 *   "request_id": "95b09b2a40dc745d59ea6d684f9c4a13"
 * }
 * ```
 */
export interface KongResponseRateLimitedError extends KongErrorEnvelope {
  message: string;
}

/**
 * No route of the gateway has this host, path, method or header. Correct the address, or have the route created.
 *
 * HTTP 404, on rest, with the header `X-Kong-Response-Latency` (optional).
 *
 * @example
 * ```json
 * {
 *   "message": "no Route matched with those values"
 * }
 * ```
 */
export interface KongRouteNotFoundError extends KongErrorEnvelope {
  message: 'no Route matched with those values';
}

/**
 * The token has expired. Renew the token and send the request again.
 *
 * HTTP 401, on rest.
 *
 * @example
 * ```json
 * {
 *   "exp": "token expired"
 * }
 * ```
 */
export interface KongTokenExpiredError extends KongExpiredErrorEnvelope {
  exp: 'token expired';
}

/**
 * The time from which the token is valid has not come. Wait, and compare the clocks of both servers.
 *
 * HTTP 401, on rest.
 *
 * @example
 * ```json
 * {
 *   "nbf": "token not valid yet"
 * }
 * ```
 */
export interface KongTokenNotYetValidError extends KongEarlyErrorEnvelope {
  nbf: 'token not valid yet';
}

/**
 * The credential is missing, or no consumer has it. Send a valid credential of the kind in `WWW-Authenticate`.
 *
 * HTTP 401, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "Unauthorized",
 *   "request_id": "95b09b2a40dc745d59ea6d684f9c4a13"
 * }
 * ```
 */
export interface KongUnauthorizedError extends KongErrorEnvelope {
  message: 'Unauthorized';
}

/**
 * The service behind the gateway did not answer in time. Send the request again after a pause, if it is safe to repeat.
 *
 * HTTP 504, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "The upstream server is timing out",
 *   "request_id": "95b09b2a40dc745d59ea6d684f9c4a13"
 * }
 * ```
 */
export interface KongUpstreamTimeoutError extends KongErrorEnvelope {
  message: 'The upstream server is timing out';
}

/**
 * The service behind the gateway cannot work at the moment. Send the request again after a pause.
 *
 * HTTP 503, on rest.
 *
 * @example
 * ```json
 * {
 *   "message": "The upstream server is currently unavailable",
 *   "request_id": "95b09b2a40dc745d59ea6d684f9c4a13"
 * }
 * ```
 */
export interface KongUpstreamUnavailableError extends KongErrorEnvelope {
  message: 'The upstream server is currently unavailable';
}

/** The documented values of `message` in {@link KongErrorEnvelope}; others exist. */
export type KongErrorText =
  | 'no Route matched with those values'
  | 'Non-gRPC request matched gRPC route'
  | 'name resolution failed'
  | 'No API key found in request'
  | 'Duplicate API key found'
  | 'Unauthorized'
  | 'You cannot consume this service'
  | 'Forbidden'
  | 'API rate limit exceeded'
  | 'Request size limit exceeded'
  | 'A valid Content-Length header is required'
  | 'An invalid response was received from the upstream server'
  | 'The upstream server is currently unavailable'
  | 'The upstream server is timing out'
  | 'An unexpected error occurred'
  | 'Request timeout'
  | 'Not found'
  | 'Method not allowed'
  | 'Precondition failed';

/** The documented values of `code` in {@link KongAdminErrorEnvelope}; others exist. */
export type KongAdminErrorCode = 1 | 2 | 7 | 9 | 10 | 11 | 20 | 4 | 5 | 6 | 8 | 19;

/** The documented values of `exp` in {@link KongExpiredErrorEnvelope}; others exist. */
export type KongExpiredErrorText = 'token expired';

/** The documented values of `nbf` in {@link KongEarlyErrorEnvelope}; others exist. */
export type KongEarlyErrorText = 'token not valid yet';

/** The documented values of `error` in {@link KongOauthErrorEnvelope}; others exist. */
export type KongOauthErrorCode = 'invalid_provision_key' | 'invalid_authenticated_userid' | 'invalid_method';

/** The body of any documented error of Kong Gateway. Its codes are in `code` and `error`. */
export type KongError =
  | KongRouteNotFoundError
  | KongProtocolRequiredError
  | KongGrpcRequiredError
  | KongNoHealthyTargetError
  | KongNameResolutionFailedError
  | KongApiKeyMissingError
  | KongApiKeyRepeatedError
  | KongUnauthorizedError
  | KongHmacInvalidError
  | KongJwtClaimsUnknownError
  | KongJwtUnreadableError
  | KongTokenExpiredError
  | KongTokenNotYetValidError
  | KongProvisionKeyInvalidError
  | KongOauthMethodInvalidError
  | KongNotInAllowedGroupError
  | KongIpNotAllowedError
  | KongForbiddenError
  | KongRateLimitedError
  | KongResponseRateLimitedError
  | KongRequestTooLargeError
  | KongLengthRequiredError
  | KongBadUpstreamResponseError
  | KongUpstreamUnavailableError
  | KongUpstreamTimeoutError
  | KongInternalError
  | KongMalformedRequestError
  | KongRequestTimeoutError
  | KongNotFoundError
  | KongMethodNotAllowedError
  | KongPreconditionFailedError
  | KongAdminDataInvalidError
  | KongAdminReferenceMissingError
  | KongAdminAlreadyExistsError
  | KongAdminNotFoundError
  | KongAdminDatabaseError
  | KongAdminStillReferencedError;

/** The documented bodies of Kong Gateway by HTTP status. */
export interface KongErrorByStatus {
  400: KongProvisionKeyInvalidError | KongMalformedRequestError;
  401:
    | KongApiKeyMissingError
    | KongApiKeyRepeatedError
    | KongUnauthorizedError
    | KongHmacInvalidError
    | KongJwtClaimsUnknownError
    | KongJwtUnreadableError
    | KongTokenExpiredError
    | KongTokenNotYetValidError;
  403: KongNotInAllowedGroupError | KongIpNotAllowedError | KongForbiddenError;
  404: KongRouteNotFoundError | KongNotFoundError;
  405: KongOauthMethodInvalidError | KongMethodNotAllowedError;
  408: KongRequestTimeoutError;
  411: KongLengthRequiredError | KongMalformedRequestError;
  412: KongPreconditionFailedError;
  413: KongRequestTooLargeError | KongMalformedRequestError;
  414: KongMalformedRequestError;
  415: KongGrpcRequiredError;
  417: KongRequestTooLargeError | KongMalformedRequestError;
  426: KongProtocolRequiredError;
  429: KongRateLimitedError | KongResponseRateLimitedError;
  500: KongInternalError;
  502: KongBadUpstreamResponseError;
  503: KongNoHealthyTargetError | KongNameResolutionFailedError | KongUpstreamUnavailableError;
  504: KongUpstreamTimeoutError;
}

/** The ids of the documented errors of Kong Gateway. */
export type KongErrorId =
  | 'route-not-found'
  | 'protocol-required'
  | 'grpc-required'
  | 'no-healthy-target'
  | 'name-resolution-failed'
  | 'api-key-missing'
  | 'api-key-repeated'
  | 'unauthorized'
  | 'hmac-invalid'
  | 'jwt-claims-unknown'
  | 'jwt-unreadable'
  | 'token-expired'
  | 'token-not-yet-valid'
  | 'provision-key-invalid'
  | 'oauth-method-invalid'
  | 'not-in-allowed-group'
  | 'ip-not-allowed'
  | 'forbidden'
  | 'rate-limited'
  | 'response-rate-limited'
  | 'request-too-large'
  | 'length-required'
  | 'bad-upstream-response'
  | 'upstream-unavailable'
  | 'upstream-timeout'
  | 'internal-error'
  | 'malformed-request'
  | 'request-timeout'
  | 'not-found'
  | 'method-not-allowed'
  | 'precondition-failed'
  | 'admin-data-invalid'
  | 'admin-reference-missing'
  | 'admin-already-exists'
  | 'admin-not-found'
  | 'admin-database-error'
  | 'admin-still-referenced';

/** Whether a parsed body is any documented error of Kong Gateway. */
export declare const isKongError: Guard<KongError>;

/** Whether a parsed body is a {@link KongAdminAlreadyExistsError}. */
export declare const isKongAdminAlreadyExistsError: Guard<KongAdminAlreadyExistsError>;

/** Whether a parsed body is a {@link KongAdminDataInvalidError}. */
export declare const isKongAdminDataInvalidError: Guard<KongAdminDataInvalidError>;

/** Whether a parsed body is a {@link KongAdminDatabaseError}. */
export declare const isKongAdminDatabaseError: Guard<KongAdminDatabaseError>;

/** Whether a parsed body is a {@link KongAdminErrorEnvelope}. */
export declare const isKongAdminErrorEnvelope: Guard<KongAdminErrorEnvelope>;

/** Whether a parsed body is a {@link KongAdminNotFoundError}. */
export declare const isKongAdminNotFoundError: Guard<KongAdminNotFoundError>;

/** Whether a parsed body is a {@link KongAdminReferenceMissingError}. */
export declare const isKongAdminReferenceMissingError: Guard<KongAdminReferenceMissingError>;

/** Whether a parsed body is a {@link KongAdminStillReferencedError}. */
export declare const isKongAdminStillReferencedError: Guard<KongAdminStillReferencedError>;

/** Whether a parsed body is a {@link KongApiKeyMissingError}. */
export declare const isKongApiKeyMissingError: Guard<KongApiKeyMissingError>;

/** Whether a parsed body is a {@link KongApiKeyRepeatedError}. */
export declare const isKongApiKeyRepeatedError: Guard<KongApiKeyRepeatedError>;

/** Whether a parsed body is a {@link KongBadUpstreamResponseError}. */
export declare const isKongBadUpstreamResponseError: Guard<KongBadUpstreamResponseError>;

/** Whether a parsed body is a {@link KongCustomErrorEnvelope}. */
export declare const isKongCustomErrorEnvelope: Guard<KongCustomErrorEnvelope>;

/** Whether a parsed body is a {@link KongEarlyErrorEnvelope}. */
export declare const isKongEarlyErrorEnvelope: Guard<KongEarlyErrorEnvelope>;

/** Whether a parsed body is a {@link KongErrorEnvelope}. */
export declare const isKongErrorEnvelope: Guard<KongErrorEnvelope>;

/** Whether a parsed body is a {@link KongExpiredErrorEnvelope}. */
export declare const isKongExpiredErrorEnvelope: Guard<KongExpiredErrorEnvelope>;

/** Whether a parsed body is a {@link KongForbiddenError}. */
export declare const isKongForbiddenError: Guard<KongForbiddenError>;

/** Whether a parsed body is a {@link KongGrpcRequiredError}. */
export declare const isKongGrpcRequiredError: Guard<KongGrpcRequiredError>;

/** Whether a parsed body is a {@link KongHmacInvalidError}. */
export declare const isKongHmacInvalidError: Guard<KongHmacInvalidError>;

/** Whether a parsed body is a {@link KongInternalError}. */
export declare const isKongInternalError: Guard<KongInternalError>;

/** Whether a parsed body is a {@link KongIpNotAllowedError}. */
export declare const isKongIpNotAllowedError: Guard<KongIpNotAllowedError>;

/** Whether a parsed body is a {@link KongJwtClaimsUnknownError}. */
export declare const isKongJwtClaimsUnknownError: Guard<KongJwtClaimsUnknownError>;

/** Whether a parsed body is a {@link KongJwtUnreadableError}. */
export declare const isKongJwtUnreadableError: Guard<KongJwtUnreadableError>;

/** Whether a parsed body is a {@link KongLengthRequiredError}. */
export declare const isKongLengthRequiredError: Guard<KongLengthRequiredError>;

/** Whether a parsed body is a {@link KongMalformedRequestError}. */
export declare const isKongMalformedRequestError: Guard<KongMalformedRequestError>;

/** Whether a parsed body is a {@link KongMethodNotAllowedError}. */
export declare const isKongMethodNotAllowedError: Guard<KongMethodNotAllowedError>;

/** Whether a parsed body is a {@link KongNameResolutionFailedError}. */
export declare const isKongNameResolutionFailedError: Guard<KongNameResolutionFailedError>;

/** Whether a parsed body is a {@link KongNoHealthyTargetError}. */
export declare const isKongNoHealthyTargetError: Guard<KongNoHealthyTargetError>;

/** Whether a parsed body is a {@link KongNotFoundError}. */
export declare const isKongNotFoundError: Guard<KongNotFoundError>;

/** Whether a parsed body is a {@link KongNotInAllowedGroupError}. */
export declare const isKongNotInAllowedGroupError: Guard<KongNotInAllowedGroupError>;

/** Whether a parsed body is a {@link KongOauthErrorEnvelope}. */
export declare const isKongOauthErrorEnvelope: Guard<KongOauthErrorEnvelope>;

/** Whether a parsed body is a {@link KongOauthMethodInvalidError}. */
export declare const isKongOauthMethodInvalidError: Guard<KongOauthMethodInvalidError>;

/** Whether a parsed body is a {@link KongPreconditionFailedError}. */
export declare const isKongPreconditionFailedError: Guard<KongPreconditionFailedError>;

/** Whether a parsed body is a {@link KongProtocolRequiredError}. */
export declare const isKongProtocolRequiredError: Guard<KongProtocolRequiredError>;

/** Whether a parsed body is a {@link KongProvisionKeyInvalidError}. */
export declare const isKongProvisionKeyInvalidError: Guard<KongProvisionKeyInvalidError>;

/** Whether a parsed body is a {@link KongRateLimitedError}. */
export declare const isKongRateLimitedError: Guard<KongRateLimitedError>;

/** Whether a parsed body is a {@link KongRequestTimeoutError}. */
export declare const isKongRequestTimeoutError: Guard<KongRequestTimeoutError>;

/** Whether a parsed body is a {@link KongRequestTooLargeError}. */
export declare const isKongRequestTooLargeError: Guard<KongRequestTooLargeError>;

/** Whether a parsed body is a {@link KongResponseRateLimitedError}. */
export declare const isKongResponseRateLimitedError: Guard<KongResponseRateLimitedError>;

/** Whether a parsed body is a {@link KongRouteNotFoundError}. */
export declare const isKongRouteNotFoundError: Guard<KongRouteNotFoundError>;

/** Whether a parsed body is a {@link KongTokenExpiredError}. */
export declare const isKongTokenExpiredError: Guard<KongTokenExpiredError>;

/** Whether a parsed body is a {@link KongTokenNotYetValidError}. */
export declare const isKongTokenNotYetValidError: Guard<KongTokenNotYetValidError>;

/** Whether a parsed body is a {@link KongUnauthorizedError}. */
export declare const isKongUnauthorizedError: Guard<KongUnauthorizedError>;

/** Whether a parsed body is a {@link KongUpstreamTimeoutError}. */
export declare const isKongUpstreamTimeoutError: Guard<KongUpstreamTimeoutError>;

/** Whether a parsed body is a {@link KongUpstreamUnavailableError}. */
export declare const isKongUpstreamUnavailableError: Guard<KongUpstreamUnavailableError>;

/** The contract of Kong Gateway, for `createInspector`. */
declare const table: ContractTable<'kong', KongErrorId>;
export default table;
