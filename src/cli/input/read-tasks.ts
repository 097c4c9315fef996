import type { CliContext } from '../context.js';
import { BlockSplitter } from '../ndjson/line-splitter.js';
import { badInput, parseResponse } from '../ndjson/parse-response.js';
import type { Entry, Task, Unit } from '../types.js';
import { detectFormat, type InputFormat } from './detect-format.js';
import { hasTooManyValues } from './json-size.js';
import { parseCurl } from './parse-curl.js';
import { parseHar } from './parse-har.js';
import { InputError, readChunks } from './read-chunks.js';

/** The bytes that an input may have when it is read whole. */
const DOCUMENT_LIMIT = 256 * 1024 * 1024;
/** Entries that are inspected before their output is written. */
const ENTRIES_PER_TASK = 100;

const UNITS: Readonly<Record<Exclude<InputFormat, 'ndjson'>, Unit>> = { json: 'line', curl: 'response', har: 'entry' };

/**
 * Reads an input as tasks. NDJSON is read block by block; the other formats are read whole.
 *
 * @param given the format; undefined to detect it
 * @throws InputError when the input cannot be read
 */
export async function* readTasks(
  file: string,
  given: InputFormat | undefined,
  context: Pick<CliContext, 'stdin'>,
  signal: AbortSignal,
  limit = DOCUMENT_LIMIT,
): AsyncGenerator<Task, void> {
  const splitter = new BlockSplitter();
  const document: Uint8Array[] = [];
  let size = 0;
  let format = given;
  for await (const chunk of readChunks(file, context, signal)) {
    if (format === 'ndjson') {
      for (const block of splitter.push(chunk)) yield { ...block, file };
      continue;
    }
    // Copied: the reader may reuse the chunk.
    document.push(Buffer.from(chunk));
    size += chunk.length;
    format ??= detectFormat(Buffer.concat(document), false);
    if (format === 'ndjson') {
      for (const block of splitter.push(Buffer.concat(document))) yield { ...block, file };
      document.length = 0;
    } else if (size > limit) throw new InputError(tooLarge(limit));
  }
  const bytes = Buffer.concat(document);
  format ??= detectFormat(bytes, true);
  if (format === 'ndjson' || format === undefined) {
    for (const block of splitter.push(bytes)) yield { ...block, file };
    for (const block of splitter.end()) yield { ...block, file };
    return;
  }
  const entries = parseDocument(bytes, format);
  for (let at = 0; at < entries.length; at += ENTRIES_PER_TASK) {
    yield { file, entries: entries.slice(at, at + ENTRIES_PER_TASK), unit: UNITS[format], first: at + 1 };
  }
}

function parseDocument(bytes: Buffer, format: Exclude<InputFormat, 'ndjson'>): Entry[] {
  if (format === 'curl') return parseCurl(bytes);
  const value = parseJson(bytes);
  if (format === 'har') {
    const entries = parseHar(value);
    if (entries === null) throw new InputError('expected HAR, a JSON object with a list at log.entries');
    return entries;
  }
  if (value !== undefined) return [parseResponse(value)];
  return [
    {
      problem: badInput(
        'json-document',
        'Expected one JSON object, got text that is not JSON. Write several responses as one per line, for example with jq -c .',
      ),
    },
  ];
}

/** Undefined for text that is not JSON. */
function parseJson(bytes: Buffer): unknown {
  if (hasTooManyValues(bytes)) throw new InputError('it has too many values; write one response per line');
  try {
    return JSON.parse(bytes.toString().replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

function tooLarge(limit: number): string {
  return `expected at most ${limit / 1024 / 1024} MB; only NDJSON can be larger`;
}
