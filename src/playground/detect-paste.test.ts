import { expect, test } from 'vitest';
import { detectPaste } from './detect-paste.js';

const ENTRY = { request: { url: 'https://a.example/' }, response: { status: 429, content: { text: '{}' } } };

test.each([
  ['', 'body'],
  ['no JSON', 'body'],
  ['{"error":"slow"}', 'body'],
  ['{"status":429}', 'body'],
  ['{"body":{"error":"slow"}}', 'body'],
  ['{"status":429,"title":"Slow","body":1}', 'body'],
  ['[{"status":429,"body":{}}]', 'body'],
  ['{"log":{"level":"error"}}', 'body'],
  ['{"request":{},"response":{}}', 'body'],
  ['event: error\ndata: {}\n\n', 'body'],
  ['{"status":429', 'body'],
  ['{"status":429,"body":{"error":"slow"}}', 'response'],
  ['\ufeff\n{"headers":{"retry-after":"12"}}', 'response'],
  ['\nHTTP/2 429 \r\n\r\n{}', 'curl'],
  ['{"log":{"version":"1.2","entries":[]}}', 'har'],
  ['{"log":{"entries":[],"version":"1.2"}}', 'har'],
  [JSON.stringify(ENTRY), 'har'],
])('detects what %j is: %s', (text, format) => {
  expect(detectPaste(text)).toBe(format);
});
