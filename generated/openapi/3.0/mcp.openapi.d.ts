import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.0.3",
  "McpHeaderMismatchRpcError" | "McpInternalRpcError" | "McpInvalidParamsRpcError" | "McpInvalidRequestRpcError" | "McpMethodNotFoundRpcError" | "McpMissingRequiredClientCapabilityRpcError" | "McpParseRpcError" | "McpResourceNotFoundRpcError" | "McpRpcErrorEnvelope" | "McpTaskErrorEnvelope" | "McpToolErrorEnvelope" | "McpUnsupportedProtocolVersionRpcError" | "McpUrlElicitationRequiredRpcError" | "McpUserRejectedRpcError",
  "McpParseRpc" | "McpInvalidRequestRpc" | "McpMethodNotFoundRpcSince20260728" | "McpMethodNotFoundRpc" | "McpInvalidParamsRpc" | "McpInternalRpc" | "McpResourceNotFoundRpc" | "McpUrlElicitationRequiredRpc" | "McpHeaderMismatchRpc" | "McpMissingRequiredClientCapabilityRpc" | "McpUnsupportedProtocolVersionRpc" | "McpUserRejectedRpc" | "McpToolExecutionTool" | "McpTaskFailedTask" | "Mcp400" | "Mcp4XX" | "McpDefault",
  never
>;
export default document;
