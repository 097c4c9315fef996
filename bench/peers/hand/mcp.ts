import { isAnyRpcError, isObject, isRpcError, rpcData } from './shared.js';

export const isMcpJsonRpcErrorEnvelope = isAnyRpcError;
export const isMcpParseJsonRpcError = (body: unknown) => isRpcError(body, -32700);
export const isMcpInvalidRequestJsonRpcError = (body: unknown) => isRpcError(body, -32600);
export const isMcpMethodNotFoundJsonRpcError = (body: unknown) => isRpcError(body, -32601);
export const isMcpInvalidParamsJsonRpcError = (body: unknown) => isRpcError(body, -32602);
export const isMcpInternalJsonRpcError = (body: unknown) => isRpcError(body, -32603);
export const isMcpResourceNotFoundJsonRpcError = (body: unknown) => isRpcError(body, -32002);
export const isMcpHeaderMismatchJsonRpcError = (body: unknown) => isRpcError(body, -32020);
export const isMcpUserRejectedJsonRpcError = (body: unknown) => isRpcError(body, -1);

export function isMcpMissingRequiredClientCapabilityJsonRpcError(body: unknown): boolean {
  const data = rpcData(body, -32021);
  return data !== undefined && isObject(data.requiredCapabilities);
}

export function isMcpUnsupportedProtocolVersionJsonRpcError(body: unknown): boolean {
  const data = rpcData(body, -32022);
  if (data === undefined || typeof data.requested !== 'string') return false;
  const { supported } = data;
  return Array.isArray(supported) && supported.every((version) => typeof version === 'string');
}

export function isMcpUrlElicitationRequiredJsonRpcError(body: unknown): boolean {
  const data = rpcData(body, -32042);
  return data !== undefined && Array.isArray(data.elicitations) && data.elicitations.every(isUrlElicitation);
}

function isUrlElicitation(value: unknown): boolean {
  return (
    isObject(value) &&
    value.mode === 'url' &&
    typeof value.elicitationId === 'string' &&
    typeof value.url === 'string' &&
    typeof value.message === 'string'
  );
}

/** In a tool result and in a failed task, `jsonrpc` may be left out. */
function isMessage(jsonrpc: unknown): boolean {
  return jsonrpc === undefined || jsonrpc === '2.0';
}

export function isMcpResultErrorEnvelope(body: unknown): boolean {
  if (!isObject(body) || !isMessage(body.jsonrpc)) return false;
  const { result } = body;
  if (!isObject(result) || result.isError !== true) return false;
  return Array.isArray(result.content) && result.content.every(isContent);
}

function isContent(value: unknown): boolean {
  if (!isObject(value) || typeof value.type !== 'string') return false;
  return value.text === undefined || typeof value.text === 'string';
}

export function isMcpTaskResultErrorEnvelope(body: unknown): boolean {
  if (!isObject(body) || !isMessage(body.jsonrpc)) return false;
  const { result } = body;
  if (!isObject(result) || result.status !== 'failed') return false;
  const { taskId, statusMessage, error } = result;
  if (taskId !== undefined && typeof taskId !== 'string') return false;
  if (statusMessage !== undefined && statusMessage !== null && typeof statusMessage !== 'string') return false;
  if (error === undefined) return true;
  if (!isObject(error)) return false;
  const { code, message } = error;
  return (code === undefined || Number.isInteger(code)) && (message === undefined || typeof message === 'string');
}
