import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.0.3",
  "F2dErrorEnvelope" | "F2dInternalError" | "F2dInternalRpcError" | "F2dInvalidApiKeyError" | "F2dMissingQueryError" | "F2dMissingQueryToolError" | "F2dNotAcceptableRpcError" | "F2dRateLimitedError" | "F2dRpcErrorEnvelope" | "F2dToolErrorEnvelope" | "F2dUnauthorizedRpcError" | "F2dUnknownToolToolError",
  "F2dMissingQuery" | "F2dMissingQueryTool" | "F2dUnauthorizedRpc" | "F2dInvalidApiKey" | "F2dRateLimited" | "F2dInternal" | "F2dInternalRpc" | "F2dNotAcceptableRpc" | "F2dUnknownToolTool" | "F2d4XX" | "F2d5XX" | "F2dDefault",
  "F2dUnauthorizedRpcWwwAuthenticate" | "F2dRateLimitedRetryAfter" | "F2d4XXWwwAuthenticate" | "F2d4XXRetryAfter" | "F2dDefaultWwwAuthenticate" | "F2dDefaultRetryAfter"
>;
export default document;
