import type { ErrorResponse } from '../../response.js';
import type { JsonObject } from '../../shared/json-object.js';

/** A JSON-RPC error that a client has parsed. Clients accept version 2.0 alone, and drop the id. */
export function rpcError(code: number, message: string, data: unknown): ErrorResponse {
  return { body: { jsonrpc: '2.0', error: data === undefined ? { code, message } : { code, message, data } } };
}

/** A result that reports a failure: of a tool call, or of a task. */
export function failedResult(value: JsonObject): ErrorResponse | null {
  const isToolError = value.isError === true && Array.isArray(value.content);
  const isFailedTask = value.status === 'failed' && (typeof value.taskId === 'string' || value.resultType === 'task');
  return isToolError || isFailedTask ? { body: { jsonrpc: '2.0', result: value } } : null;
}

/**
 * A response that the client refused because of its status. Clients accept any 2xx: an error with such a status
 * reports that the client could not use the body, so it is the client's own.
 */
export function refusedResponse(status: unknown, text?: unknown): ErrorResponse | null {
  if (!Number.isInteger(status)) return null;
  const known = status as number;
  if (known < 300 || known > 599) return null;
  // The client writes `null` when it could not read the body, and a text of its own when it did not follow a redirect.
  const isBody = typeof text === 'string' && text !== 'null' && text !== 'undefined';
  return isBody && !(known < 400 && text.startsWith('Redirect ')) ? { status: known, body: text } : { status: known };
}

/** The status and body that a transport writes into the message of a plain `Error` or an `SseError`. */
export function responseInMessage(code: unknown, message: string): ErrorResponse | null {
  if (message.startsWith('SSE error: ')) return refusedResponse(code);
  const post = /^Error POSTing to endpoint \(HTTP (\d{3})\): /.exec(message);
  if (post) return refusedResponse(Number(post[1]), message.slice(post[0].length));
  const metadata = /^HTTP (\d{3}) trying to load /.exec(message);
  return metadata ? refusedResponse(Number(metadata[1])) : null;
}

/** An answer of an authorization server (RFC 6749 section 5.2), or the client's report of an answer in another form. */
export function oauthError(code: string, description: string | undefined, uri: unknown): ErrorResponse | null {
  // The client's own check of its settings.
  if (description?.startsWith('clientMetadataUrl must be ')) return null;
  const unparsed = /^(?:HTTP (\d{3}): )?Invalid OAuth error response: /.exec(description ?? '');
  const status = unparsed?.[1] ?? /^HTTP (\d{3}): Redirect /.exec(description ?? '')?.[1];
  const rawAt = unparsed ? (description ?? '').indexOf('. Raw body: ') : -1;
  const raw = rawAt < 0 ? undefined : description?.slice(rawAt + '. Raw body: '.length);
  if (status !== undefined) return refusedResponse(Number(status), raw);
  if (raw !== undefined) return { body: raw };
  return {
    body: {
      error: code,
      ...(description === undefined ? {} : { error_description: description }),
      ...(typeof uri === 'string' ? { error_uri: uri } : {}),
    },
  };
}

/** The 401 behind an `UnauthorizedError`. Other messages report an authorization flow that the client could not run. */
export function unauthorizedResponse(message: string): ErrorResponse | null {
  const follows401 =
    message === 'Unauthorized' ||
    message.startsWith('Authentication requires user authorization') ||
    message.startsWith('Authentication failed ') ||
    message.startsWith('Failed to re-authenticate: ');
  return follows401 ? { status: 401 } : null;
}
