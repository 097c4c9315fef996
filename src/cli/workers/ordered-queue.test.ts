import { setImmediate } from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { OrderedQueue } from './ordered-queue.js';

/** A queue whose work ends when the test says so. */
function createQueue(capacity = { items: 3, size: 100 }) {
  const begun: string[] = [];
  const finished: string[] = [];
  const failures: unknown[] = [];
  const settle = new Map<string, { done: () => void; fail: (error: Error) => void }>();
  const queue = new OrderedQueue<string, string>(
    capacity,
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
  return { queue, begun, finished, failures, settle };
}

describe('OrderedQueue', () => {
  test('finishes items in their order, whichever is done first', async () => {
    const { queue, finished, settle } = createQueue();
    for (const item of ['a', 'b', 'c']) await queue.add(item, 1);
    settle.get('c')?.done();
    settle.get('b')?.done();
    await setImmediate();
    expect(finished).toEqual([]);
    settle.get('a')?.done();
    await queue.end();
    expect(finished).toEqual(['a', 'b', 'c']);
  });

  test('begins no more items than the capacity until the oldest is finished', async () => {
    const { queue, begun, settle } = createQueue();
    const added = ['a', 'b', 'c', 'd', 'e'].reduce(
      (before, item) => before.then(() => queue.add(item, 1)),
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

  test('limits the size, and lets a single item exceed it', async () => {
    const { queue, begun, settle } = createQueue({ items: 3, size: 10 });
    await queue.add('small', 1);
    const added = queue.add('huge', 50).then(() => queue.add('next', 1));
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

  test('reports a failure at once, to add and to end, and finishes nothing after it', async () => {
    const { queue, finished, failures, settle } = createQueue();
    for (const item of ['a', 'b', 'c']) await queue.add(item, 1);
    const added = queue.add('d', 1);
    const lost = new Error('lost');
    settle.get('b')?.fail(lost);
    settle.get('c')?.done();
    settle.get('a')?.done();
    await expect(added.then(() => queue.end())).rejects.toBe(lost);
    await expect(queue.end()).rejects.toBe(lost);
    expect(failures[0]).toBe(lost);
    expect(finished).toEqual(['a']);
  });

  test('fills the capacity exactly, in items and in size', async () => {
    const { queue, begun, settle } = createQueue({ items: 2, size: 10 });
    await queue.add('a', 4);
    await queue.add('b', 6);
    const added = queue.add('c', 0);
    await setImmediate();
    expect(begun).toEqual(['a', 'b']);
    for (const item of ['a', 'b']) settle.get(item)?.done();
    await added;
    // Finished items free their capacity.
    await vi.waitFor(async () => {
      await queue.add('d', 10);
      expect(begun).toEqual(['a', 'b', 'c', 'd']);
    });
    const over = queue.add('e', 1);
    await setImmediate();
    expect(begun).toHaveLength(4);
    for (const item of ['c', 'd']) settle.get(item)?.done();
    await over;
    expect(begun).toHaveLength(5);
  });

  test('waits until enough items are finished', async () => {
    const { queue, begun, settle } = createQueue({ items: 3, size: 10 });
    for (const item of ['a', 'b']) await queue.add(item, 5);
    const added = queue.add('large', 10);
    settle.get('a')?.done();
    for (let turn = 0; turn < 5; turn++) await setImmediate();
    expect(begun).toEqual(['a', 'b']);
    settle.get('b')?.done();
    await added;
    expect(begun).toEqual(['a', 'b', 'large']);
  });

  test('reports an item that cannot be finished', async () => {
    const failures: unknown[] = [];
    const lost = new Error('closed');
    const queue = new OrderedQueue<string, string>(
      { items: 1, size: 1 },
      (item) => item,
      () => Promise.reject(lost),
      (error) => failures.push(error),
    );
    await queue.add('a', 1);
    await expect(queue.end()).rejects.toBe(lost);
    expect(failures).toEqual([lost]);
    await expect(queue.add('b', 1)).rejects.toBe(lost);
  });

  test('ends when nothing was added', async () => {
    await expect(createQueue().queue.end()).resolves.toBeUndefined();
  });
});
