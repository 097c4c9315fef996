import { describe, expect, test } from 'vitest';
import { LINE_LIMIT } from '../ndjson/line-limit.js';
import { detectFormat } from './detect-format.js';

const detect = (text: string, isEnd = true) => detectFormat(Buffer.from(text), isEnd);
const PRETTY = JSON.stringify({ status: 429, headers: {}, body: { error: 'x'.repeat(300) } }, null, 2);

describe('detectFormat', () => {
  test.each([
    ['{"status":429}', 'ndjson'],
    ['{"status":429}\n{"status":500}\n', 'ndjson'],
    ['\ufeff \n\n{"status":429}\n', 'ndjson'],
    ['{"status":429\n{"status":500}\n', 'ndjson'],
    ['nonsense', 'ndjson'],
    ['', 'ndjson'],
    [' \n', 'ndjson'],
    ['HTTP', 'ndjson'],
    ['[{"status":429}]', 'ndjson'],
    ['{"log":"text"}', 'ndjson'],
    ['{"log":{"level":"error"}}', 'ndjson'],
    [PRETTY, 'json'],
    ['{\n}', 'json'],
    ['{"status": 429, \r\n "body": ""}', 'json'],
    ['\ufeff\n{\n"status": 429}', 'json'],
    ['[\n  {"status": 429}\n]', 'json'],
    ['HTTP/1.1 429 Too Many Requests\r\n', 'curl'],
    ['\ufeff\r\nHTTP/2 429 \r\n', 'curl'],
    ['{"log":{"version":"1.2","entries":[]}}', 'har'],
    ['\ufeff{\n  "log": {\n    "entries": []\n  }\n}', 'har'],
    ['{ "log" : { "_custom": 1 } }', 'har'],
  ])('detects the format of %j: %s', (text, format) => {
    expect(detect(text)).toBe(format);
  });

  test('waits until it can decide', () => {
    expect(detect('', false)).toBeUndefined();
    expect(detect('HTT', false)).toBeUndefined();
    expect(detect('{"status":', false)).toBeUndefined();
    expect(detect('{\n  "lo', false)).toBeUndefined();
    expect(detect(PRETTY.slice(0, 20), false)).toBeUndefined();
  });

  test('decides as soon as it can', () => {
    expect(detect('{"status":429}\n', false)).toBe('ndjson');
    expect(detect('x', false)).toBe('ndjson');
    expect(detect('HTTP/', false)).toBe('curl');
    expect(detect('{"log":{"version"', false)).toBe('har');
    expect(detect(PRETTY, false)).toBe('json');
  });

  test('takes a line over the limit for NDJSON', () => {
    expect(detect(`{"body":"${'x'.repeat(LINE_LIMIT)}`, false)).toBe('ndjson');
    expect(detect(' '.repeat(LINE_LIMIT + 1), false)).toBe('ndjson');
  });
});
