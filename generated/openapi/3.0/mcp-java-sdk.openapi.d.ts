import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.0.3",
  "McpJavaSdkBadHeadersError" | "McpJavaSdkErrorEnvelope" | "McpJavaSdkInitializationFailedError" | "McpJavaSdkInvalidCompletionReferenceJsonRpcError" | "McpJavaSdkInvalidJsonRpcMessageError" | "McpJavaSdkInvalidToolArgumentsResultError" | "McpJavaSdkInvalidToolOutputResultError" | "McpJavaSdkJsonRpcErrorEnvelope" | "McpJavaSdkMessageNotAcceptedError" | "McpJavaSdkMethodNotFoundJsonRpcError" | "McpJavaSdkProcessingFailedError" | "McpJavaSdkResultErrorEnvelope" | "McpJavaSdkSchemaNotMetResultError" | "McpJavaSdkSessionNotFoundError" | "McpJavaSdkUnexpectedResponseJsonRpcError" | "McpJavaSdkUnknownPromptJsonRpcError" | "McpJavaSdkUnknownToolJsonRpcError",
  "McpJavaSdkSessionNotFound" | "McpJavaSdkBadHeaders" | "McpJavaSdkInitializationFailed" | "McpJavaSdkInvalidJsonRpcMessage" | "McpJavaSdkMessageNotAccepted" | "McpJavaSdkProcessingFailed" | "McpJavaSdkMethodNotFoundJsonRpc" | "McpJavaSdkUnknownToolJsonRpc" | "McpJavaSdkUnknownPromptJsonRpc" | "McpJavaSdkInvalidCompletionReferenceJsonRpc" | "McpJavaSdkUnexpectedResponseJsonRpc" | "McpJavaSdkInvalidToolArgumentsResult" | "McpJavaSdkSchemaNotMetResult" | "McpJavaSdkInvalidToolOutputResult" | "McpJavaSdkMcp400" | "McpJavaSdkMcp500" | "McpJavaSdkMcp4XX" | "McpJavaSdkMcp5XX" | "McpJavaSdkMcpDefault",
  never
>;
export default document;
