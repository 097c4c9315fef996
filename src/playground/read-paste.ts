import { parseCurl } from '../cli/input/parse-curl.js';
import { parseHar } from '../cli/input/parse-har.js';
import { badInput, parseResponse } from '../cli/ndjson/parse-response.js';
import type { Entry, InputResponse } from '../cli/types.js';
import { detectPaste, isHarEntry, parseJson } from './detect-paste.js';
import type { Paste, PasteFormat } from './paste.js';

/** The characters that a text may have. A page that parses more would stand still for seconds. */
const TEXT_LIMIT = 32 * 1024 * 1024;

export interface PasteContent {
  format: PasteFormat;
  /** The responses in the text; a problem where there is none. */
  entries: readonly Entry[];
}

/** The responses in what a person pasted, read as the command line reads them. */
export function readPaste(paste: Paste): PasteContent {
  if (paste.text.length > TEXT_LIMIT) {
    const message = `Expected at most ${TEXT_LIMIT / 1024 / 1024} MB. Inspect larger input with the command line.`;
    return {
      format: paste.format ?? 'body',
      entries: [{ problem: { ...badInput('size', message), reason: 'too-large' } }],
    };
  }
  const format = paste.format ?? detectPaste(paste.text);
  const entries = format === 'body' ? [readBody(paste)] : readRecord(paste.text, format);
  const url = paste.url.trim();
  return { format, entries: url === '' ? entries : entries.map((entry) => withUrl(entry, url)) };
}

function readRecord(text: string, format: Exclude<PasteFormat, 'body'>): readonly Entry[] {
  if (format === 'curl') return parseCurl(new TextEncoder().encode(text));
  const value = parseJson(text);
  if (format === 'response') {
    return [
      value === undefined
        ? { problem: badInput('json', 'Expected one JSON object, got text that is not JSON.') }
        : parseResponse(value),
    ];
  }
  const entries = parseHar(isHarEntry(value) ? { log: { entries: [value] } } : value);
  if (entries !== null && entries.length > 0) return entries;
  return [{ problem: badInput('har', 'Expected HAR, a JSON object with a list at log.entries, or one entry of it.') }];
}

/** A body alone, with the fields beside it. */
function readBody({ text, status, headers }: Paste): Entry {
  const response: InputResponse = { body: text };
  if (status.trim() !== '') {
    response.status = Number(status);
    if (!Number.isInteger(response.status))
      return { problem: badInput('status', 'Expected the status to be an integer such as 429.') };
  }
  if (headers.trim() === '') return { response };
  const fields = readHeaderLines(headers);
  if (fields === null) return { problem: badInput('headers', 'Expected header lines such as Retry-After: 12.') };
  return { response: { ...response, headers: fields } };
}

/** Null if a line is not a header field. */
function readHeaderLines(lines: string): InputResponse['headers'] | null {
  const [entry] = parseCurl(new TextEncoder().encode(`HTTP/1.1 200\n${lines.replace(/(?:\r?\n)+/g, '\n').trim()}\n`));
  if (entry === undefined || 'problem' in entry) return null;
  const { headers, body } = entry.response;
  return (body as Uint8Array).length === 0 ? headers : null;
}

function withUrl(entry: Entry, url: string): Entry {
  if ('problem' in entry || (entry.response.url ?? '') !== '') return entry;
  return { ...entry, response: { ...entry.response, url } };
}
