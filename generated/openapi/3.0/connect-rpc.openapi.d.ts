import type { OpenApiDocument } from '../../openapi-document.js';

/** The document, its components by name. */
declare const document: OpenApiDocument<
  "3.0.3",
  "ConnectRpcAbortedError" | "ConnectRpcAlreadyExistsError" | "ConnectRpcCanceledError" | "ConnectRpcDataLossError" | "ConnectRpcDeadlineExceededError" | "ConnectRpcErrorEnvelope" | "ConnectRpcFailedPreconditionError" | "ConnectRpcInternalError" | "ConnectRpcInvalidArgumentError" | "ConnectRpcNotFoundError" | "ConnectRpcOutOfRangeError" | "ConnectRpcPermissionDeniedError" | "ConnectRpcResourceExhaustedError" | "ConnectRpcUnauthenticatedError" | "ConnectRpcUnavailableError" | "ConnectRpcUnimplementedError" | "ConnectRpcUnknownError",
  "ConnectRpcCanceled" | "ConnectRpcUnknown" | "ConnectRpcInvalidArgument" | "ConnectRpcDeadlineExceeded" | "ConnectRpcNotFound" | "ConnectRpcAlreadyExists" | "ConnectRpcPermissionDenied" | "ConnectRpcResourceExhausted" | "ConnectRpcFailedPrecondition" | "ConnectRpcAborted" | "ConnectRpcOutOfRange" | "ConnectRpcUnimplemented" | "ConnectRpcInternal" | "ConnectRpcUnavailable" | "ConnectRpcDataLoss" | "ConnectRpcUnauthenticated" | "ConnectRpcRest400" | "ConnectRpcRest404" | "ConnectRpcRest408" | "ConnectRpcRest409" | "ConnectRpcRest500" | "ConnectRpcRest4XX" | "ConnectRpcRest5XX" | "ConnectRpcRestDefault",
  never
>;
export default document;
