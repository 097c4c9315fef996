import { parseTree } from 'jsonc-parser';
import { isJsonRpcMessage } from '../inspect/decode/error-shape.js';
import { beginsLikeEventStream } from '../inspect/decode/event-stream.js';
import { parseJson } from './detect-paste.js';

/** A part of a body that holds one message. */
export interface BodyPart {
  /** Where the JSON of the message begins in the body. */
  offset: number;
  /** The JSON of the message, each character where it is in the body. */
  json: string;
  /** What `inspect` reads as this message alone. */
  body: string;
}

/** The parts of a body: the events of an event stream, the messages of a JSON-RPC batch, or the whole body. */
export function bodyParts(text: string): BodyPart[] {
  if (beginsLikeEventStream(text)) return eventsOf(text);
  const value = parseJson(text);
  if (!Array.isArray(value) || !value.some(isJsonRpcMessage)) return [{ offset: 0, json: text, body: text }];
  return (parseTree(text)?.children ?? []).map(({ offset, length }) => {
    const json = text.slice(offset, offset + length);
    return { offset, json, body: json };
  });
}

function eventsOf(stream: string): BodyPart[] {
  const parts: BodyPart[] = [];
  const events = /(?:[^\r\n]+(?:\r\n|\n|\r|$))+/g;
  for (const { 0: body, index } of stream.matchAll(events)) {
    // What is not data becomes white space, so that offsets stay as they are.
    const json = body.replace(/(data: ?)?([^\r\n]*)/g, (line, field?: string, data?: string) =>
      field === undefined ? ' '.repeat(line.length) : ' '.repeat(field.length) + data,
    );
    if (json.trim() !== '') parts.push({ offset: index, json, body });
  }
  return parts;
}
