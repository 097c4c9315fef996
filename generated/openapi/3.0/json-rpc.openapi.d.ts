import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.0.3",
  "JsonRpcInternalRpcError" | "JsonRpcInvalidParamsRpcError" | "JsonRpcInvalidRequestRpcError" | "JsonRpcMethodNotFoundRpcError" | "JsonRpcParseRpcError" | "JsonRpcRpcErrorEnvelope",
  "JsonRpcParseRpc" | "JsonRpcInvalidRequestRpc" | "JsonRpcMethodNotFoundRpc" | "JsonRpcInvalidParamsRpc" | "JsonRpcInternalRpc" | "JsonRpcDefault",
  never
>;
export default document;
