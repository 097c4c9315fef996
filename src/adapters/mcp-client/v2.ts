import type { ContractTable } from '../../../generated/contract-table.js';
import type { Inspect } from '../../create-inspector.js';
import type { Inspection } from '../../inspection.js';
import type { ErrorResponse, InspectOptions } from '../../response.js';
import { isObject, type JsonObject } from '../../shared/json-object.js';
import * as shared from './recover.js';

/** Texts of `ProtocolError`s that never were on the wire. */
const LOCAL_TEXTS: readonly shared.LocalText[] = [
  ...shared.OUTPUT_CHECKS,
  [-32602, /^Tool '.*' has an invalid outputSchema: /],
];

/**
 * The server's response, as far as the client of `@modelcontextprotocol/client` 2.x keeps it, from what it threw
 * (`ProtocolError` and its subclasses, `SdkHttpError`, `SseError`, `UnauthorizedError`, `InsufficientScopeError`,
 * `RegistrationRejectedError`, `OAuthError`) or returned (a tool result with `isError`). By the form of the value
 * alone: nothing of the packages is imported.
 *
 * Null where there is nothing of a server's in it: every other `SdkError` (timeouts, a closed connection, aborts and
 * missing capabilities among them), the client's checks of a tool's output, a network failure, an answer it could
 * not read (a `ZodError` or `SyntaxError`), anything else. A server that sends a text of those checks itself, with
 * the same code and without data, is taken for the client.
 *
 * What the client does not keep: every header, so `Retry-After` too; the status of a JSON-RPC error that came with
 * a 2xx, or in revision 2026-07-28 with a 400; the id; the body of a response that refused a GET or DELETE, or for
 * want of a scope; the code -32002 where `data.uri` is told (it becomes -32602), and what else was in such data;
 * of OAuth errors the status. The table is in `docs/mcp-clients.md`.
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
  const { code, message, data } = value;
  if (typeof message !== 'string') return null;
  if (shared.isOfClass(value, 'ProtocolError')) return protocolError(code, message, data);
  if (shared.isOfClass(value, 'SdkHttpError')) return isObject(data) ? shared.refused(data.status, data.text) : null;
  if (shared.isOfClass(value, 'SdkError')) return causeOf(value);
  if (shared.isOfClass(value, 'OAuthError') && typeof code === 'string') {
    // Where the server gave no description the client repeats the code.
    return shared.oauthError(code, message === code ? undefined : message, value.errorUri);
  }
  if (shared.isOfClass(value, 'RegistrationRejectedError')) return shared.refused(value.status, value.body);
  if (shared.isOfClass(value, 'InsufficientScopeError')) return { status: 403 };
  if (shared.isOfClass(value, 'UnauthorizedError')) return shared.challenge(message);
  return shared.toldInText(code, message);
}

function protocolError(code: unknown, message: string, data: unknown): ErrorResponse | null {
  if (!Number.isInteger(code)) return null;
  const known = code as number;
  return shared.isLocal(LOCAL_TEXTS, known, message, data) ? null : shared.rpcError(known, message, data);
}

/** The version negotiation hands on as `cause` what a transport threw that names no status of its own. */
function causeOf({ cause }: JsonObject): ErrorResponse | null {
  return isObject(cause) && typeof cause.message === 'string' ? shared.toldInText(cause.code, cause.message) : null;
}
