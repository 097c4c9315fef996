import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.1.0",
  "OauthAccessDeniedError" | "OauthAuthorizationPendingError" | "OauthErrorEnvelope" | "OauthExpiredTokenError" | "OauthInsufficientScopeError" | "OauthInvalidClientError" | "OauthInvalidClientMetadataError" | "OauthInvalidDpopProofError" | "OauthInvalidGrantError" | "OauthInvalidRedirectUriError" | "OauthInvalidRequestError" | "OauthInvalidScopeError" | "OauthInvalidSoftwareStatementError" | "OauthInvalidTargetError" | "OauthInvalidTokenError" | "OauthServerError" | "OauthSlowDownError" | "OauthTemporarilyUnavailableError" | "OauthUnapprovedSoftwareStatementError" | "OauthUnauthorizedClientError" | "OauthUnsupportedGrantTypeError" | "OauthUnsupportedResponseTypeError" | "OauthUnsupportedTokenTypeError" | "OauthUseDpopNonceError",
  "OauthInvalidRequest" | "OauthInvalidClient" | "OauthInvalidGrant" | "OauthUnauthorizedClient" | "OauthUnsupportedGrantType" | "OauthInvalidScope" | "OauthUnsupportedResponseType" | "OauthAccessDenied" | "OauthServerErrorResponse" | "OauthTemporarilyUnavailable" | "OauthInvalidToken" | "OauthInsufficientScope" | "OauthInvalidRedirectUri" | "OauthInvalidClientMetadata" | "OauthInvalidSoftwareStatement" | "OauthUnapprovedSoftwareStatement" | "OauthAuthorizationPending" | "OauthSlowDown" | "OauthExpiredToken" | "OauthUnsupportedTokenType" | "OauthInvalidTarget" | "OauthUseDpopNonce" | "OauthInvalidDpopProof" | "OauthRest400" | "OauthRest401" | "OauthRest4XX" | "OauthRestDefault" | "OauthMcp400" | "OauthMcp401" | "OauthMcp4XX" | "OauthMcpDefault",
  "OauthOptionalWwwAuthenticate" | "OauthWwwAuthenticate" | "OauthInsufficientScopeWwwAuthenticate" | "OauthDpopNonce" | "OauthUseDpopNonceWwwAuthenticate" | "OauthInvalidDpopProofWwwAuthenticate" | "OauthRest400WwwAuthenticate" | "OauthOptionalDpopNonce" | "OauthRest401WwwAuthenticate"
>;
export default document;
