import { setImmediate } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { OrderedQueue } from './ordered-queue.js';

/** Work that is done when the test says so. */
function bench(room = { items: 3, size: 100 }) {
  const begun: string[] = [];
  const finished: string[] = [];
  const failures: unknown[] = [];
  const settle = new Map<string, { done: () => void; fail: (error: Error) => void }>();
  const line = new OrderedQueue<string, string>(
    room,
    (item) => {
      begun.push(item);
      return new Promise((resolve, reject) => settle.set(item, { done: () => resolve(item), fail: reject }));
    },
    async (item) => {
      await setImmediate();
      finished.push(item);
    },
    (error) => failures.push(error),
  );
  return { line, begun, finished, failures, settle };
}

describe('OrderedQueue', () => {
  test('finishes in the order of the items, whichever is done first', async () => {
    const { line, finished, settle } = bench();
    for (const item of ['a', 'b', 'c']) await line.add(item, 1);
    settle.get('c')?.done();
    settle.get('b')?.done();
    await setImmediate();
    expect(finished).toEqual([]);
    settle.get('a')?.done();
    await line.end();
    expect(finished).toEqual(['a', 'b', 'c']);
  });

  test('begins no more than there is room for until the oldest is finished', async () => {
    const { line, begun, settle } = bench();
    const added = ['a', 'b', 'c', 'd', 'e'].reduce(
      (before, item) => before.then(() => line.add(item, 1)),
      Promise.resolve(),
    );
    await setImmediate();
    expect(begun).toEqual(['a', 'b', 'c']);
    settle.get('b')?.done();
    await setImmediate();
    expect(begun).toEqual(['a', 'b', 'c']);
    settle.get('a')?.done();
    await added;
    expect(begun).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  test('counts the size, too, and lets an item over the limit pass alone', async () => {
    const { line, begun, settle } = bench({ items: 3, size: 10 });
    await line.add('small', 1);
    const added = line.add('huge', 50).then(() => line.add('next', 1));
    await setImmediate();
    expect(begun).toEqual(['small']);
    settle.get('small')?.done();
    await vi.waitFor(() => expect(begun).toEqual(['small', 'huge']));
    await setImmediate();
    expect(begun).toEqual(['small', 'huge']);
    settle.get('huge')?.done();
    await added;
    expect(begun).toEqual(['small', 'huge', 'next']);
  });

  test('tells a failure at once, and to whoever adds or waits; nothing after it is finished', async () => {
    const { line, finished, failures, settle } = bench();
    for (const item of ['a', 'b', 'c']) await line.add(item, 1);
    const added = line.add('d', 1);
    const lost = new Error('lost');
    settle.get('b')?.fail(lost);
    settle.get('c')?.done();
    settle.get('a')?.done();
    await expect(added.then(() => line.end())).rejects.toBe(lost);
    await expect(line.end()).rejects.toBe(lost);
    expect(failures[0]).toBe(lost);
    expect(finished).toEqual(['a']);
  });

  test('has room for exactly as much as it says, in number and in size', async () => {
    const { line, begun, settle } = bench({ items: 2, size: 10 });
    await line.add('a', 4);
    await line.add('b', 6);
    const added = line.add('c', 0);
    await setImmediate();
    expect(begun).toEqual(['a', 'b']);
    for (const item of ['a', 'b']) settle.get(item)?.done();
    await added;
    // What is finished takes no room any more.
    await vi.waitFor(async () => {
      await line.add('d', 10);
      expect(begun).toEqual(['a', 'b', 'c', 'd']);
    });
    const over = line.add('e', 1);
    await setImmediate();
    expect(begun).toHaveLength(4);
    for (const item of ['c', 'd']) settle.get(item)?.done();
    await over;
    expect(begun).toHaveLength(5);
  });

  test('waits until there is room, for as many to be finished as it takes', async () => {
    const { line, begun, settle } = bench({ items: 3, size: 10 });
    for (const item of ['a', 'b']) await line.add(item, 5);
    const added = line.add('large', 10);
    settle.get('a')?.done();
    for (let turn = 0; turn < 5; turn++) await setImmediate();
    expect(begun).toEqual(['a', 'b']);
    settle.get('b')?.done();
    await added;
    expect(begun).toEqual(['a', 'b', 'large']);
  });

  test('tells of what cannot be finished, too', async () => {
    const failures: unknown[] = [];
    const lost = new Error('nobody reads');
    const line = new OrderedQueue<string, string>(
      { items: 1, size: 1 },
      (item) => item,
      () => Promise.reject(lost),
      (error) => failures.push(error),
    );
    await line.add('a', 1);
    await expect(line.end()).rejects.toBe(lost);
    expect(failures).toEqual([lost]);
    await expect(line.add('b', 1)).rejects.toBe(lost);
  });

  test('is at its end where nothing was added', async () => {
    await expect(bench().line.end()).resolves.toBeUndefined();
  });
});
