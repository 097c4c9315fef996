import { LINE_LIMIT } from '../ndjson/line-limit.js';
import { bytesAsText } from './bytes-as-text.js';

/** `json` is one response as JSON of several lines. */
export const INPUT_FORMATS = ['ndjson', 'json', 'curl', 'har'] as const;
export type InputFormat = (typeof INPUT_FORMATS)[number];

/** A byte-order mark, read as Latin-1, and white space. */
const LEADING_SPACE = /^(?:\u00ef\u00bb\u00bf)?\s*/;
const HTTP = 'HTTP/';
/** The object `log` of HAR 1.2 and the first of its members. */
const HAR_START = /^\{\s*"log"\s*:\s*\{\s*"(?:version|creator|browser|pages|entries|comment|_\w+)"/;
/** Characters in which `HAR_START` matches, with any usual indentation. */
const HAR_START_LENGTH = 256;

/**
 * Detects the format by the beginning of an input: a status line is `curl -i` output, an object `log` is HAR. JSON that
 * spans lines is one response: its first line ends with a bracket, a comma or a colon. Everything else is NDJSON.
 *
 * @param isEnd whether `start` is the whole input
 * @returns undefined when more bytes are needed
 */
export function detectFormat(start: Uint8Array, isEnd: boolean): InputFormat | undefined {
  const text = bytesAsText(start).replace(LEADING_SPACE, '');
  if (text.startsWith(HTTP)) return 'curl';
  const isComplete = isEnd || start.length > LINE_LIMIT;
  if (!isComplete && HTTP.startsWith(text)) return undefined;
  if (!/^[{[]/.test(text)) return 'ndjson';
  if (HAR_START.test(text)) return 'har';
  const lineEnd = text.indexOf('\n');
  if (lineEnd === -1) return isComplete ? 'ndjson' : undefined;
  const lastCharacter = text.slice(0, lineEnd).trimEnd().at(-1) ?? '';
  if (!'{[,:'.includes(lastCharacter)) return 'ndjson';
  return isComplete || text.length >= HAR_START_LENGTH ? 'json' : undefined;
}
