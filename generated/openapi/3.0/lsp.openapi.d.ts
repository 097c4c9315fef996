import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.0.3",
  "LspContentModifiedJsonRpcError" | "LspJsonRpcErrorEnvelope" | "LspRequestCancelledJsonRpcError" | "LspRequestFailedJsonRpcError" | "LspServerCancelledJsonRpcError" | "LspServerNotInitializedJsonRpcError" | "LspUnknownErrorCodeJsonRpcError",
  "LspServerNotInitializedJsonRpc" | "LspUnknownErrorCodeJsonRpc" | "LspRequestFailedJsonRpc" | "LspServerCancelledJsonRpc" | "LspContentModifiedJsonRpc" | "LspRequestCancelledJsonRpc" | "LspJsonRpcDefault",
  never
>;
export default document;
