import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.1.0",
  "Eip1474InvalidInputJsonRpcError" | "Eip1474JsonRpcErrorEnvelope" | "Eip1474LimitExceededJsonRpcError" | "Eip1474MethodNotSupportedJsonRpcError" | "Eip1474ResourceNotFoundJsonRpcError" | "Eip1474ResourceUnavailableJsonRpcError" | "Eip1474TransactionRejectedJsonRpcError" | "Eip1474VersionNotSupportedJsonRpcError",
  "Eip1474InvalidInputJsonRpc" | "Eip1474ResourceNotFoundJsonRpc" | "Eip1474ResourceUnavailableJsonRpc" | "Eip1474TransactionRejectedJsonRpc" | "Eip1474MethodNotSupportedJsonRpc" | "Eip1474LimitExceededJsonRpc" | "Eip1474VersionNotSupportedJsonRpc" | "Eip1474JsonRpcDefault",
  never
>;
export default document;
