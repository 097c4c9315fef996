/** Errors that the client of `@modelcontextprotocol/sdk` 1.x throws. */
import type { ErrorResponse } from '../../response.js';
import { isObject, type JsonObject } from '../../shared/json-object.js';
import { type ClientText, isClientText, OUTPUT_CHECKS } from './client-texts.js';
import { oauthError, refusedResponse, rpcError } from './responses.js';

/** Texts of `McpError`s that the client makes itself. */
const CLIENT_TEXTS: readonly ClientText[] = [
  ...OUTPUT_CHECKS,
  [-32000, /^(?:Connection closed|Request was cancelled)$/],
  // An aborted request, with the usual reason: a `DOMException`.
  [-32001, /^(?:Abort|Timeout)Error: /],
  [-32600, /^Request cancelled$/],
  [-32600, /^Tool ".*" requires task-based execution\. Use client\.experimental\./],
  [-32603, /^(?:Task creation did not return a task|Task cancelled or completed)$/],
  [-32603, /^(?:Error: Not connected|TypeError: fetch failed)$/],
];

const STREAMABLE_HTTP = 'Streamable HTTP error: ';
const POST_REFUSED = 'Error POSTing to endpoint: ';

/**
 * Reads an error in a form that client 1.x alone uses.
 *
 * @returns the server's response; null when the client made the error itself; undefined for any other value
 */
export function readV1(value: JsonObject, message: string): ErrorResponse | null | undefined {
  const { code } = value;
  if (Number.isInteger(code)) {
    const prefix = `MCP error ${code}: `;
    if (message.startsWith(prefix)) return mcpError(code as number, message.slice(prefix.length), value.data);
    if (message.startsWith(STREAMABLE_HTTP)) return streamableHttpError(code, message.slice(STREAMABLE_HTTP.length));
  }
  if (typeof value.errorCode === 'string' && typeof value.toResponseObject === 'function') {
    return oauthError(value.errorCode, message === '' ? undefined : message, value.errorUri);
  }
  return undefined;
}

/** `text` is the message without the prefix, which the client puts before every message, its own included. */
function mcpError(code: number, text: string, data: unknown): ErrorResponse | null {
  if (isClientText(CLIENT_TEXTS, code, text, data)) return null;
  if (code === -32001 && isTimeout(text, data)) return null;
  // `requestStream` wraps an error of the transport, and drops its status.
  const wrapped = `Error: ${STREAMABLE_HTTP}${POST_REFUSED}`;
  if (code === -32603 && text.startsWith(wrapped)) return { body: text.slice(wrapped.length) };
  return rpcError(code, text, data);
}

/** The client's timeouts name their limit in `data`. */
function isTimeout(text: string, data: unknown): boolean {
  if (!isObject(data)) return false;
  const { timeout, maxTotalTimeout } = data;
  return (
    (text === 'Request timed out' && typeof timeout === 'number') ||
    (text === 'Maximum total timeout exceeded' && typeof maxTotalTimeout === 'number')
  );
}

function streamableHttpError(status: unknown, text: string): ErrorResponse | null {
  return text.startsWith(POST_REFUSED)
    ? refusedResponse(status, text.slice(POST_REFUSED.length))
    : refusedResponse(status);
}
