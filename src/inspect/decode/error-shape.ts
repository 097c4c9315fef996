import type { Shape } from '../../../generated/contract-table.js';
import { copyOfList, isList, isObject, type JsonObject } from '../../shared/json-object.js';

/** An object with a `jsonrpc` member, whatever its value. */
export function isJsonRpcMessage(body: unknown): body is JsonObject {
  return isObject(body) && body.jsonrpc !== undefined;
}

/** The shape of a parsed body: `body` if it does not report an error by JSON-RPC or MCP. */
export function errorShape(body: unknown): Exclude<Shape, 'text'> {
  if (!isObject(body)) return 'body';
  const { error, result } = body;
  if (error !== undefined && error !== null && isJsonRpcError(body)) return 'json-rpc-error';
  if (!isObject(result)) return 'body';
  if (result.isError === true) return 'tool-result';
  return isFailedTask(result) ? 'task-result' : 'body';
}

/**
 * A JSON-RPC message with a non-null `error` (JSON-RPC 2.0 section 5). Without `jsonrpc` (JSON-RPC 1.0) the rest has to
 * be that of a response, and the code must not be an HTTP status.
 */
function isJsonRpcError(body: JsonObject): boolean {
  const { jsonrpc, id, error, result } = body;
  if (jsonrpc !== undefined) return true;
  if (id === undefined || !isObject(error) || !(result === undefined || result === null)) return false;
  const { code } = error;
  if (typeof code !== 'number' || !Number.isInteger(code) || (code >= 100 && code <= 599)) return false;
  // lua: for-in: the order makes no difference.
  for (const name in body) {
    if (name !== 'id' && name !== 'error' && name !== 'result' && body[name] !== undefined) return false;
  }
  return true;
}

/** A task of MCP (revision 2025-11-25 and its extension) whose status is `failed`. */
function isFailedTask({ status, taskId, resultType }: JsonObject): boolean {
  return status === 'failed' && (typeof taskId === 'string' || resultType === 'task');
}

/** Whether a body is a message of MCP: JSON-RPC, or a bare tool result, an error or not. */
export function isMcpMessage(body: unknown): boolean {
  if (isJsonRpcMessage(body)) return true;
  const result = isObject(body) ? body.result : undefined;
  return isObject(result) && (typeof result.isError === 'boolean' || isList(result.content));
}

/** An error response of an authorization server (RFC 6749 section 5.2). */
export function isOauthErrorBody(body: unknown): boolean {
  if (!isObject(body)) return false;
  const { error, error_description, access_token } = body;
  return typeof error === 'string' && typeof error_description === 'string' && access_token === undefined;
}

/** The first text of a tool result's content. */
export function firstText(body: unknown): string | undefined {
  for (const item of contentOf(body)) if (isText(item)) return item.text;
  return undefined;
}

/** All texts of a tool result's content. */
export function toolTexts(body: unknown): string[] {
  return contentOf(body)
    .filter((item) => isText(item))
    .map(({ text }) => text);
}

function contentOf(body: unknown): readonly unknown[] {
  const result = isObject(body) ? body.result : undefined;
  const content = isObject(result) ? result.content : undefined;
  return copyOfList(content);
}

function isText(item: unknown): item is { readonly text: string } {
  return isObject(item) && item.type === 'text' && typeof item.text === 'string';
}
