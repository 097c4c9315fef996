import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.1.0",
  "JobkoErrorEnvelope" | "JobkoInsufficientCreditsError" | "JobkoInsufficientCreditsJsonRpcError" | "JobkoInvalidApiKeyJsonRpcError" | "JobkoInvalidParamsJsonRpcError" | "JobkoInvalidRequestJsonRpcError" | "JobkoJsonRpcErrorEnvelope" | "JobkoMethodNotFoundJsonRpcError" | "JobkoParseJsonRpcError" | "JobkoRateLimitExceededJsonRpcError" | "JobkoScopeNotAllowedJsonRpcError" | "JobkoServerJsonRpcError",
  "JobkoBadRequest" | "JobkoInvalidApiKey" | "JobkoInvalidApiKeyJsonRpc" | "JobkoInsufficientCredits" | "JobkoInsufficientCreditsJsonRpc" | "JobkoScopeNotAllowed" | "JobkoScopeNotAllowedJsonRpc" | "JobkoRateLimitExceeded" | "JobkoRateLimitExceededJsonRpc" | "JobkoServerErrorResponse" | "JobkoServerJsonRpcErrorResponse" | "JobkoParseJsonRpcErrorResponse" | "JobkoInvalidRequestJsonRpc" | "JobkoMethodNotFoundJsonRpc" | "JobkoInvalidParamsJsonRpc" | "JobkoRest4XX" | "JobkoRest5XX" | "JobkoRestDefault" | "JobkoMcpDefault",
  "JobkoRetryAfter" | "JobkoOptionalRetryAfter"
>;
export default document;
