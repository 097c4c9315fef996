import type { Note } from '../../inspection.js';
import { isObject } from '../../shared/json-object.js';
import type { DecodedResponse } from '../decode/decoded-response.js';

const MESSAGE_TYPE = /^[ \t]*(?:application\/(?:[\w.-]{1,127}\+)?json|text\/event-stream)[ \t]*(?:;|$)/i;

/** Notes how the response around a message of JSON-RPC or MCP deviates from HTTP (RFC 9110). */
export function addHttpNotes(notes: Note[], message: unknown, { status, headers }: DecodedResponse): void {
  if (!headers || status === null) return;
  if (status === 401 && headers.values('www-authenticate') === undefined) notes.push('http:challenge-missing');
  if (status === 405 && headers.values('allow') === undefined) notes.push('http:allow-missing');
  if (!isObject(message)) return;
  const type = headers.first('content-type');
  if (type === undefined) notes.push('http:content-type-missing');
  // lua: ascii-length: what follows a character beyond ASCII is not looked at.
  else if (type !== 'application/json' && !MESSAGE_TYPE.test(type.slice(0, 256))) notes.push('http:content-type');
}
