import { describe, expect, test, vi } from 'vitest';
import { BlockSplitter } from './line-splitter.js';

describe('what BlockSplitter holds of a line', () => {
  const MIB = 1024 * 1024;

  /** The sizes of the buffers that are made while this is done. */
  function made(work: () => void): number[] {
    const spy = vi.spyOn(Buffer, 'allocUnsafeSlow');
    try {
      work();
      return spy.mock.calls.map(([size]) => size);
    } finally {
      spy.mockRestore();
    }
  }

  function push(splitter: BlockSplitter, chunk: Buffer): void {
    for (const _block of splitter.push(chunk));
  }

  test('doubles, so that a line in a thousand crumbs is not copied a thousand times', () => {
    const splitter = new BlockSplitter();
    const crumb = Buffer.alloc(1024, 'x');
    const sizes = made(() => {
      for (let at = 0; at < 1024; at++) push(splitter, crumb);
    });
    // Each is twice what was needed when the one before it was full.
    expect(sizes.length).toBeLessThanOrEqual(11);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(2 * MIB);
  });

  test('stays within the limit', () => {
    const splitter = new BlockSplitter(1500);
    const sizes = made(() => {
      for (let at = 0; at < 3; at++) push(splitter, Buffer.alloc(500, 'x'));
    });
    expect(sizes).toEqual([1000, 1500]);
  });

  test('is used for the next line, unless it has become large', () => {
    const splitter = new BlockSplitter();
    const next = (length: number) => {
      push(splitter, Buffer.alloc(length, 'x'));
      push(splitter, Buffer.from('\n'));
      return made(() => push(splitter, Buffer.from('yy'))).length;
    };
    // The buffer has twice the length of what it was made for.
    expect(next(MIB / 2)).toBe(0);
    expect(next(MIB)).toBe(1);
  });

  test('is let go where the line is over the limit', () => {
    const splitter = new BlockSplitter(1000);
    push(splitter, Buffer.alloc(600, 'x'));
    push(splitter, Buffer.alloc(600, 'x'));
    expect(made(() => push(splitter, Buffer.alloc(600, 'x')))).toEqual([]);
    let found: unknown[] = [];
    const sizes = made(() => {
      found = [...splitter.push(Buffer.from('\nab'))].map(({ bytes }) => bytes);
    });
    // The next line has a buffer of its own again, twice its size.
    expect([found, sizes]).toEqual([[null], [4]]);
    expect([...splitter.end()].map(({ bytes }) => bytes && Buffer.from(bytes).toString())).toEqual(['ab']);
  });
});
