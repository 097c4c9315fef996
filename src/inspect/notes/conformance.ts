import type { Note } from '../../inspection.js';
import { isObject, type JsonObject } from '../../shared/json-object.js';
import type { DecodedResponse } from '../decode/decoded-response.js';
import { firstValue, hasHeader, headerValues } from '../http/headers.js';

/** JSON-RPC 2.0 section 5.1. */
const STANDARD_CODES: readonly number[] = [-32700, -32600, -32601, -32602, -32603];

/** The codes that some MCP revision defines, with the first and the last that does; null: still does. */
const MCP_CODES: readonly [code: number, since: string, until: string | null][] = [
  [-32002, '2024-11-05', '2025-11-25'],
  [-32042, '2025-11-25', '2025-11-25'],
  [-32020, '2026-07-28', null],
  [-32021, '2026-07-28', null],
  [-32022, '2026-07-28', null],
];

/** The revision that reserved -32020 to -32099 and answers an unknown method with 404. Revisions sort as text. */
const PARTITIONED = '2026-07-28';

const MESSAGE_TYPE = /^\s*(?:application\/(?:[\w.-]+\+)?json|text\/event-stream)\s*(?:;|$)/i;

/** As much of a text as is searched for a stack trace. */
const LONGEST_SEARCHED = 65_536;
const STACK_TRACE = /\n\s+at .+:\d+|Traceback \(most recent call last\)/;

/**
 * Adds how a message and the response around it deviate from JSON-RPC 2.0, MCP and HTTP. What the error means is
 * another matter, and stays as it is.
 *
 * @param revision the MCP revision in use, if the caller named one
 */
export function addConformanceNotes(notes: Note[], response: DecodedResponse, revision: string | undefined): void {
  const { isMessage, surface, shape } = response;
  const body = response.body as JsonObject;
  const error = errorObject(response);
  const isMcp = revision !== undefined || surface === 'mcp';
  if (!isMessage && !error && !shape && !isMcp) return;
  if (isMessage || error) addMessageNotes(notes, body, error);
  if (isMcp && isMessage && body.id === null) notes.push('mcp:id-null');
  if (error) {
    addCodeNotes(notes, error.code, response.status, revision);
    if (hasStackTrace(error)) notes.push('leak:stack-trace');
  }
  addHttpNotes(notes, response);
}

/** The error object of a JSON-RPC error, also where nothing but the version is missing. */
function errorObject({ body, shape }: DecodedResponse): JsonObject | undefined {
  if (!isObject(body) || !isObject(body.error)) return undefined;
  const isUnversioned = body.id !== undefined && Number.isInteger(body.error.code);
  return shape === 'json-rpc-error' || isUnversioned ? body.error : undefined;
}

/** JSON-RPC 2.0 sections 4 and 5. */
export function addMessageNotes(notes: Note[], message: JsonObject, error?: JsonObject): void {
  const { jsonrpc, id, result } = message;
  if (jsonrpc !== '2.0') notes.push('json-rpc:version');
  const idNote = idDeviation(id, result !== undefined || message.error !== undefined);
  if (idNote) notes.push(idNote);
  if (result !== undefined && message.error !== undefined) notes.push('json-rpc:result-and-error');
  if (!error) return;
  if (!Number.isInteger(error.code)) notes.push('json-rpc:code-type');
  if (typeof error.message !== 'string') notes.push('json-rpc:message-missing');
  else if (error.message === '') notes.push('json-rpc:message-empty');
}

function idDeviation(id: unknown, isResponse: boolean): Note | undefined {
  if (typeof id === 'string') return undefined;
  if (typeof id === 'number') return Number.isInteger(id) ? undefined : 'json-rpc:id-fractional';
  if (id === null) return 'json-rpc:id-null';
  if (id !== undefined) return 'json-rpc:id-type';
  return isResponse ? 'json-rpc:id-missing' : undefined;
}

function addCodeNotes(notes: Note[], code: unknown, status: number | null, revision: string | undefined): void {
  if (typeof code !== 'number' || !Number.isInteger(code)) return;
  if (code >= 100 && code <= 599) notes.push('json-rpc:code-is-http-status');
  if (code >= -32768 && code < -32099 && !STANDARD_CODES.includes(code)) notes.push('json-rpc:code-reserved');
  if (revision === undefined) return;
  const mcp = MCP_CODES.find(([one]) => one === code);
  if (mcp && (revision < mcp[1] || (mcp[2] !== null && revision > mcp[2]))) notes.push('mcp:code-not-in-revision');
  if (!mcp && revision >= PARTITIONED && code >= -32099 && code <= -32020) notes.push('mcp:code-reserved');
  if (status !== null && revision >= PARTITIONED && breaksStatusRule(code, status)) notes.push('mcp:status');
}

/** The HTTP statuses that the revision demands with a code (Streamable HTTP transport). */
function breaksStatusRule(code: number, status: number): boolean {
  if (code === -32601) return status !== 404;
  return [-32020, -32021, -32022].includes(code) && status !== 400;
}

function hasStackTrace({ message, data }: JsonObject): boolean {
  return isStackTrace(message) || isStackTrace(isObject(data) ? data.stack : data);
}

function isStackTrace(text: unknown): boolean {
  return typeof text === 'string' && text.includes('\n') && STACK_TRACE.test(text.slice(0, LONGEST_SEARCHED));
}

function addHttpNotes(notes: Note[], { body, status, headers }: DecodedResponse): void {
  if (!headers || status === null) return;
  if (status === 401 && !hasHeader(headers, 'www-authenticate')) notes.push('http:challenge-missing');
  if (status === 405 && !hasHeader(headers, 'allow')) notes.push('http:allow-missing');
  if (!isObject(body)) return;
  const type = firstValue(headerValues(headers, 'content-type'));
  if (type === undefined) notes.push('http:content-type-missing');
  else if (type !== 'application/json' && !MESSAGE_TYPE.test(type)) notes.push('http:content-type');
}
