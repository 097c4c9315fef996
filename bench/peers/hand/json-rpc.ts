import { isAnyRpcError, isRpcError } from './shared.js';

export const isJsonRpcRpcErrorEnvelope = isAnyRpcError;
export const isJsonRpcParseRpcError = (body: unknown) => isRpcError(body, -32700);
export const isJsonRpcInvalidRequestRpcError = (body: unknown) => isRpcError(body, -32600);
export const isJsonRpcMethodNotFoundRpcError = (body: unknown) => isRpcError(body, -32601);
export const isJsonRpcInvalidParamsRpcError = (body: unknown) => isRpcError(body, -32602);
export const isJsonRpcInternalRpcError = (body: unknown) => isRpcError(body, -32603);
