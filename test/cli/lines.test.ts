import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LineSplitter } from '../../src/cli/lines.js';

/** Bytes that matter: line ends, a letter, whole and broken UTF-8, the byte-order mark. */
const bytes = fc.array(fc.constantFrom(0x0a, 0x0d, 0x61, 0xc3, 0xa9, 0xff, 0xf0, 0x9f, 0x98, 0x80, 0xef, 0xbb, 0xbf));
const limits = fc.constantFrom(1, 3, 8, 1000);

function lines(chunks: readonly Uint8Array[], limit?: number): (string | null)[] {
  const splitter = new LineSplitter(limit);
  return [...chunks.flatMap((chunk) => [...splitter.push(chunk)]), ...splitter.end()];
}

/** The same by the shortest way: each line on its own. */
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
  const places = [0, ...at.map((place) => place % (all.length + 1)).sort((a, b) => a - b), all.length];
  return places.slice(1).map((end, index) => all.subarray(places[index], end));
}

describe('LineSplitter', () => {
  test('gives the same lines however the input is cut', () => {
    fc.assert(
      fc.property(bytes, fc.array(fc.nat(200)), limits, (content, at, limit) => {
        const all = Buffer.from(content);
        expect(lines(cut(all, at), limit)).toEqual(expected(all, limit));
      }),
      { numRuns: 2000 },
    );
  });

  test('leaves out a line over the limit and goes on at the next', () => {
    expect(lines([Buffer.from('aaaa\nbbbbb\ncc\n')], 4)).toEqual(['aaaa', null, 'cc']);
    expect(lines([Buffer.from('bbb'), Buffer.from('bb'), Buffer.from('b\ncc')], 4)).toEqual([null, 'cc']);
    expect(lines([Buffer.from('bbbbb')], 4)).toEqual([null]);
  });

  test('takes a byte-order mark from the start alone, cut or whole', () => {
    expect(lines([Buffer.from('\ufeffa\n\ufeffb')])).toEqual(['a', '\ufeffb']);
    expect(lines([Buffer.of(0xef), Buffer.of(0xbb), Buffer.of(0xbf, 0x61, 0x0a)])).toEqual(['a']);
  });

  test('holds its own copy: the chunk may be used again', () => {
    const splitter = new LineSplitter();
    const chunk = Buffer.from('abc');
    expect([...splitter.push(chunk)]).toEqual([]);
    chunk.fill(0x7a);
    expect([...splitter.end()]).toEqual(['abc']);
  });
});
