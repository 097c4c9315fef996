import type { ContractTable } from '../../../generated/contract-table.js';
import type { Inspect } from '../../create-inspector.js';
import type { Inspection } from '../../inspection.js';
import type { ErrorResponse, InspectOptions } from '../../response.js';
import { isObject, type JsonObject } from '../../shared/json-object.js';
import * as shared from './recover.js';

/** Texts of `McpError`s that never were on the wire. */
const LOCAL_TEXTS: readonly shared.LocalText[] = [
  ...shared.OUTPUT_CHECKS,
  [-32000, /^(?:Connection closed|Request was cancelled)$/],
  // An aborted request, with the usual reason: a `DOMException`.
  [-32001, /^(?:Abort|Timeout)Error: /],
  [-32600, /^Request cancelled$/],
  [-32600, /^Tool ".*" requires task-based execution\. Use client\.experimental\./],
  [-32603, /^(?:Task creation did not return a task|Task cancelled or completed)$/],
  [-32603, /^(?:Error: Not connected|TypeError: fetch failed)$/],
];

const POST_REFUSED = 'Error POSTing to endpoint: ';

/**
 * The server's response, as far as the client of `@modelcontextprotocol/sdk` 1.x keeps it, from what it threw
 * (`McpError`, `StreamableHTTPError`, `SseError`, `UnauthorizedError`, an `OAuthError`) or returned (a tool result
 * with `isError`). By the form of the value alone: nothing of the SDK is imported.
 *
 * Null where there is nothing of a server's in it: a timeout (-32001) or closed connection (-32000) that the client
 * reports in a server's form, its checks of a tool's output, an abort, a network failure, an answer it could not
 * read (a `ZodError` or `SyntaxError`), anything else. Two cases cannot be told from a server's: an abort with a
 * reason of one's own (`McpError` -32001: look at `signal.aborted` first), and a server that sends one of these
 * texts itself with the same code and data, which is taken for the client's.
 *
 * What the client does not keep: every header, so `Retry-After` too; the status of a JSON-RPC error that came
 * with a 2xx; the id; the body of a response that refused a GET or DELETE; of OAuth errors the status, and a code
 * that RFC 6749 does not know (it becomes `server_error`). The table is in `docs/mcp-clients.md`.
 *
 * @param value anything; it never throws
 */
export function responseOf(value: unknown): ErrorResponse | null {
  return shared.readSafely(value, read);
}

/**
 * Inspects what the client threw or returned.
 *
 * @param inspect of `createInspector`
 * @param value see `responseOf`
 * @param options as for `inspect`
 * @returns null where there is nothing of a server's in the value
 */
export function inspectThrown<C extends ContractTable, VendorId extends string>(
  inspect: Inspect<C, VendorId>,
  value: unknown,
  options?: InspectOptions<VendorId>,
): Inspection<C> | null {
  return shared.inspectRecovered(inspect, responseOf(value), options);
}

function read(value: JsonObject): ErrorResponse | null {
  const failed = shared.failedResult(value);
  if (failed) return failed;
  const { code, message } = value;
  if (typeof message !== 'string') return null;
  if (Number.isInteger(code)) {
    const prefix = `MCP error ${code}: `;
    if (message.startsWith(prefix)) return mcpError(code as number, message.slice(prefix.length), value.data);
    if (message.startsWith('Streamable HTTP error: ')) return streamableError(code, message);
  }
  if (typeof value.errorCode === 'string' && typeof value.toResponseObject === 'function') {
    return shared.oauthError(value.errorCode, message === '' ? undefined : message, value.errorUri);
  }
  if (shared.isOfClass(value, 'UnauthorizedError')) return shared.challenge(message);
  return shared.toldInText(code, message);
}

/** `text` is the server's message: the client puts the number in front of every one, its own too. */
function mcpError(code: number, text: string, data: unknown): ErrorResponse | null {
  if (shared.isLocal(LOCAL_TEXTS, code, text, data)) return null;
  if (code === -32001 && isTimeout(text, data)) return null;
  // `requestStream` wraps what the transport threw, and drops its status.
  const wrapped = `Error: Streamable HTTP error: ${POST_REFUSED}`;
  if (code === -32603 && text.startsWith(wrapped)) return { body: text.slice(wrapped.length) };
  return shared.rpcError(code, text, data);
}

/** A timeout names the limit that was met. */
function isTimeout(text: string, data: unknown): boolean {
  if (!isObject(data)) return false;
  const { timeout, maxTotalTimeout } = data;
  return (
    (text === 'Request timed out' && typeof timeout === 'number') ||
    (text === 'Maximum total timeout exceeded' && typeof maxTotalTimeout === 'number')
  );
}

function streamableError(status: unknown, message: string): ErrorResponse | null {
  const text = message.slice('Streamable HTTP error: '.length);
  return text.startsWith(POST_REFUSED)
    ? shared.refused(status, text.slice(POST_REFUSED.length))
    : shared.refused(status);
}
