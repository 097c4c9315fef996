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

export function isJobkoInsufficientCreditsRpcError(body: unknown): boolean {
  const data = rpcData(body, -32003);
  return data !== undefined && hasCredits(data);
}

export const isJobkoRpcErrorEnvelope = isAnyRpcError;
export const isJobkoInvalidApiKeyRpcError = (body: unknown) => isRpcError(body, -32001);
export const isJobkoInvalidParamsRpcError = (body: unknown) => isRpcError(body, -32602);
export const isJobkoInvalidRequestRpcError = (body: unknown) => isRpcError(body, -32600);
export const isJobkoMethodNotFoundRpcError = (body: unknown) => isRpcError(body, -32601);
export const isJobkoParseRpcError = (body: unknown) => isRpcError(body, -32700);
export const isJobkoRateLimitExceededRpcError = (body: unknown) => isRpcError(body, -32002);
export const isJobkoScopeNotAllowedRpcError = (body: unknown) => isRpcError(body, -32004);
export const isJobkoServerRpcError = (body: unknown) => isRpcError(body, -32603);
