import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.1.0",
  "F2dErrorEnvelope" | "F2dInternalError" | "F2dInternalJsonRpcError" | "F2dInvalidApiKeyError" | "F2dJsonRpcErrorEnvelope" | "F2dMissingQueryError" | "F2dMissingQueryResultError" | "F2dNotAcceptableJsonRpcError" | "F2dRateLimitedError" | "F2dResultErrorEnvelope" | "F2dUnauthorizedJsonRpcError" | "F2dUnknownToolResultError",
  "F2dMissingQuery" | "F2dMissingQueryResult" | "F2dUnauthorizedJsonRpc" | "F2dInvalidApiKey" | "F2dRateLimited" | "F2dInternalErrorResponse" | "F2dInternalJsonRpcErrorResponse" | "F2dNotAcceptableJsonRpc" | "F2dUnknownToolResult" | "F2dRest4XX" | "F2dRest5XX" | "F2dRestDefault" | "F2dMcp4XX" | "F2dMcpDefault",
  "F2dWwwAuthenticate" | "F2dRetryAfter" | "F2dOptionalRetryAfter" | "F2dOptionalWwwAuthenticate"
>;
export default document;
