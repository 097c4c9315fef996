import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.1.0",
  "McpHeaderMismatchJsonRpcError" | "McpInternalJsonRpcError" | "McpInvalidParamsJsonRpcError" | "McpInvalidRequestJsonRpcError" | "McpJsonRpcErrorEnvelope" | "McpMethodNotFoundJsonRpcError" | "McpMissingRequiredClientCapabilityJsonRpcError" | "McpParseJsonRpcError" | "McpResourceNotFoundJsonRpcError" | "McpResultErrorEnvelope" | "McpTaskResultErrorEnvelope" | "McpUnsupportedProtocolVersionJsonRpcError" | "McpUrlElicitationRequiredJsonRpcError" | "McpUserRejectedJsonRpcError",
  "McpParseJsonRpcErrorResponse" | "McpInvalidRequestJsonRpc" | "McpMethodNotFoundJsonRpc" | "McpInvalidParamsJsonRpc" | "McpInternalJsonRpcErrorResponse" | "McpResourceNotFoundJsonRpc" | "McpUrlElicitationRequiredJsonRpc" | "McpHeaderMismatchJsonRpc" | "McpMissingRequiredClientCapabilityJsonRpc" | "McpUnsupportedProtocolVersionJsonRpc" | "McpUserRejectedJsonRpc" | "McpToolExecutionResultErrorResponse" | "McpTaskFailedTaskResult" | "Mcp400" | "Mcp4XX" | "McpDefault",
  never
>;
export default document;
