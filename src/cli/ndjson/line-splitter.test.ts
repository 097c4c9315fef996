import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../types.js';
import { BLOCK_LINES, BlockSplitter } from './line-splitter.js';

/** Line ends, a letter, whole and broken UTF-8, the byte-order mark. */
const bytes = fc.array(fc.constantFrom(0x0a, 0x0d, 0x61, 0xc3, 0xa9, 0xff, 0xf0, 0x9f, 0x98, 0x80, 0xef, 0xbb, 0xbf));
const limits = fc.constantFrom(1, 3, 8, 1000);

function blocks(chunks: readonly Uint8Array[], limit?: number): Block[] {
  const splitter = new BlockSplitter(limit);
  return [...chunks.flatMap((chunk) => [...splitter.push(chunk)]), ...splitter.end()];
}

function linesOf({ bytes, ends }: Block): (string | null)[] {
  return [...ends].map((end, at) => {
    const start = at === 0 ? 0 : (ends[at - 1] as number) + 1;
    return bytes === null ? null : Buffer.from(bytes).toString('utf8', start, end);
  });
}

function lines(chunks: readonly Uint8Array[], limit?: number): (string | null)[] {
  return blocks(chunks, limit).flatMap(linesOf);
}

/** The same lines, split one by one. */
function expected(all: Buffer, limit: number): (string | null)[] {
  const found: (string | null)[] = [];
  for (let start = 0; start < all.length; ) {
    const next = all.indexOf(0x0a, start);
    const end = next === -1 ? all.length : next;
    const text = all.toString('utf8', start, end);
    found.push(end - start > limit ? null : start === 0 ? text.replace(/^\ufeff/, '') : text);
    start = end + 1;
  }
  return found;
}

function cut(all: Buffer, at: readonly number[]): Buffer[] {
  const offsets = [0, ...at.map((offset) => offset % (all.length + 1)).sort((a, b) => a - b), all.length];
  return offsets.slice(1).map((end, index) => all.subarray(offsets[index], end));
}

describe('BlockSplitter', () => {
  test('gives the same numbered lines for any chunks', () => {
    fc.assert(
      fc.property(bytes, fc.array(fc.nat(200)), limits, (content, at, limit) => {
        const all = Buffer.from(content);
        const found = blocks(cut(all, at), limit);
        expect(found.flatMap(linesOf)).toEqual(expected(all, limit));
        let next = 1;
        for (const { first, ends } of found) {
          expect(first).toBe(next);
          next += ends.length;
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('drops the bytes of a line over the limit and continues at the next line', () => {
    expect(lines([Buffer.from('aaaa\nbbbbb\ncc\n')], 4)).toEqual(['aaaa', null, 'cc']);
    expect(lines([Buffer.from('bbb'), Buffer.from('bb'), Buffer.from('b\ncc')], 4)).toEqual([null, 'cc']);
    expect(lines([Buffer.from('bbbbb')], 4)).toEqual([null]);
  });

  test('drops a byte-order mark at the start, split or whole', () => {
    expect(lines([Buffer.from('\ufeffa\n\ufeffb')])).toEqual(['a', '\ufeffb']);
    expect(lines([Buffer.of(0xef), Buffer.of(0xbb), Buffer.of(0xbf, 0x61, 0x0a)])).toEqual(['a']);
  });

  test('splits a chunk of short lines into several blocks', () => {
    const found = blocks([Buffer.from(`${'\n'.repeat(2 * BLOCK_LINES)}a`)]);
    expect(found.map(({ ends }) => ends.length)).toEqual([BLOCK_LINES, BLOCK_LINES, 1]);
    expect(found.map(({ first }) => first)).toEqual([1, 1 + BLOCK_LINES, 1 + 2 * BLOCK_LINES]);
  });

  test('copies the bytes, so that the chunk can be reused and the block transferred', () => {
    const splitter = new BlockSplitter();
    const chunk = Buffer.from('abc\ndef');
    const [first] = [...splitter.push(chunk)];
    chunk.fill(0x7a);
    expect(linesOf(first as Block)).toEqual(['abc']);
    const moved = structuredClone(first as Block, { transfer: [(first as Block).bytes?.buffer as ArrayBuffer] });
    expect(linesOf(moved)).toEqual(['abc']);
    expect([...splitter.end()].flatMap(linesOf)).toEqual(['def']);
  });

  test('numbers a line over the limit as one line', () => {
    const found = blocks([Buffer.from('a\nb\nccccc\nd\n'), Buffer.from('eeeee'), Buffer.from('e\nf')], 4);
    expect(found.map(({ bytes, ends, first }) => [first, ends.length, bytes === null])).toEqual([
      [1, 2, false],
      [3, 1, true],
      [4, 1, false],
      [5, 1, true],
      [6, 1, false],
    ]);
  });

  test('gives each block a buffer of its own size', () => {
    const found = blocks([Buffer.from('abc\nde\nf'), Buffer.from('gh\nij')]);
    expect(found.map(({ bytes }) => bytes && [bytes.byteOffset, bytes.buffer.byteLength])).toEqual([
      [0, 6],
      [0, 3],
      [0, 2],
    ]);
  });
});
