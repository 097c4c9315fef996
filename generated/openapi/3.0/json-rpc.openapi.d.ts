import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.0.3",
  "JsonRpcErrorEnvelope" | "JsonRpcInternalError" | "JsonRpcInvalidParamsError" | "JsonRpcInvalidRequestError" | "JsonRpcMethodNotFoundError" | "JsonRpcParseError",
  "JsonRpcParseErrorResponse" | "JsonRpcInvalidRequest" | "JsonRpcMethodNotFound" | "JsonRpcInvalidParams" | "JsonRpcInternalErrorResponse" | "JsonRpcDefault",
  never
>;
export default document;
