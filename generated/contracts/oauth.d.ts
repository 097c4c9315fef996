import type { ContractTable, Guard } from '../contract-table.js';

/**
 * The resource owner or the authorization server denied the request. Do not ask again unless the person wants it.
 *
 * With any HTTP status or none, on rest and mcp.
 *
 * @example
 * ```json
 * {
 *   "error": "access_denied",
 *   "error_description": "The end user denied the request."
 * }
 * ```
 */
export interface OauthAccessDeniedError extends OauthErrorEnvelope {
  error: 'access_denied';
}

/**
 * The person has not approved the device yet. Poll again after `interval` seconds of the device response, or after 5 seconds if it has none.
 *
 * HTTP 400, on rest and mcp.
 *
 * @example
 * ```json
 * {
 *   "error": "authorization_pending"
 * }
 * ```
 */
export interface OauthAuthorizationPendingError extends OauthErrorEnvelope {
  error: 'authorization_pending';
}

/**
 * Any error response of OAuth 2.0. Branch on `error`.
 */
export interface OauthErrorEnvelope {
  /**
   * Error code.
   */
  error: OauthErrorCode | (string & {});
  /**
   * Message for developers.
   */
  error_description?: string;
  /**
   * Address of a page about the error, for developers.
   */
  error_uri?: string;
}

/**
 * The device code expired before the person approved it. Start the device flow again when the person wants it. Do not do so in a loop.
 *
 * HTTP 400, on rest and mcp.
 *
 * @example
 * ```json
 * {
 *   "error": "expired_token"
 * }
 * ```
 */
export interface OauthExpiredTokenError extends OauthErrorEnvelope {
  error: 'expired_token';
}

/**
 * The access token is valid, but its scope does not cover the request. Ask the person to grant the scope in the challenge, then send the request again with the new token.
 *
 * HTTP 403, on rest and mcp, with the header `WWW-Authenticate`.
 *
 * @example
 * ```json
 * {
 *   "error": "insufficient_scope",
 *   "error_description": "Insufficient scope"
 * }
 * ```
 */
export interface OauthInsufficientScopeError extends OauthErrorEnvelope {
  error: 'insufficient_scope';
}

/**
 * The authorization server does not know the client or rejects its authentication. Check the client id, the secret and the authentication method. If the secret has expired, ask a person for a new one or register the client again.
 *
 * HTTP 400 or 401, on rest and mcp, with the header `WWW-Authenticate`.
 *
 * @example
 * ```json
 * {
 *   "error": "invalid_client",
 *   "error_description": "Invalid client_id"
 * }
 * ```
 */
export interface OauthInvalidClientError extends OauthErrorEnvelope {
  error: 'invalid_client';
}

/**
 * A member of the client metadata in the registration is invalid or contradicts another member. Correct the member and register again.
 *
 * HTTP 400, on rest and mcp.
 *
 * @example
 * ```json
 * {
 *   "error": "invalid_client_metadata",
 *   "error_description": "The grant type 'authorization_code' must be registered along with the response type 'code' but found only 'implicit' instead."
 * }
 * ```
 */
export interface OauthInvalidClientMetadataError extends OauthErrorEnvelope {
  error: 'invalid_client_metadata';
}

/**
 * The DPoP proof is malformed, too old or already used, or it was not made with the key that the token or grant is bound to. Make a new proof for this request with the right key, and check the clock.
 *
 * HTTP 400 or 401, on rest and mcp, with the header `WWW-Authenticate`.
 *
 * @example
 * ```json
 * {
 *   "error": "invalid_dpop_proof"
 * }
 * ```
 */
export interface OauthInvalidDpopProofError extends OauthErrorEnvelope {
  error: 'invalid_dpop_proof';
}

/**
 * The authorization code, password, assertion or refresh token is wrong, expired, revoked or already used, or it belongs to another client or redirect URI. Start the login again and use the new grant.
 *
 * HTTP 400, on rest and mcp.
 *
 * @example
 * ```json
 * {
 *   "error": "invalid_grant",
 *   "error_description": "The refresh token has expired."
 * }
 * ```
 */
export interface OauthInvalidGrantError extends OauthErrorEnvelope {
  error: 'invalid_grant';
}

/**
 * A redirect URI in the client registration is malformed or not allowed. Register redirect URIs that the server allows.
 *
 * HTTP 400, on rest and mcp.
 *
 * @example
 * ```json
 * {
 *   "error": "invalid_redirect_uri",
 *   "error_description": "The redirection URI http://sketchy.example.com is not allowed by this server."
 * }
 * ```
 */
export interface OauthInvalidRedirectUriError extends OauthErrorEnvelope {
  error: 'invalid_redirect_uri';
}

/**
 * A parameter is missing, repeated, unknown or wrong, or the request carries its credentials in more than one way. Correct the request according to the documentation of the endpoint.
 *
 * HTTP 400, on rest and mcp.
 *
 * @example
 * ```json
 * {
 *   "error": "invalid_request"
 * }
 * ```
 */
export interface OauthInvalidRequestError extends OauthErrorEnvelope {
  error: 'invalid_request';
}

/**
 * The scope is unknown, malformed or wider than the granted one. Request a scope that the server knows and that the grant covers.
 *
 * HTTP 400, on rest and mcp.
 *
 * @example
 * ```json
 * {
 *   "error": "invalid_scope",
 *   "error_description": "The scope admin goes beyond the grant."
 * }
 * ```
 */
export interface OauthInvalidScopeError extends OauthErrorEnvelope {
  error: 'invalid_scope';
}

/**
 * The server cannot verify the software statement of the client. Send a well-formed statement signed by an issuer that the server trusts.
 *
 * HTTP 400, on rest and mcp.
 *
 * @example
 * ```json
 * {
 *   "error": "invalid_software_statement"
 * }
 * ```
 */
export interface OauthInvalidSoftwareStatementError extends OauthErrorEnvelope {
  error: 'invalid_software_statement';
}

/**
 * The requested resource is unknown, malformed or missing, or the grant does not cover it. Request a resource that the server knows and that the grant covers.
 *
 * HTTP 400, on rest and mcp.
 *
 * @example
 * ```json
 * {
 *   "error": "invalid_target",
 *   "error_description": "Unknown resource"
 * }
 * ```
 */
export interface OauthInvalidTargetError extends OauthErrorEnvelope {
  error: 'invalid_target';
}

/**
 * The access token is expired, revoked, malformed or issued for another resource. Many resources also send this for a missing token. Get a new access token with the refresh token or by logging in, then send the request again.
 *
 * HTTP 401, on rest and mcp, with the header `WWW-Authenticate`.
 *
 * @example
 * ```json
 * {
 *   "error": "invalid_token",
 *   "error_description": "Missing Authorization header"
 * }
 * ```
 */
export interface OauthInvalidTokenError extends OauthErrorEnvelope {
  error: 'invalid_token';
}

/**
 * The authorization server encountered an unexpected condition. Try again later. If the error persists, contact the operator of the server.
 *
 * With any HTTP status or none, on rest and mcp.
 *
 * @example
 * ```json
 * {
 *   "error": "server_error",
 *   "error_description": "db down"
 * }
 * ```
 */
export interface OauthServerError extends OauthErrorEnvelope {
  error: 'server_error';
}

/**
 * The person has not approved the device yet, and the client polls too often. Add 5 seconds to the interval for this and all later requests, then poll again.
 *
 * HTTP 400, on rest and mcp.
 *
 * @example
 * ```json
 * {
 *   "error": "slow_down"
 * }
 * ```
 */
export interface OauthSlowDownError extends OauthErrorEnvelope {
  error: 'slow_down';
}

/**
 * The authorization server is overloaded or under maintenance. Try again later.
 *
 * With any HTTP status or none, on rest and mcp.
 *
 * @example
 * ```json
 * {
 *   "error": "temporarily_unavailable",
 *   "error_description": "The server is under maintenance."
 * }
 * ```
 */
export interface OauthTemporarilyUnavailableError extends OauthErrorEnvelope {
  error: 'temporarily_unavailable';
}

/**
 * The software statement of the client is valid, but this server does not accept it. Ask the operator of the server to approve the software, or register without the statement.
 *
 * HTTP 400, on rest and mcp.
 *
 * @example
 * ```json
 * {
 *   "error": "unapproved_software_statement"
 * }
 * ```
 */
export interface OauthUnapprovedSoftwareStatementError extends OauthErrorEnvelope {
  error: 'unapproved_software_statement';
}

/**
 * The authorization server knows the client, but does not allow it to use this grant type or response type. Use a grant type that the client is registered for, or change its registration.
 *
 * HTTP 400, on rest and mcp.
 *
 * @example
 * ```json
 * {
 *   "error": "unauthorized_client",
 *   "error_description": "The client is not registered for this grant type."
 * }
 * ```
 */
export interface OauthUnauthorizedClientError extends OauthErrorEnvelope {
  error: 'unauthorized_client';
}

/**
 * The authorization server does not support the grant type. Use a grant type that the server's metadata lists.
 *
 * HTTP 400, on rest and mcp.
 *
 * @example
 * ```json
 * {
 *   "error": "unsupported_grant_type",
 *   "error_description": "The grant type is not supported by this authorization server."
 * }
 * ```
 */
export interface OauthUnsupportedGrantTypeError extends OauthErrorEnvelope {
  error: 'unsupported_grant_type';
}

/**
 * The authorization server does not issue an authorization code or a token in this way. Use a response type that the server's metadata lists.
 *
 * With any HTTP status or none, on rest and mcp.
 *
 * @example
 * ```json
 * {
 *   "error": "unsupported_response_type"
 * }
 * ```
 */
export interface OauthUnsupportedResponseTypeError extends OauthErrorEnvelope {
  error: 'unsupported_response_type';
}

/**
 * The authorization server does not revoke tokens of this type. Revoke the refresh token instead, or let the token expire.
 *
 * HTTP 400, on rest and mcp.
 *
 * @example
 * ```json
 * {
 *   "error": "unsupported_token_type"
 * }
 * ```
 */
export interface OauthUnsupportedTokenTypeError extends OauthErrorEnvelope {
  error: 'unsupported_token_type';
}

/**
 * The server requires a nonce of its own in the DPoP proof. Put the nonce of the `DPoP-Nonce` header into a new proof and send the request again.
 *
 * HTTP 400 or 401, on rest and mcp, with the header `DPoP-Nonce`, `WWW-Authenticate`.
 *
 * @example
 * ```json
 * {
 *   "error": "use_dpop_nonce",
 *   "error_description": "Authorization server requires nonce in DPoP proof"
 * }
 * ```
 */
export interface OauthUseDpopNonceError extends OauthErrorEnvelope {
  error: 'use_dpop_nonce';
}

/** The documented values of `error` in {@link OauthErrorEnvelope}; others exist. */
export type OauthErrorCode =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_grant'
  | 'unauthorized_client'
  | 'unsupported_grant_type'
  | 'invalid_scope'
  | 'unsupported_response_type'
  | 'access_denied'
  | 'server_error'
  | 'temporarily_unavailable'
  | 'invalid_token'
  | 'insufficient_scope'
  | 'invalid_redirect_uri'
  | 'invalid_client_metadata'
  | 'invalid_software_statement'
  | 'unapproved_software_statement'
  | 'authorization_pending'
  | 'slow_down'
  | 'expired_token'
  | 'unsupported_token_type'
  | 'invalid_target'
  | 'use_dpop_nonce'
  | 'invalid_dpop_proof';

/** The body of any documented error of OAuth 2.0. It narrows on `error`. */
export type OauthError =
  | OauthInvalidRequestError
  | OauthInvalidClientError
  | OauthInvalidGrantError
  | OauthUnauthorizedClientError
  | OauthUnsupportedGrantTypeError
  | OauthInvalidScopeError
  | OauthUnsupportedResponseTypeError
  | OauthAccessDeniedError
  | OauthServerError
  | OauthTemporarilyUnavailableError
  | OauthInvalidTokenError
  | OauthInsufficientScopeError
  | OauthInvalidRedirectUriError
  | OauthInvalidClientMetadataError
  | OauthInvalidSoftwareStatementError
  | OauthUnapprovedSoftwareStatementError
  | OauthAuthorizationPendingError
  | OauthSlowDownError
  | OauthExpiredTokenError
  | OauthUnsupportedTokenTypeError
  | OauthInvalidTargetError
  | OauthUseDpopNonceError
  | OauthInvalidDpopProofError;

/** The documented bodies of OAuth 2.0 by HTTP status. */
export interface OauthErrorByStatus {
  400:
    | OauthInvalidRequestError
    | OauthInvalidClientError
    | OauthInvalidGrantError
    | OauthUnauthorizedClientError
    | OauthUnsupportedGrantTypeError
    | OauthInvalidScopeError
    | OauthInvalidRedirectUriError
    | OauthInvalidClientMetadataError
    | OauthInvalidSoftwareStatementError
    | OauthUnapprovedSoftwareStatementError
    | OauthAuthorizationPendingError
    | OauthSlowDownError
    | OauthExpiredTokenError
    | OauthUnsupportedTokenTypeError
    | OauthInvalidTargetError
    | OauthUseDpopNonceError
    | OauthInvalidDpopProofError;
  401: OauthInvalidClientError | OauthInvalidTokenError | OauthUseDpopNonceError | OauthInvalidDpopProofError;
  403: OauthInsufficientScopeError;
}

/** The ids of the documented errors of OAuth 2.0. */
export type OauthErrorId =
  | 'invalid-request'
  | 'invalid-client'
  | 'invalid-grant'
  | 'unauthorized-client'
  | 'unsupported-grant-type'
  | 'invalid-scope'
  | 'unsupported-response-type'
  | 'access-denied'
  | 'server-error'
  | 'temporarily-unavailable'
  | 'invalid-token'
  | 'insufficient-scope'
  | 'invalid-redirect-uri'
  | 'invalid-client-metadata'
  | 'invalid-software-statement'
  | 'unapproved-software-statement'
  | 'authorization-pending'
  | 'slow-down'
  | 'expired-token'
  | 'unsupported-token-type'
  | 'invalid-target'
  | 'use-dpop-nonce'
  | 'invalid-dpop-proof';

/** Whether a parsed body is any documented error of OAuth 2.0. */
export declare const isOauthError: Guard<OauthError>;

/** Whether a parsed body is a {@link OauthAccessDeniedError}. */
export declare const isOauthAccessDeniedError: Guard<OauthAccessDeniedError>;

/** Whether a parsed body is a {@link OauthAuthorizationPendingError}. */
export declare const isOauthAuthorizationPendingError: Guard<OauthAuthorizationPendingError>;

/** Whether a parsed body is a {@link OauthErrorEnvelope}. */
export declare const isOauthErrorEnvelope: Guard<OauthErrorEnvelope>;

/** Whether a parsed body is a {@link OauthExpiredTokenError}. */
export declare const isOauthExpiredTokenError: Guard<OauthExpiredTokenError>;

/** Whether a parsed body is a {@link OauthInsufficientScopeError}. */
export declare const isOauthInsufficientScopeError: Guard<OauthInsufficientScopeError>;

/** Whether a parsed body is a {@link OauthInvalidClientError}. */
export declare const isOauthInvalidClientError: Guard<OauthInvalidClientError>;

/** Whether a parsed body is a {@link OauthInvalidClientMetadataError}. */
export declare const isOauthInvalidClientMetadataError: Guard<OauthInvalidClientMetadataError>;

/** Whether a parsed body is a {@link OauthInvalidDpopProofError}. */
export declare const isOauthInvalidDpopProofError: Guard<OauthInvalidDpopProofError>;

/** Whether a parsed body is a {@link OauthInvalidGrantError}. */
export declare const isOauthInvalidGrantError: Guard<OauthInvalidGrantError>;

/** Whether a parsed body is a {@link OauthInvalidRedirectUriError}. */
export declare const isOauthInvalidRedirectUriError: Guard<OauthInvalidRedirectUriError>;

/** Whether a parsed body is a {@link OauthInvalidRequestError}. */
export declare const isOauthInvalidRequestError: Guard<OauthInvalidRequestError>;

/** Whether a parsed body is a {@link OauthInvalidScopeError}. */
export declare const isOauthInvalidScopeError: Guard<OauthInvalidScopeError>;

/** Whether a parsed body is a {@link OauthInvalidSoftwareStatementError}. */
export declare const isOauthInvalidSoftwareStatementError: Guard<OauthInvalidSoftwareStatementError>;

/** Whether a parsed body is a {@link OauthInvalidTargetError}. */
export declare const isOauthInvalidTargetError: Guard<OauthInvalidTargetError>;

/** Whether a parsed body is a {@link OauthInvalidTokenError}. */
export declare const isOauthInvalidTokenError: Guard<OauthInvalidTokenError>;

/** Whether a parsed body is a {@link OauthServerError}. */
export declare const isOauthServerError: Guard<OauthServerError>;

/** Whether a parsed body is a {@link OauthSlowDownError}. */
export declare const isOauthSlowDownError: Guard<OauthSlowDownError>;

/** Whether a parsed body is a {@link OauthTemporarilyUnavailableError}. */
export declare const isOauthTemporarilyUnavailableError: Guard<OauthTemporarilyUnavailableError>;

/** Whether a parsed body is a {@link OauthUnapprovedSoftwareStatementError}. */
export declare const isOauthUnapprovedSoftwareStatementError: Guard<OauthUnapprovedSoftwareStatementError>;

/** Whether a parsed body is a {@link OauthUnauthorizedClientError}. */
export declare const isOauthUnauthorizedClientError: Guard<OauthUnauthorizedClientError>;

/** Whether a parsed body is a {@link OauthUnsupportedGrantTypeError}. */
export declare const isOauthUnsupportedGrantTypeError: Guard<OauthUnsupportedGrantTypeError>;

/** Whether a parsed body is a {@link OauthUnsupportedResponseTypeError}. */
export declare const isOauthUnsupportedResponseTypeError: Guard<OauthUnsupportedResponseTypeError>;

/** Whether a parsed body is a {@link OauthUnsupportedTokenTypeError}. */
export declare const isOauthUnsupportedTokenTypeError: Guard<OauthUnsupportedTokenTypeError>;

/** Whether a parsed body is a {@link OauthUseDpopNonceError}. */
export declare const isOauthUseDpopNonceError: Guard<OauthUseDpopNonceError>;

/** The contract of OAuth 2.0, for `createInspector`. */
declare const table: ContractTable<'oauth', OauthErrorId>;
export default table;
