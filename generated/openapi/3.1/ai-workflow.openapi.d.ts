import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.1.0",
  "AiWorkflowBatchNotSupportedJsonRpcError" | "AiWorkflowErrorEnvelope" | "AiWorkflowExpiredApiKeyError" | "AiWorkflowInvalidApiKeyError" | "AiWorkflowInvalidJsonJsonRpcError" | "AiWorkflowInvalidTypeError" | "AiWorkflowJsonRpcErrorEnvelope" | "AiWorkflowMalformedApiKeyError" | "AiWorkflowMethodNotFoundJsonRpcError" | "AiWorkflowMissingQueryError" | "AiWorkflowRateLimitedError" | "AiWorkflowToolExecutionFailureJsonRpcError",
  "AiWorkflowMalformedApiKey" | "AiWorkflowInvalidApiKey" | "AiWorkflowExpiredApiKey" | "AiWorkflowMissingQuery" | "AiWorkflowInvalidType" | "AiWorkflowNotFound" | "AiWorkflowInvalidJsonJsonRpc" | "AiWorkflowBatchNotSupportedJsonRpc" | "AiWorkflowMethodNotFoundJsonRpc" | "AiWorkflowToolExecutionFailureJsonRpc" | "AiWorkflowRateLimited" | "AiWorkflowUnexpectedFailure" | "AiWorkflowRest400" | "AiWorkflowRest401" | "AiWorkflowRest4XX" | "AiWorkflowRest5XX" | "AiWorkflowRestDefault" | "AiWorkflowMcpDefault",
  "AiWorkflowCacheControl" | "AiWorkflowRetryAfter" | "AiWorkflowOptionalCacheControl" | "AiWorkflowOptionalRetryAfter"
>;
export default document;
