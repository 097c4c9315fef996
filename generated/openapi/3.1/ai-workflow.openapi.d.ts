import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.1.0",
  "AiWorkflowBatchNotSupportedRpcError" | "AiWorkflowErrorEnvelope" | "AiWorkflowExpiredApiKeyError" | "AiWorkflowInvalidApiKeyError" | "AiWorkflowInvalidJsonRpcError" | "AiWorkflowInvalidTypeError" | "AiWorkflowMalformedApiKeyError" | "AiWorkflowMethodNotFoundRpcError" | "AiWorkflowMissingQueryError" | "AiWorkflowRateLimitedError" | "AiWorkflowRpcErrorEnvelope" | "AiWorkflowToolExecutionFailureRpcError",
  "AiWorkflowMalformedApiKey" | "AiWorkflowInvalidApiKey" | "AiWorkflowExpiredApiKey" | "AiWorkflowMissingQuery" | "AiWorkflowInvalidType" | "AiWorkflowNotFound" | "AiWorkflowInvalidJsonRpc" | "AiWorkflowBatchNotSupportedRpc" | "AiWorkflowMethodNotFoundRpc" | "AiWorkflowToolExecutionFailureRpc" | "AiWorkflowRateLimited" | "AiWorkflowUnexpectedFailure" | "AiWorkflow400" | "AiWorkflow401" | "AiWorkflow4XX" | "AiWorkflow5XX" | "AiWorkflowDefault",
  "AiWorkflowMalformedApiKeyCacheControl" | "AiWorkflowRateLimitedRetryAfter" | "AiWorkflow401CacheControl" | "AiWorkflow4XXCacheControl" | "AiWorkflow4XXRetryAfter" | "AiWorkflowDefaultCacheControl" | "AiWorkflowDefaultRetryAfter"
>;
export default document;
