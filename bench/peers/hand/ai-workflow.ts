import { isAnyRpcError, isCount, isObject, isRpcError } from './shared.js';

export function isAiWorkflowErrorEnvelope(body: unknown): boolean {
  return isObject(body) && typeof body.error === 'string';
}

/** With a hint, the same text is another error. */
export function isAiWorkflowInvalidApiKeyError(body: unknown): boolean {
  return isObject(body) && body.error === 'invalid API key' && (body.hint === undefined || body.hint === null);
}

export function isAiWorkflowMalformedApiKeyError(body: unknown): boolean {
  return isObject(body) && body.error === 'invalid API key' && typeof body.hint === 'string';
}

export function isAiWorkflowExpiredApiKeyError(body: unknown): boolean {
  return isObject(body) && body.error === 'expired API key';
}

export function isAiWorkflowMissingQueryError(body: unknown): boolean {
  return isObject(body) && body.error === 'q is required';
}

export function isAiWorkflowInvalidTypeError(body: unknown): boolean {
  if (!isObject(body) || body.error !== 'invalid type') return false;
  const { allowed_types } = body;
  return Array.isArray(allowed_types) && allowed_types.every((type) => typeof type === 'string');
}

export function isAiWorkflowRateLimitedError(body: unknown): boolean {
  return (
    isObject(body) &&
    body.error === 'rate limit exceeded' &&
    isCount(body.limit_per_minute) &&
    isCount(body.retry_after_seconds)
  );
}

export function isAiWorkflowBatchNotSupportedJsonRpcError(body: unknown): boolean {
  if (!isObject(body) || body.jsonrpc !== '2.0') return false;
  const { error } = body;
  return isObject(error) && error.code === -32600 && error.message === 'batch requests are not supported';
}

export const isAiWorkflowJsonRpcErrorEnvelope = isAnyRpcError;
export const isAiWorkflowInvalidJsonJsonRpcError = (body: unknown) => isRpcError(body, -32700);
export const isAiWorkflowMethodNotFoundJsonRpcError = (body: unknown) => isRpcError(body, -32601);
export const isAiWorkflowToolExecutionFailureJsonRpcError = (body: unknown) => isRpcError(body, -32602);
