import type { UnreadReason } from '../../inspection.js';
import { copyOfList } from '../../shared/json-object.js';
import { mediaTypeOf, namesContentCoding, type ResponseHeaders } from '../http/headers.js';
import { isBlank, isLongerThan } from './bytes-and-text.js';
import { isJsonRpcMessage } from './error-shape.js';
import { beginsLikeEventStream, parseEventStream, type StreamEvent } from './event-stream.js';
import { nestsDeeperThan } from './json-depth.js';
import { parseJson } from './parse-json.js';

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

/** Decodes a text without a byte-order mark into its messages. */
export function decodeText(text: string, headers: ResponseHeaders | undefined): readonly Message[] | Unread {
  const isObject = text.charCodeAt(0) === OPEN_BRACE; // As nearly all are: neither blank nor encoded.
  if (!isObject && isBlank(text)) return new Unread('empty');
  if (isLongerThan(text, MAX_BYTES)) return new Unread('too-large');
  if (!isObject && !beginsReadable(text) && namesContentCoding(headers)) return new Unread('encoded');
  return decodeMessages(text, headers);
}

/** Like JSON, or like an event stream: no content coding begins so. */
export function beginsReadable(text: string): boolean {
  return BEGINS_LIKE_JSON.test(text) || beginsLikeEventStream(text);
}

function decodeMessages(text: string, headers: ResponseHeaders | undefined): readonly Message[] | Unread {
  const mayBeStream = text.charCodeAt(0) !== OPEN_BRACE;
  if (mayBeStream && (beginsLikeEventStream(text) || mediaTypeOf(headers) === 'text/event-stream')) {
    const events = parseEventStream(text);
    if (events.length > 0) return messagesOfEvents(events);
  }
  const value = decodeJson(text);
  return value instanceof Unread ? value : messagesOf(value);
}

/** The messages of all events that hold JSON; why the first was not read if none does. */
function messagesOfEvents(events: readonly StreamEvent[]): readonly Message[] | Unread {
  const messages: Message[] = [];
  let unread: Unread | undefined;
  for (const { name, data } of events) {
    const isErrorEvent = name === 'error';
    const value = decodeJson(data);
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

function decodeJson(json: string): unknown {
  // lua: ascii-length: a text of so few bytes has no more brackets, either.
  const isShort = json.length <= MAX_DEPTH * 2; // JSON that nests deeper has more brackets than that.
  if (!isShort && nestsDeeperThan(json, MAX_DEPTH)) return new Unread('too-deep');
  const value = parseJson(json);
  if (value !== undefined) return value;
  return isShort && nestsDeeperThan(json, MAX_DEPTH) ? new Unread('too-deep') : new Unread('not-json', json);
}

/** The messages of a JSON-RPC batch; any other value is one message. */
export function messagesOf(value: unknown): readonly Message[] {
  const items = copyOfList(value);
  return items.some((item) => isJsonRpcMessage(item)) ? items.map((item) => new Message(item)) : [new Message(value)];
}
