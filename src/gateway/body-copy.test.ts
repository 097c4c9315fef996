import { expect, it } from 'vitest';
import { BodyCopy } from './body-copy.js';

const text = (copy: BodyCopy) => new TextDecoder().decode(copy.bytes());
const bytes = (value: string) => new TextEncoder().encode(value);

it.each([
  [[], '', false],
  [['ab'], 'ab', false],
  [['ab', '', 'cd'], 'abcd', false],
  [['abcde'], 'abcde', true],
  [['ab', 'cdefgh', 'i'], 'abcde', true],
  [['abcd', 'e', 'f'], 'abcde', true],
])('keeps four bytes of %o, and one more if there are more', (chunks, kept, isOver) => {
  const copy = new BodyCopy(4);
  for (const chunk of chunks) copy.add(bytes(chunk));
  expect([text(copy), copy.isOver]).toEqual([kept, isOver]);
});

it('does not change with the memory of a chunk', () => {
  const copy = new BodyCopy(4);
  for (const make of [bytes, Buffer.from] as const) {
    const chunk = make('ab');
    copy.add(chunk);
    chunk.fill(0);
  }
  expect(text(copy)).toBe('abab');
});
