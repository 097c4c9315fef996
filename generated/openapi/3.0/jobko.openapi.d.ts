import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.0.3",
  "JobkoErrorEnvelope" | "JobkoInsufficientCreditsError" | "JobkoInsufficientCreditsRpcError" | "JobkoInvalidApiKeyRpcError" | "JobkoInvalidParamsRpcError" | "JobkoInvalidRequestRpcError" | "JobkoMethodNotFoundRpcError" | "JobkoParseRpcError" | "JobkoRateLimitExceededRpcError" | "JobkoRpcErrorEnvelope" | "JobkoScopeNotAllowedRpcError" | "JobkoServerRpcError",
  "JobkoBadRequest" | "JobkoInvalidApiKey" | "JobkoInvalidApiKeyRpc" | "JobkoInsufficientCredits" | "JobkoInsufficientCreditsRpc" | "JobkoScopeNotAllowed" | "JobkoScopeNotAllowedRpc" | "JobkoRateLimitExceeded" | "JobkoRateLimitExceededRpc" | "JobkoServer" | "JobkoServerRpc" | "JobkoParseRpc" | "JobkoInvalidRequestRpc" | "JobkoMethodNotFoundRpc" | "JobkoInvalidParamsRpc" | "Jobko4XX" | "Jobko5XX" | "JobkoDefault",
  "JobkoRateLimitExceededRetryAfter" | "JobkoRateLimitExceededRpcRetryAfter" | "Jobko4XXRetryAfter" | "JobkoDefaultRetryAfter"
>;
export default document;
