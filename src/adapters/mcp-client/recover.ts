import type { ContractTable } from '../../../generated/contract-table.js';
import type { Inspect } from '../../create-inspector.js';
import type { Inspection } from '../../inspection.js';
import type { ErrorResponse, InspectOptions } from '../../response.js';
import { isObject, type JsonObject } from '../../shared/json-object.js';

/** Where the 2.x packages note the classes of an error, so that copies of a package know each other's. */
const BRANDS = Symbol.for('mcp.sdk.errorBrands');

/** An error that a client makes itself in a server's form: its code and its text, without data. */
export type LocalText = readonly [code: number, text: RegExp];

/** Both clients check a tool's result against the tool's output schema, and report that as if the server had said it. */
export const OUTPUT_CHECKS: readonly LocalText[] = [
  [-32600, /^Tool .* has an output schema but did not return structured content$/],
  [-32602, /^Structured content does not match the tool's output schema: /],
  [-32602, /^Failed to validate structured content: /],
];

export function isLocal(texts: readonly LocalText[], code: number, text: string, data: unknown): boolean {
  return data === undefined && texts.some(([local, pattern]) => code === local && pattern.test(text));
}

/** Whether a value is of a class, by its name, its constructor's (if no minifier renamed it) or its brand. */
export function isOfClass(value: JsonObject, name: string): boolean {
  if (value.name === name || (value.constructor as { name?: unknown } | undefined)?.name === name) return true;
  const brands = (value as { [BRANDS]?: unknown })[BRANDS];
  return brands instanceof Set && brands.has(`mcp.${name}`);
}

/** A JSON-RPC error that the client has read. It took none but version 2.0, and does not tell the id. */
export function rpcError(code: number, message: string, data: unknown): ErrorResponse {
  return { body: { jsonrpc: '2.0', error: data === undefined ? { code, message } : { code, message, data } } };
}

/** A result that says it failed: of a tool call, or of a task. */
export function failedResult(value: JsonObject): ErrorResponse | null {
  const isToolError = value.isError === true && Array.isArray(value.content);
  const isFailedTask = value.status === 'failed' && (typeof value.taskId === 'string' || value.resultType === 'task');
  return isToolError || isFailedTask ? { body: { jsonrpc: '2.0', result: value } } : null;
}

/**
 * A response that was refused for its status. Clients accept any 2xx: where one of these is told,
 * it is the client that did not like what came with it.
 */
export function refused(status: unknown, text?: unknown): ErrorResponse | null {
  if (!Number.isInteger(status)) return null;
  const known = status as number;
  if (known < 300 || known > 599) return null;
  // Where the body could not be read, `null` stands in the text; where a redirect was not followed, a text of the client's.
  const isBody = typeof text === 'string' && text !== 'null' && text !== 'undefined';
  return isBody && !(known < 400 && text.startsWith('Redirect ')) ? { status: known, body: text } : { status: known };
}

/** What the transports say in the text of a plain `Error` or an `SseError`. */
export function toldInText(code: unknown, message: string): ErrorResponse | null {
  if (message.startsWith('SSE error: ')) return refused(code);
  const post = /^Error POSTing to endpoint \(HTTP (\d{3})\): /.exec(message);
  if (post) return refused(Number(post[1]), message.slice(post[0].length));
  const metadata = /^HTTP (\d{3}) trying to load /.exec(message);
  return metadata ? refused(Number(metadata[1])) : null;
}

/** An answer of an authorization server (RFC 6749 section 5.2), or what stands for one that is not of this form. */
export function oauthError(code: string, description: string | undefined, uri: unknown): ErrorResponse | null {
  // The client's own check of its settings.
  if (description?.startsWith('clientMetadataUrl must be ')) return null;
  const unread = /^(?:HTTP (\d{3}): )?Invalid OAuth error response: /.exec(description ?? '');
  const status = unread?.[1] ?? /^HTTP (\d{3}): Redirect /.exec(description ?? '')?.[1];
  const rawAt = unread ? (description ?? '').indexOf('. Raw body: ') : -1;
  const raw = rawAt < 0 ? undefined : description?.slice(rawAt + '. Raw body: '.length);
  if (status !== undefined) return refused(Number(status), raw);
  if (raw !== undefined) return { body: raw };
  return {
    body: {
      error: code,
      ...(description === undefined ? {} : { error_description: description }),
      ...(typeof uri === 'string' ? { error_uri: uri } : {}),
    },
  };
}

/** An `UnauthorizedError` that follows an HTTP 401; others tell of a flow that the client could not begin or end. */
export function challenge(message: string): ErrorResponse | null {
  const follows401 =
    message === 'Unauthorized' ||
    message.startsWith('Authentication requires user authorization') ||
    message.startsWith('Authentication failed ') ||
    message.startsWith('Failed to re-authenticate: ');
  return follows401 ? { status: 401 } : null;
}

/** Applies a reading that may meet any value: what throws when it is looked at is nothing of a server's. */
export function readSafely(value: unknown, read: (value: JsonObject) => ErrorResponse | null): ErrorResponse | null {
  try {
    return isObject(value) ? read(value) : null;
  } catch {
    return null;
  }
}

/** Inspects what was recovered. That a message which the client took apart has no id is no fault of the server's. */
export function inspectRecovered<C extends ContractTable, VendorId extends string>(
  inspect: Inspect<C, VendorId>,
  response: ErrorResponse | null,
  options: InspectOptions<VendorId> | undefined,
): Inspection<C> | null {
  if (!response) return null;
  const found = inspect(response, options);
  return isObject(response.body)
    ? { ...found, notes: found.notes.filter((note) => note !== 'json-rpc:id-missing') }
    : found;
}
