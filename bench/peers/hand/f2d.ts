import { type Body, isAmount, isAnyRpcError, isObject, isRpcError } from './shared.js';

function isError(body: unknown, text: string): boolean {
  return isObject(body) && body.error === text;
}

export function isF2dErrorEnvelope(body: unknown): boolean {
  return isObject(body) && typeof body.error === 'string';
}

export function isF2dRateLimitedError(body: unknown): boolean {
  return isObject(body) && body.error === 'Rate limit exceeded' && isAmount(body.retry_after);
}

export const isF2dInternalError = (body: unknown) => isError(body, 'Internal server error');
export const isF2dInvalidApiKeyError = (body: unknown) => isError(body, 'Invalid API key');
export const isF2dMissingQueryError = (body: unknown) => isError(body, 'q is required');

export function isF2dUnauthorizedJsonRpcError(body: unknown): boolean {
  if (!isObject(body) || body.jsonrpc !== '2.0') return false;
  const { error } = body;
  return isObject(error) && error.code === -32600 && error.message === 'Unauthorized';
}

export function isF2dNotAcceptableJsonRpcError(body: unknown): boolean {
  if (!isObject(body) || body.jsonrpc !== '2.0') return false;
  const { error } = body;
  if (!isObject(error) || error.code !== -32000) return false;
  return typeof error.message === 'string' && error.message.startsWith('Not Acceptable');
}

export const isF2dJsonRpcErrorEnvelope = isAnyRpcError;
export const isF2dInternalJsonRpcError = (body: unknown) => isRpcError(body, -32603);

/** The content of a tool result that is an error; null if the body is another value. */
function contents(body: unknown): Body[] | null {
  if (!isObject(body)) return null;
  const { result } = body;
  if (!isObject(result) || result.isError !== true) return null;
  const { content } = result;
  return Array.isArray(content) && content.length > 0 && content.every(isContent) ? content : null;
}

function isContent(value: unknown): value is Body {
  if (!isObject(value) || typeof value.type !== 'string') return false;
  return value.text === undefined || value.text === null || typeof value.text === 'string';
}

const UNKNOWN_TOOL = /^MCP error -32602: Tool .+ not found$/;

export function isF2dResultErrorEnvelope(body: unknown): boolean {
  return contents(body) !== null;
}

export function isF2dMissingQueryResultError(body: unknown): boolean {
  const found = contents(body);
  return found?.some(({ type, text }) => type === 'text' && text === 'query is required') ?? false;
}

export function isF2dUnknownToolResultError(body: unknown): boolean {
  const found = contents(body);
  return (
    found?.some(({ type, text }) => type === 'text' && typeof text === 'string' && UNKNOWN_TOOL.test(text)) ?? false
  );
}
