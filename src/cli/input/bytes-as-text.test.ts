import { expect, test } from 'vitest';
import { bytesAsText, bytesOfBase64 } from './bytes-as-text.js';

const ALL = Uint8Array.from({ length: 20_000 }, (_, at) => at % 256);

test('makes one character of each byte', () => {
  expect(bytesAsText(ALL)).toBe(Buffer.from(ALL).toString('latin1'));
  expect(bytesAsText(ALL.subarray(1, 3))).toBe('\u0001\u0002');
});

test('reads base64 as bytes, with white space', () => {
  expect(bytesOfBase64(`${Buffer.from(ALL).toString('base64')}\n`)).toEqual(ALL);
  expect(bytesOfBase64('')).toEqual(new Uint8Array());
});

test.each(['a', 'a*b=', 'abc=d'])('refuses %j, which is not base64', (text) => {
  expect(bytesOfBase64(text)).toBeUndefined();
});
