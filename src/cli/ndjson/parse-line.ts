import type { Entry } from '../types.js';
import { LINE_LIMIT } from './line-limit.js';
import { badInput, parseResponse } from './parse-response.js';

const TOO_LONG: Entry = {
  problem: {
    kind: 'line-length',
    message: `Expected a line of at most ${LINE_LIMIT.toLocaleString('en')} bytes; it was not read.`,
    reason: 'too-large',
  },
};

const NOT_JSON: Entry = {
  problem: badInput('json', 'Expected a JSON object, got text that is not JSON. Write one response per line.'),
};

/**
 * Parses one line of NDJSON; null for a blank line. A line of null was over the limit.
 *
 * @param read reads the JSON value of a line
 */
export function parseLine(line: string | null, read: (value: unknown) => Entry = parseResponse): Entry | null {
  if (line === null) return TOO_LONG;
  if (line.charCodeAt(0) !== 0x7b && line.trim() === '') return null;
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return NOT_JSON;
  }
  return read(value);
}
