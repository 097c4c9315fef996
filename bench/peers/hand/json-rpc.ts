import { isAnyRpcError, isRpcError } from './shared.js';

export const isJsonRpcErrorEnvelope = isAnyRpcError;
export const isJsonRpcParseError = (body: unknown) => isRpcError(body, -32700);
export const isJsonRpcInvalidRequestError = (body: unknown) => isRpcError(body, -32600);
export const isJsonRpcMethodNotFoundError = (body: unknown) => isRpcError(body, -32601);
export const isJsonRpcInvalidParamsError = (body: unknown) => isRpcError(body, -32602);
export const isJsonRpcInternalError = (body: unknown) => isRpcError(body, -32603);
