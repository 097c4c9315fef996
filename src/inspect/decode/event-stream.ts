const OPEN_BRACE = 0x7b;

/** Begins like `text/event-stream`: a field or a comment. */
const BEGINS_LIKE_STREAM = /^\ufeff?[\r\n]*(?:(?:data|event|id|retry)(?:[:\r\n]|$)|:)/;

/** Whether a text begins like a stream of server-sent events; its label is not trusted. */
export function looksLikeEventStream(text: string): boolean {
  return text.charCodeAt(0) !== OPEN_BRACE && BEGINS_LIKE_STREAM.test(text);
}

/**
 * The data of each event of a stream (HTML Standard, "Parsing an event stream"), in linear time. Comments, event
 * names, ids and retry times are passed over. An event at the end counts even where no empty line closes it: the
 * stream may have been cut behind it.
 */
export function eventData(stream: string): string[] {
  const events: string[] = [];
  let data: string[] = [];
  for (const line of stream.replace(/^\ufeff/, '').split(/\r\n|\n|\r/)) {
    if (line === '') {
      if (data.length > 0) events.push(data.join('\n'));
      data = [];
    } else if (line === 'data') {
      data.push('');
    } else if (line.startsWith('data:')) {
      data.push(line.slice(line.charCodeAt(5) === 0x20 ? 6 : 5));
    }
  }
  if (data.length > 0) events.push(data.join('\n'));
  return events.filter((event) => event.trim() !== '');
}
