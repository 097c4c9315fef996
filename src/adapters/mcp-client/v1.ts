import type { ContractTable } from '../../../generated/contract-table.js';
import type { Inspect } from '../../create-inspector.js';
import type { InspectOptions } from '../../response.js';
import { inspectRecovered, type RecoveredInspection, type RecoveredResponse, recover } from './recover.js';

export type { AdapterHint, RecoveredInspection, RecoveredResponse } from './recover.js';

/**
 * Recovers the server's response, as far as the client of `@modelcontextprotocol/sdk` 1.x keeps it, from what the
 * client threw (`McpError`, `StreamableHTTPError`, `SseError`, `UnauthorizedError`, an `OAuthError`) or returned (a
 * tool result with `isError`). Reads the form of the value and imports nothing of the SDK.
 *
 * Null when the value contains no answer of a server: a timeout (-32001) or closed connection (-32000) that the client
 * reports in the form of a server's error, its checks of a tool's output, an abort, a network failure, an answer that
 * it could not read (a `ZodError` or `SyntaxError`), any other value. Two cases look the same from both sides: an
 * abort with a custom reason (`McpError` -32001: check `signal.aborted` first), and a server that sends one of these
 * texts itself with the same code and data, which is taken for the client's.
 *
 * The client drops: every header, so `Retry-After` too; the status of a JSON-RPC error that came with a 2xx; the id;
 * the body of a response that refused a GET or DELETE; of OAuth errors the status, and a code that RFC 6749 does not
 * list (it becomes `server_error`). `docs/mcp-clients.md` has the table.
 *
 * An error of `@modelcontextprotocol/client` 2.x is read too; `wrongAdapter` then names the import for it.
 *
 * @param value any value; it never throws
 */
export function responseOf(value: unknown): RecoveredResponse | null {
  return recover(value, 'v1');
}

/**
 * Inspects what the client threw or returned.
 *
 * @param inspect a function that `createInspector` returned
 * @param value see `responseOf`
 * @param options as for `inspect`
 * @returns null when the value contains no answer of a server
 */
export function inspectThrown<C extends ContractTable, VendorId extends string>(
  inspect: Inspect<C, VendorId>,
  value: unknown,
  options?: InspectOptions<VendorId>,
): RecoveredInspection<C> | null {
  return inspectRecovered(inspect, responseOf(value), options);
}
