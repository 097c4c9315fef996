import { expect, test } from 'vitest';
import { kindOfText } from './line-kind.js';

test.each([
  ['{"status":500,"body":"the end is mi', 'cut'],
  ['{"status":500,"headers":{"a":"b"}', 'cut'],
  ['{"status":500,"body":"\\"}', 'cut'],
  ['{"a":[1,{"b":"}"}', 'cut'],
  ['ing","status":500}', 'cut'],
  ['GET /v1/orders 500', 'not-json'],
  ['{"status":500,}', 'not-json'],
  ['{"a":"}"} more', 'not-json'],
  ['{"status":5\u0000', 'binary'],
  ['\u001f\ufffd\ufffd', 'binary'],
])('calls %j %s', (text, kind) => {
  expect(kindOfText(text)).toBe(kind);
});
