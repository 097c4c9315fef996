import { expect, test } from 'vitest';
import { TextBuffer } from './text-buffer.js';

const KIB = 1024;
const textOf = (buffer: TextBuffer) => Buffer.from(buffer.bytes()).toString();

test.each([0, 100, 1_000_000])('keeps all text when %i bytes were expected', (expected) => {
  const buffer = new TextBuffer(expected);
  const parts = ['', 'a', 'é', '😀', '\u2028', 'x'.repeat(64 * KIB), '€'.repeat(100_000), 'end'];
  for (const part of parts) buffer.add(part);
  expect(textOf(buffer) === parts.join('')).toBe(true);
});

test('begins empty', () => {
  expect(new TextBuffer(5).bytes()).toHaveLength(0);
});

test('keeps text that fills the buffer with the widest characters', () => {
  const buffer = new TextBuffer(0);
  buffer.add('€'.repeat(64 * KIB - 1));
  buffer.add('€€');
  expect(textOf(buffer) === '€'.repeat(64 * KIB + 1)).toBe(true);
});
