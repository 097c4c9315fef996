const OPEN_BRACE = 0x7b;

/** Begins like `text/event-stream`: a field or a comment. */
const BEGINS_LIKE_STREAM = /^[\r\n]*(?:(?:data|event|id|retry)(?:[:\r\n]|$)|:)/;

/** Whether a text begins like a stream of server-sent events. */
export function beginsLikeEventStream(text: string): boolean {
  return text.charCodeAt(0) !== OPEN_BRACE && BEGINS_LIKE_STREAM.test(text);
}

/** One event with data. */
export interface StreamEvent {
  name: string;
  data: string;
}

/**
 * The events of a stream (HTML Standard, "Parsing an event stream"), in linear time. Comments, ids, retry times and
 * events without data are passed over. The last event counts even if no empty line closes it: the stream may have been
 * cut behind it.
 */
export function parseEventStream(stream: string): StreamEvent[] {
  const events: StreamEvent[] = [];
  let name = '';
  let data: string[] = [];
  const dispatch = () => {
    const text = data.join('\n');
    if (text.trim() !== '') events.push({ name, data: text });
    name = '';
    data = [];
  };
  for (const line of stream.replaceAll('\r\n', '\n').replaceAll('\r', '\n').split('\n')) {
    if (line === '') dispatch();
    else if (line === 'data' || line.startsWith('data:')) data.push(fieldValue(line, 5));
    else if (line === 'event' || line.startsWith('event:')) name = fieldValue(line, 6);
  }
  dispatch();
  return events;
}

/** The value behind the colon, without the one space that may follow it. */
function fieldValue(line: string, start: number): string {
  return line.slice(line.charCodeAt(start) === 0x20 ? start + 1 : start);
}
