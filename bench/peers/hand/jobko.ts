import { type Body, isAmount, isAnyRpcError, isObject, isRpcError, rpcData } from './shared.js';

function hasCredits({ required_credits, available_credits }: Body): boolean {
  return isAmount(required_credits) && isAmount(available_credits);
}

export function isJobkoErrorEnvelope(body: unknown): boolean {
  if (!isObject(body)) return false;
  const { detail } = body;
  return isObject(detail) && typeof detail.code === 'string' && typeof detail.message === 'string';
}

export function isJobkoInsufficientCreditsError(body: unknown): boolean {
  if (!isObject(body)) return false;
  const { detail } = body;
  return (
    isObject(detail) &&
    detail.code === 'INSUFFICIENT_CREDITS' &&
    typeof detail.message === 'string' &&
    hasCredits(detail)
  );
}

export function isJobkoInsufficientCreditsJsonRpcError(body: unknown): boolean {
  const data = rpcData(body, -32003);
  return data !== undefined && hasCredits(data);
}

export const isJobkoJsonRpcErrorEnvelope = isAnyRpcError;
export const isJobkoInvalidApiKeyJsonRpcError = (body: unknown) => isRpcError(body, -32001);
export const isJobkoInvalidParamsJsonRpcError = (body: unknown) => isRpcError(body, -32602);
export const isJobkoInvalidRequestJsonRpcError = (body: unknown) => isRpcError(body, -32600);
export const isJobkoMethodNotFoundJsonRpcError = (body: unknown) => isRpcError(body, -32601);
export const isJobkoParseJsonRpcError = (body: unknown) => isRpcError(body, -32700);
export const isJobkoRateLimitExceededJsonRpcError = (body: unknown) => isRpcError(body, -32002);
export const isJobkoScopeNotAllowedJsonRpcError = (body: unknown) => isRpcError(body, -32004);
export const isJobkoServerJsonRpcError = (body: unknown) => isRpcError(body, -32603);
