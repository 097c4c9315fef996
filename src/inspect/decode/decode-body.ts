import type { UnreadReason } from '../../inspection.js';
import type { HeadersInput } from '../../response.js';
import { namesContentCoding } from '../http/headers.js';
import { isJsonRpcMessage } from './error-shape.js';
import { eventData, looksLikeEventStream } from './event-stream.js';
import { nestsDeeperThan } from './json-depth.js';

/** The least of the limits of the run-times that a verdict must be the same in. */
const MAX_BYTES = 65_536;
const MAX_DEPTH = 31;

const OPEN_BRACE = 0x7b;
const BYTE_ORDER_MARK = 0xfeff;
const BEGINS_LIKE_JSON = /^\ufeff?[\t\n\r ]*(?:[{["\d-]|true|false|null)/;
const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What a body holds where that is not one value: a batch or a stream of events, or nothing that could be read. */
export class Several {
  constructor(readonly values: readonly unknown[]) {}
}

export class Unread {
  constructor(readonly reason: UnreadReason) {}
}

/**
 * Reads a body in the order that makes the first reason found the same everywhere: empty, too large,
 * encoded, not UTF-8, too deep, not JSON.
 *
 * @param body a string or bytes as received; any other value counts as parsed and is taken as it is
 * @param headers asked for a content coding where the body does not begin like JSON
 * @returns the value; `Several`, or `Unread`
 */
export function readBody(body: unknown, headers: HeadersInput | undefined): unknown {
  if (body === undefined) return new Unread('empty');
  if (typeof body === 'string') return readText(body, headers);
  const bytes = bytesOf(body);
  return bytes ? readBytes(bytes, headers) : batched(body);
}

/** Like JSON, or like a stream of events: no content coding begins so. */
function beginsReadable(text: string): boolean {
  return BEGINS_LIKE_JSON.test(text) || looksLikeEventStream(text);
}

function readText(text: string, headers: HeadersInput | undefined): unknown {
  const isObject = text.charCodeAt(0) === OPEN_BRACE; // As nearly all are: neither blank nor encoded.
  if (!isObject && isBlank(text)) return new Unread('empty');
  if (utf8LengthOver(text, MAX_BYTES)) return new Unread('too-large');
  if (!isObject && !beginsReadable(text) && namesContentCoding(headers)) return new Unread('encoded');
  return parse(text);
}

function readBytes(bytes: Uint8Array, headers: HeadersInput | undefined): unknown {
  if (areBlank(bytes)) return new Unread('empty');
  if (bytes.length > MAX_BYTES) return new Unread('too-large');
  let text: string | undefined;
  try {
    text = UTF8.decode(bytes);
  } catch {
    // What is no UTF-8 may begin like JSON all the same, and is then no content coding.
  }
  const begin = text ?? String.fromCharCode(...bytes.subarray(0, 16));
  if (!beginsReadable(begin) && namesContentCoding(headers)) return new Unread('encoded');
  return text === undefined ? new Unread('not-utf8') : parse(text);
}

function parse(text: string): unknown {
  const json = text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
  return looksLikeEventStream(json) ? parseStream(json) : batched(parseJson(json));
}

/** The values of all events that hold JSON; what the first of them is not, where none does. */
function parseStream(stream: string): Several | Unread {
  const events = eventData(stream).map(parseJson);
  const values = events.filter((event) => !(event instanceof Unread)).flatMap(messagesOf);
  const first = events[0];
  if (values.length > 0) return new Several(values);
  return first instanceof Unread ? first : new Unread('empty');
}

function parseJson(json: string): unknown {
  const isShort = json.length <= MAX_DEPTH * 2; // JSON that nests deeper has more brackets than that.
  if (!isShort && nestsDeeperThan(json, MAX_DEPTH)) return new Unread('too-deep');
  try {
    return JSON.parse(json);
  } catch {
    return new Unread(isShort && nestsDeeperThan(json, MAX_DEPTH) ? 'too-deep' : 'not-json');
  }
}

/** The messages of a JSON-RPC batch (JSON-RPC 2.0 section 6); any other value is one. */
function messagesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) && value.some(isJsonRpcMessage) ? value : [value];
}

function batched(value: unknown): unknown {
  return Array.isArray(value) ? new Several(messagesOf(value)) : value;
}

/** The bytes of any buffer or view, from any realm; undefined for another value. */
function bytesOf(body: unknown): Uint8Array | undefined {
  // Most are what JSON.parse made; asking an object for its tag takes longer than all the rest.
  if (typeof body !== 'object' || body === null || Object.getPrototypeOf(body) === Object.prototype) return undefined;
  if (ArrayBuffer.isView(body)) return new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
  const tag = Object.prototype.toString.call(body);
  const isBuffer = tag === '[object ArrayBuffer]' || tag === '[object SharedArrayBuffer]';
  // A decoder may refuse shared memory, hence the copy.
  return isBuffer ? new Uint8Array(body as ArrayBuffer).slice() : undefined;
}

function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isWhiteSpace(unit) && unit !== BYTE_ORDER_MARK) return false;
  }
  return true;
}

function areBlank(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) {
    if (isWhiteSpace(bytes[i] as number)) continue;
    if (bytes[i] !== 0xef || bytes[i + 1] !== 0xbb || bytes[i + 2] !== 0xbf) return false;
    i += 2;
  }
  return true;
}

/** Tab to carriage return, and the space. */
function isWhiteSpace(unit: number): boolean {
  return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
}

/** Whether a text takes more than `limit` bytes as UTF-8; a lone surrogate takes three. Looks no further than it must. */
function utf8LengthOver(text: string, limit: number): boolean {
  if (text.length > limit) return true;
  if (text.length * 3 <= limit) return false;
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) length += 1;
    else if (unit < 0x800) length += 2;
    else if (unit >= 0xd800 && unit < 0xdc00 && isLowSurrogate(text.charCodeAt(i + 1))) {
      length += 4;
      i++;
    } else length += 3;
  }
  return length > limit;
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000;
}
