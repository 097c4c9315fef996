import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.1.0",
  "EnvoyAccessDeniedTextError" | "EnvoyAudienceNotAllowedTextError" | "EnvoyNoHealthyUpstreamTextError" | "EnvoyOverloadedTextError" | "EnvoyProtocolTextError" | "EnvoyRateLimitedTextError" | "EnvoyRequestTimeoutTextError" | "EnvoyRetryBufferFullTextError" | "EnvoySigningKeysUnavailableTextError" | "EnvoyStreamTooLongTextError" | "EnvoyTextErrorEnvelope" | "EnvoyTokenExpiredTextError" | "EnvoyTokenInvalidTextError" | "EnvoyTokenMissingTextError" | "EnvoyTokenNotYetValidTextError" | "EnvoyUpstreamConnectTextError" | "EnvoyUpstreamOverflowTextError" | "EnvoyUpstreamTimeoutTextError",
  "EnvoyUpstreamOverflowText" | "EnvoyUpstreamConnectTextErrorResponse" | "EnvoyNoHealthyUpstreamText" | "EnvoyUpstreamTimeoutText" | "EnvoyStreamTooLongText" | "EnvoyRetryBufferFullText" | "EnvoyProtocolTextErrorResponse" | "EnvoyRateLimitedText" | "EnvoyAccessDeniedText" | "EnvoyOverloadedText" | "EnvoyRequestTimeoutText" | "EnvoyTokenMissingText" | "EnvoyTokenExpiredText" | "EnvoyTokenNotYetValidText" | "EnvoyTokenInvalidText" | "EnvoyAudienceNotAllowedText" | "EnvoySigningKeysUnavailableText" | "EnvoyRest503" | "EnvoyRest4XX" | "EnvoyRest5XX" | "EnvoyRestDefault",
  "EnvoyOptionalXEnvoyOverloaded" | "EnvoyOptionalXRatelimitReset"
>;
export default document;
