import type { Note } from '../../inspection.js';
import type { JsonObject } from '../../shared/json-object.js';
import { STANDARD_CODES } from '../contracts/standards.js';

/** Notes how a message deviates from JSON-RPC 2.0, sections 4 and 5. */
export function addMessageNotes(notes: Note[], message: JsonObject): void {
  const { jsonrpc, id, result, error } = message;
  if (jsonrpc !== '2.0') notes.push('json-rpc:version');
  const idNote = idDeviation(id, result !== undefined || error !== undefined);
  if (idNote) notes.push(idNote);
  if (result !== undefined && error !== undefined) notes.push('json-rpc:result-and-error');
}

function idDeviation(id: unknown, isResponse: boolean): Note | undefined {
  if (typeof id === 'string') return undefined;
  if (typeof id === 'number') return Number.isInteger(id) ? undefined : 'json-rpc:id-fractional';
  if (id === null) return 'json-rpc:id-null';
  if (id !== undefined) return 'json-rpc:id-type';
  return isResponse ? 'json-rpc:id-missing' : undefined;
}

/** Notes how an error object deviates from JSON-RPC 2.0 section 5.1. */
export function addErrorNotes(notes: Note[], { code, message }: JsonObject): void {
  if (!Number.isInteger(code)) notes.push('json-rpc:code-type');
  else {
    const number = code as number;
    if (number >= 100 && number <= 599) notes.push('json-rpc:code-is-http-status');
    if (number >= -32768 && number < -32099 && !STANDARD_CODES.includes(number)) notes.push('json-rpc:code-reserved');
  }
  if (typeof message !== 'string') notes.push('json-rpc:message-missing');
  else if (message === '') notes.push('json-rpc:message-empty');
}
