import type { UnreadReason } from '../../inspection.js';
import { copyOfList } from '../../shared/json-object.js';
import { mediaTypeOf, namesContentCoding, type ResponseHeaders } from '../http/headers.js';
import {
  type Bytes,
  bytesOf,
  decodeLatin1,
  decodeUtf8,
  isBlank,
  isLongerThan,
  withoutByteOrderMark,
} from './bytes-and-text.js';
import { isJsonRpcMessage } from './error-shape.js';
import { beginsLikeEventStream, parseEventStream, type StreamEvent } from './event-stream.js';
import { nestsDeeperThan } from './json-depth.js';

/** The least of the limits of the run-times that a verdict must be the same in. */
export const MAX_BYTES = 65_536;
const MAX_DEPTH = 31;

const OPEN_BRACE = 0x7b;
const BEGINS_LIKE_JSON = /^[\t\n\r ]*[{["\dtfn-]/;

/** A body that could not be read. */
export class Unread {
  constructor(
    readonly reason: UnreadReason,
    /** The text that is not JSON: a contract may list text bodies. */
    readonly text?: string,
    /** Whether it is the data of an event named `error`. */
    readonly isErrorEvent = false,
  ) {}
}

/** One value of a body. */
export class Message {
  constructor(
    readonly body: unknown,
    /** Whether it is the data of an event named `error`. */
    readonly isErrorEvent = false,
    /** Whether it is text that is not JSON, of a sender that lists text bodies. */
    readonly isText = false,
  ) {}
}

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

function decodeText(text: string, headers: ResponseHeaders | undefined): readonly Message[] | Unread {
  const isObject = text.charCodeAt(0) === OPEN_BRACE; // As nearly all are: neither blank nor encoded.
  if (!isObject && isBlank(text)) return new Unread('empty');
  if (isLongerThan(text, MAX_BYTES)) return new Unread('too-large');
  if (!isObject && !beginsReadable(text) && namesContentCoding(headers)) return new Unread('encoded');
  return decodeMessages(text, headers);
}

function decodeBytes({ bytes, isTooLong }: Bytes, headers: ResponseHeaders | undefined): readonly Message[] | Unread {
  if (isTooLong) return new Unread(isBlank(bytes) ? 'empty' : 'too-large');
  const text = decodeUtf8(bytes);
  if (text !== undefined) return decodeText(text, headers);
  // Bytes that are not UTF-8 may begin like JSON all the same, and are then not a content coding.
  const isCoded = !beginsReadable(decodeLatin1(bytes)) && namesContentCoding(headers);
  return new Unread(isCoded ? 'encoded' : 'not-utf8');
}

/** Like JSON, or like an event stream: no content coding begins so. */
function beginsReadable(text: string): boolean {
  return BEGINS_LIKE_JSON.test(text) || beginsLikeEventStream(text);
}

function decodeMessages(text: string, headers: ResponseHeaders | undefined): readonly Message[] | Unread {
  const mayBeStream = text.charCodeAt(0) !== OPEN_BRACE;
  if (mayBeStream && (beginsLikeEventStream(text) || mediaTypeOf(headers) === 'text/event-stream')) {
    const events = parseEventStream(text);
    if (events.length > 0) return messagesOfEvents(events);
  }
  const value = parseJson(text);
  return value instanceof Unread ? value : messagesOf(value);
}

/** The messages of all events that hold JSON; why the first was not read if none does. */
function messagesOfEvents(events: readonly StreamEvent[]): readonly Message[] | Unread {
  const messages: Message[] = [];
  let unread: Unread | undefined;
  for (const { name, data } of events) {
    const isErrorEvent = name === 'error';
    const value = parseJson(data);
    if (!(value instanceof Unread)) {
      if (isErrorEvent) messages.push(new Message(value, true));
      else for (const message of messagesOf(value)) messages.push(message);
    } else if (unread === undefined || (isErrorEvent && !unread.isErrorEvent)) {
      unread = new Unread(value.reason, value.text, isErrorEvent);
    }
  }
  const hasReadError = messages.some(({ isErrorEvent }) => isErrorEvent);
  if (unread?.isErrorEvent && !hasReadError) return unread;
  return messages.length > 0 ? messages : (unread ?? new Unread('empty'));
}

function parseJson(json: string): unknown {
  const isShort = json.length <= MAX_DEPTH * 2; // JSON that nests deeper has more brackets than that.
  if (!isShort && nestsDeeperThan(json, MAX_DEPTH)) return new Unread('too-deep');
  try {
    return JSON.parse(json);
  } catch {
    return isShort && nestsDeeperThan(json, MAX_DEPTH) ? new Unread('too-deep') : new Unread('not-json', json);
  }
}

/** The messages of a JSON-RPC batch; any other value is one message. */
function messagesOf(value: unknown): readonly Message[] {
  const items = copyOfList(value);
  return items.some(isJsonRpcMessage) ? items.map((item) => new Message(item)) : [new Message(value)];
}
