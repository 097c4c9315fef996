import type { Shape } from '../../../generated/contract-table.js';
import { isObject, type JsonObject } from '../../shared/json-object.js';

/** An object with a `jsonrpc` member: what it says there is for the contract to judge. */
export function isJsonRpcMessage(body: unknown): body is JsonObject {
  return isObject(body) && body.jsonrpc !== undefined;
}

/**
 * The shape in which a body reports an error by a standard of its own: a JSON-RPC message with a non-null
 * `error` (JSON-RPC 2.0 section 5.1), an MCP tool result with `isError: true`, or a failed task. Undefined for any other body.
 */
export function standardErrorShape(body: unknown): Exclude<Shape, 'body'> | undefined {
  if (!isObject(body)) return undefined;
  const { jsonrpc, error, result } = body;
  if (jsonrpc !== undefined && error !== undefined && error !== null) return 'json-rpc-error';
  if (!isObject(result)) return undefined;
  if (result.isError === true) return 'tool-result';
  return isFailedTask(result) ? 'task-result' : undefined;
}

/** A task of MCP (revision 2025-11-25 and its extension) whose status is `failed`. */
function isFailedTask({ status, taskId, resultType }: JsonObject): boolean {
  return status === 'failed' && (typeof taskId === 'string' || resultType === 'task');
}

/** Whether a body is a message of MCP's: JSON-RPC, or a bare tool result, be it an error or not. */
export function speaksMcp(body: unknown): boolean {
  if (isJsonRpcMessage(body)) return true;
  const result = isObject(body) ? body.result : undefined;
  return isObject(result) && (typeof result.isError === 'boolean' || Array.isArray(result.content));
}

/** The first text of a tool result's content. */
export function firstText(body: unknown): string | undefined {
  const result = isObject(body) ? body.result : undefined;
  const content = isObject(result) ? result.content : undefined;
  if (!Array.isArray(content)) return undefined;
  const item = content.find((one) => isObject(one) && one.type === 'text' && typeof one.text === 'string');
  return item?.text;
}
