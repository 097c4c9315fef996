import type { ContractTable } from '../../../generated/contract-table.js';
import type { Inspect } from '../../create-inspector.js';
import type { InspectOptions } from '../../response.js';
import { inspectRecovered, type RecoveredInspection, type RecoveredResponse, recover } from './recover.js';

export type { AdapterHint, RecoveredInspection, RecoveredResponse } from './recover.js';

/**
 * Recovers the server's response, as far as the client of `@modelcontextprotocol/client` 2.x keeps it, from what the
 * client threw (`ProtocolError` and its subclasses, `SdkHttpError`, `SseError`, `UnauthorizedError`,
 * `InsufficientScopeError`, `RegistrationRejectedError`, `OAuthError`) or returned (a tool result with `isError`).
 * Reads the form of the value and imports nothing of the packages.
 *
 * Null when the value contains no answer of a server: every other `SdkError` (timeouts, a closed connection, aborts and
 * missing capabilities among them), the client's checks of a tool's output, a network failure, an answer that it could
 * not read (a `ZodError` or `SyntaxError`), any other value. A server that sends a text of those checks itself, with
 * the same code and without data, is taken for the client.
 *
 * The client drops: every header, so `Retry-After` too; the status of a JSON-RPC error that came with a 2xx, or in
 * revision 2026-07-28 with a 400; the id; the body of a response that refused a GET or DELETE, or that asks for another
 * scope; the code -32002 when `data.uri` is present (it becomes -32602), and the other members of such data; of OAuth
 * errors the status. `docs/mcp-clients.md` has the table.
 *
 * An error of `@modelcontextprotocol/sdk` 1.x is read too; `wrongAdapter` then names the import for it.
 *
 * @param value any value; it never throws
 */
export function responseOf(value: unknown): RecoveredResponse | null {
  return recover(value, 'v2');
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
