import type { ResponseHeaders } from '../http/headers.js';
import { namesContentCoding } from '../http/headers.js';
import { type Bytes, bytesOf, decodeLatin1, decodeUtf8, isBlank, withoutByteOrderMark } from './bytes-and-text.js';
import { beginsReadable, decodeText, MAX_BYTES, Message, messagesOf, Unread } from './decode-text.js';

/**
 * Decodes a body into its messages: one, or those of a JSON-RPC batch (JSON-RPC 2.0 section 6) or an event stream. The
 * order of the checks makes the first reason found the same everywhere: empty, too large, encoded, not UTF-8, too deep,
 * not JSON.
 *
 * @param body a string or bytes as received; any other value counts as parsed and is taken as it is
 */
export function decodeBody(body: unknown, headers: ResponseHeaders | undefined): readonly Message[] | Unread {
  if (body === undefined) return new Unread('empty');
  if (typeof body === 'string') return decodeText(withoutByteOrderMark(body), headers);
  if (typeof body !== 'object' || body === null || Object.getPrototypeOf(body) === Object.prototype) {
    return [new Message(body)];
  }
  if (Array.isArray(body)) return messagesOf(body);
  const bytes = bytesOf(body, MAX_BYTES);
  if (bytes) return decodeBytes(bytes, headers);
  return isYetToBeRead(body) ? new Unread('not-read') : [new Message(body)];
}

/** A promise, a stream, a `Blob`, a `Response`, a `FormData`: by what they do, since they may be of any realm. */
function isYetToBeRead(body: object): boolean {
  const { then, getReader, pipe, arrayBuffer, getAll } = body as { readonly [name: string]: unknown };
  return [then, getReader, pipe, arrayBuffer, getAll, (body as AsyncIterable<unknown>)[Symbol.asyncIterator]].some(
    (method) => typeof method === 'function',
  );
}

function decodeBytes({ bytes, isTooLong }: Bytes, headers: ResponseHeaders | undefined): readonly Message[] | Unread {
  if (isTooLong) return new Unread(isBlank(bytes) ? 'empty' : 'too-large');
  const text = decodeUtf8(bytes);
  if (text !== undefined) return decodeText(text, headers);
  // Bytes that are not UTF-8 may begin like JSON all the same, and are then not a content coding.
  const isCoded = !beginsReadable(decodeLatin1(bytes)) && namesContentCoding(headers);
  return new Unread(isCoded ? 'encoded' : 'not-utf8');
}
