import type { ContractTable, Guard } from '../contract-table.js';

/**
 * An access rule of the proxy refuses the request. Use an identity that the rules allow.
 *
 * HTTP 403, on rest.
 *
 * @example
 * ```json
 * "RBAC: access denied"
 * ```
 */
export type EnvoyAccessDeniedTextError = string;

/**
 * The token is for another audience. Get a token for this service.
 *
 * HTTP 403 (inferred), on rest.
 *
 * @example
 * ```json
 * "Audiences in Jwt are not allowed"
 * ```
 */
export type EnvoyAudienceNotAllowedTextError = string;

/**
 * No instance of the service is healthy. Send the request again after a pause.
 *
 * HTTP 503, on rest.
 *
 * @example
 * ```json
 * "no healthy upstream"
 * ```
 */
export type EnvoyNoHealthyUpstreamTextError = string;

/**
 * The proxy itself is out of memory or of connections. Send the request again after a pause.
 *
 * HTTP 503, on rest.
 *
 * @example
 * ```json
 * "envoy overloaded"
 * ```
 */
export type EnvoyOverloadedTextError = string;

/**
 * The answer of the service violates the protocol. Send the request again after a pause.
 *
 * HTTP 502, on rest.
 *
 * @example
 * ```json
 * "upstream connect error or disconnect/reset before headers. reset reason: protocol error"
 * ```
 */
export type EnvoyProtocolTextError = string;

/**
 * The proxy limits the requests of the route or of the connection. Wait, then send the request again.
 *
 * HTTP 429, on rest, with the header `x-ratelimit-reset` (optional).
 *
 * @example
 * ```json
 * "local_rate_limited"
 * ```
 */
export type EnvoyRateLimitedTextError = string;

/**
 * The request took too long to arrive, or the stream was idle for too long. Send it again.
 *
 * HTTP 408, on rest.
 *
 * @example
 * ```json
 * "request timeout"
 * ```
 */
export type EnvoyRequestTimeoutTextError = string;

/**
 * The request is larger than the proxy can keep for another attempt, and the first one failed. Send less in one request, or send it again after a pause.
 *
 * HTTP 507, on rest.
 *
 * @example
 * ```json
 * "exceeded request buffer limit while retrying upstream"
 * ```
 */
export type EnvoyRetryBufferFullTextError = string;

/**
 * The proxy could not get or read the keys of the issuer. Send the request again after a pause.
 *
 * HTTP 401 (inferred), on rest.
 *
 * @example
 * ```json
 * "Jwks remote fetch is failed"
 * ```
 */
export type EnvoySigningKeysUnavailableTextError = string;

/**
 * The request took longer than one stream may last. Send less in one request, or send it again.
 *
 * HTTP 408 or 504 (inferred), on rest.
 *
 * @example
 * ```json
 * "upstream max stream duration reached"
 * ```
 */
export type EnvoyStreamTooLongTextError = string;

/**
 * An answer of the proxy itself: one line of plain text.
 */
export type EnvoyTextErrorEnvelope = string;

/**
 * The token has expired. Renew the token and send the request again.
 *
 * HTTP 401 (inferred), on rest.
 *
 * @example
 * ```json
 * "Jwt is expired"
 * ```
 */
export type EnvoyTokenExpiredTextError = string;

/**
 * The token is malformed, its signature does not verify, or its issuer is not configured. Get a new token from the issuer that the service names.
 *
 * HTTP 401 (inferred), on rest.
 *
 * @example
 * ```json
 * "Jwt verification fails"
 * ```
 */
export type EnvoyTokenInvalidTextError = string;

/**
 * The request has no token. Authorize the client and send the token.
 *
 * HTTP 401 (inferred), on rest.
 *
 * @example
 * ```json
 * "Jwt is missing"
 * ```
 */
export type EnvoyTokenMissingTextError = string;

/**
 * The time from which the token is valid has not come. Wait, and compare the clocks of both servers.
 *
 * HTTP 401 (inferred), on rest.
 *
 * @example
 * ```json
 * "Jwt not yet valid"
 * ```
 */
export type EnvoyTokenNotYetValidTextError = string;

/**
 * The proxy could not connect to the service, or the service closed the connection before it answered. The text has the reason. Send the request again after a pause, if it is safe to repeat.
 *
 * HTTP 503, on rest.
 *
 * @example
 * ```json
 * "upstream connect error or disconnect/reset before headers. reset reason: connection failure"
 * ```
 */
export type EnvoyUpstreamConnectTextError = string;

/**
 * Too many requests or connections to the service are open, so the proxy dropped the request. Send the request again after a pause.
 *
 * HTTP 503, on rest, with the header `x-envoy-overloaded` (optional).
 *
 * @example
 * ```json
 * "upstream connect error or disconnect/reset before headers. reset reason: overflow"
 * ```
 */
export type EnvoyUpstreamOverflowTextError = string;

/**
 * The service did not answer in the time that the route allows. Send the request again after a pause, if it is safe to repeat.
 *
 * HTTP 504, on rest.
 *
 * @example
 * ```json
 * "upstream request timeout"
 * ```
 */
export type EnvoyUpstreamTimeoutTextError = string;

/** The body of any documented error of Envoy. */
export type EnvoyError =
  | EnvoyUpstreamOverflowTextError
  | EnvoyUpstreamConnectTextError
  | EnvoyNoHealthyUpstreamTextError
  | EnvoyUpstreamTimeoutTextError
  | EnvoyStreamTooLongTextError
  | EnvoyRetryBufferFullTextError
  | EnvoyProtocolTextError
  | EnvoyRateLimitedTextError
  | EnvoyAccessDeniedTextError
  | EnvoyOverloadedTextError
  | EnvoyRequestTimeoutTextError
  | EnvoyTokenMissingTextError
  | EnvoyTokenExpiredTextError
  | EnvoyTokenNotYetValidTextError
  | EnvoyTokenInvalidTextError
  | EnvoyAudienceNotAllowedTextError
  | EnvoySigningKeysUnavailableTextError;

/** The documented bodies of Envoy by HTTP status. */
export interface EnvoyErrorByStatus {
  403: EnvoyAccessDeniedTextError;
  408: EnvoyRequestTimeoutTextError;
  429: EnvoyRateLimitedTextError;
  502: EnvoyProtocolTextError;
  503:
    | EnvoyUpstreamOverflowTextError
    | EnvoyUpstreamConnectTextError
    | EnvoyNoHealthyUpstreamTextError
    | EnvoyOverloadedTextError;
  504: EnvoyUpstreamTimeoutTextError;
  507: EnvoyRetryBufferFullTextError;
}

/** The ids of the documented errors of Envoy. */
export type EnvoyErrorId =
  | 'upstream-overflow'
  | 'upstream-connect-error'
  | 'no-healthy-upstream'
  | 'upstream-timeout'
  | 'stream-too-long'
  | 'retry-buffer-full'
  | 'protocol-error'
  | 'rate-limited'
  | 'access-denied'
  | 'overloaded'
  | 'request-timeout'
  | 'token-missing'
  | 'token-expired'
  | 'token-not-yet-valid'
  | 'token-invalid'
  | 'audience-not-allowed'
  | 'signing-keys-unavailable';

/** Whether a parsed body is any documented error of Envoy. */
export declare const isEnvoyError: Guard<EnvoyError>;

/** Whether a parsed body is a {@link EnvoyAccessDeniedTextError}. */
export declare const isEnvoyAccessDeniedTextError: Guard<EnvoyAccessDeniedTextError>;

/** Whether a parsed body is a {@link EnvoyAudienceNotAllowedTextError}. */
export declare const isEnvoyAudienceNotAllowedTextError: Guard<EnvoyAudienceNotAllowedTextError>;

/** Whether a parsed body is a {@link EnvoyNoHealthyUpstreamTextError}. */
export declare const isEnvoyNoHealthyUpstreamTextError: Guard<EnvoyNoHealthyUpstreamTextError>;

/** Whether a parsed body is a {@link EnvoyOverloadedTextError}. */
export declare const isEnvoyOverloadedTextError: Guard<EnvoyOverloadedTextError>;

/** Whether a parsed body is a {@link EnvoyProtocolTextError}. */
export declare const isEnvoyProtocolTextError: Guard<EnvoyProtocolTextError>;

/** Whether a parsed body is a {@link EnvoyRateLimitedTextError}. */
export declare const isEnvoyRateLimitedTextError: Guard<EnvoyRateLimitedTextError>;

/** Whether a parsed body is a {@link EnvoyRequestTimeoutTextError}. */
export declare const isEnvoyRequestTimeoutTextError: Guard<EnvoyRequestTimeoutTextError>;

/** Whether a parsed body is a {@link EnvoyRetryBufferFullTextError}. */
export declare const isEnvoyRetryBufferFullTextError: Guard<EnvoyRetryBufferFullTextError>;

/** Whether a parsed body is a {@link EnvoySigningKeysUnavailableTextError}. */
export declare const isEnvoySigningKeysUnavailableTextError: Guard<EnvoySigningKeysUnavailableTextError>;

/** Whether a parsed body is a {@link EnvoyStreamTooLongTextError}. */
export declare const isEnvoyStreamTooLongTextError: Guard<EnvoyStreamTooLongTextError>;

/** Whether a parsed body is a {@link EnvoyTextErrorEnvelope}. */
export declare const isEnvoyTextErrorEnvelope: Guard<EnvoyTextErrorEnvelope>;

/** Whether a parsed body is a {@link EnvoyTokenExpiredTextError}. */
export declare const isEnvoyTokenExpiredTextError: Guard<EnvoyTokenExpiredTextError>;

/** Whether a parsed body is a {@link EnvoyTokenInvalidTextError}. */
export declare const isEnvoyTokenInvalidTextError: Guard<EnvoyTokenInvalidTextError>;

/** Whether a parsed body is a {@link EnvoyTokenMissingTextError}. */
export declare const isEnvoyTokenMissingTextError: Guard<EnvoyTokenMissingTextError>;

/** Whether a parsed body is a {@link EnvoyTokenNotYetValidTextError}. */
export declare const isEnvoyTokenNotYetValidTextError: Guard<EnvoyTokenNotYetValidTextError>;

/** Whether a parsed body is a {@link EnvoyUpstreamConnectTextError}. */
export declare const isEnvoyUpstreamConnectTextError: Guard<EnvoyUpstreamConnectTextError>;

/** Whether a parsed body is a {@link EnvoyUpstreamOverflowTextError}. */
export declare const isEnvoyUpstreamOverflowTextError: Guard<EnvoyUpstreamOverflowTextError>;

/** Whether a parsed body is a {@link EnvoyUpstreamTimeoutTextError}. */
export declare const isEnvoyUpstreamTimeoutTextError: Guard<EnvoyUpstreamTimeoutTextError>;

/** The contract of Envoy, for `createInspector`. */
declare const table: ContractTable<'envoy', EnvoyErrorId>;
export default table;
