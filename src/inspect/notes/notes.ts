import type { Surface } from '../../../generated/contract-table.js';
import type { Match, Note } from '../../inspection.js';
import { isObject, type JsonObject } from '../../shared/json-object.js';
import { MCP } from '../contracts/standards.js';
import type { DecodedResponse } from '../decode/decoded-response.js';
import { isJsonRpcMessage, toolTexts } from '../decode/error-shape.js';
import { parseJsonText } from '../decode/tool-result-bodies.js';
import { addHttpNotes } from './http.js';
import { addErrorNotes, addMessageNotes } from './json-rpc.js';
import { addIdNotes, addRevisionNotes } from './mcp.js';
import { holdsStackTrace, isStackTrace } from './stack-trace.js';

/** All notes, in the order in which they are listed. */
const ORDER: readonly Note[] = [
  'unknown-vendor',
  'unknown-protocol-version',
  'retry-after-conflict',
  'retry-after-unreadable',
  'json-rpc:version',
  'json-rpc:id-null',
  'json-rpc:id-missing',
  'json-rpc:id-fractional',
  'json-rpc:id-type',
  'json-rpc:result-and-error',
  'json-rpc:code-type',
  'json-rpc:code-reserved',
  'json-rpc:code-is-http-status',
  'json-rpc:message-missing',
  'json-rpc:message-empty',
  'mcp:id-null',
  'mcp:code-reserved',
  'mcp:code-not-in-revision',
  'mcp:status',
  'http:challenge-missing',
  'http:allow-missing',
  'http:content-type-missing',
  'http:content-type',
  'leak:stack-trace',
];

/** A message, and what the caller and the match say of it. */
export interface NotedMessage {
  /** The message as received, also if an error inside a tool result was matched. */
  message: unknown;
  response: DecodedResponse;
  /** The surface and the MCP revision that the caller named. */
  context: { readonly surface: Surface | undefined; readonly revision: string | undefined };
  match: Match | null;
  /** The text of the error. */
  text: string | null;
}

/** Adds how an error deviates from JSON-RPC 2.0, MCP and HTTP, and whether it leaks a stack trace (R12). */
export function addErrorResponseNotes(notes: Note[], noted: NotedMessage): void {
  const { message, response, text } = noted;
  const { revision } = noted.context;
  const { shape } = response;
  const isMcp = isMcpResponse(noted);
  const error = shape === 'json-rpc-error' && isObject(message) && isObject(message.error) ? message.error : undefined;
  const isMessage = isJsonRpcMessage(message);
  const isRpc = isMessage || error !== undefined || isInResult(message);
  if (isMessage || error) addMessageNotes(notes, message as JsonObject);
  if (error) addErrorNotes(notes, error);
  if (isMcp && isMessage) addIdNotes(notes, message);
  if (error && revision !== undefined && Number.isInteger(error.code)) {
    addRevisionNotes(notes, error.code as number, response.status, revision);
  }
  if (isRpc || isMcp) addHttpNotes(notes, message, response);
  if (leaksStackTrace(message, error, text)) notes.push('leak:stack-trace');
}

/** Adds how a message that is not an error deviates from JSON-RPC 2.0 and MCP. */
export function addSuccessNotes(notes: Note[], noted: NotedMessage): void {
  const { message } = noted;
  if (!isJsonRpcMessage(message)) return;
  addMessageNotes(notes, message);
  if (isMcpResponse(noted)) addIdNotes(notes, message);
}

export function inOrder(notes: Note[]): readonly Note[] {
  return notes.length < 2 ? notes : notes.sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
}

function isMcpResponse({ context: { surface, revision }, match }: NotedMessage): boolean {
  return revision !== undefined || surface === 'mcp' || match?.contract === MCP;
}

function isInResult(message: unknown): boolean {
  const result = isObject(message) ? message.result : undefined;
  return isObject(result) && (result.isError === true || result.status === 'failed');
}

function leaksStackTrace(message: unknown, error: JsonObject | undefined, text: string | null): boolean {
  if (text !== null && isStackTrace(text)) return true;
  if (error && (holdsStackTrace(error.message) || holdsStackTrace(error.data))) return true;
  const result = isObject(message) ? message.result : undefined;
  if (!isObject(result)) return false;
  if (holdsStackTrace(result.structuredContent) || holdsStackTrace(result.error)) return true;
  return toolTexts(message).some((one) => holdsStackTrace(one) || holdsStackTrace(parseJsonText(one)));
}
