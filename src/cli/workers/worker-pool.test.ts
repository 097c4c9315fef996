import { expect, test } from 'vitest';
import { FakeThread } from '../../../test/support/fake-worker.js';
import type { Outcome, Settings, Task } from './inspect-block.js';
import { type JobThread, READY } from './worker.js';
import { JobError, Jobs } from './worker-pool.js';

const SETTINGS: Settings = { defaults: {}, all: false, failing: [], form: 'json', columns: 80, coloured: false };

/** A thread that does nothing until the test says so. */
class Still extends FakeThread {
  readonly tasks: Task[] = [];
  readonly transfers: unknown[][] = [];

  override prepare(): void {}

  override postMessage(task: Task, transfer: ArrayBuffer[]): void {
    this.tasks.push(task);
    this.transfers.push(transfer);
  }

  /** Answers the oldest of its tasks. */
  next(): void {
    this.emit('message', outcome(`thread ${this.tasks.shift()?.place}`));
  }
}

function outcome(text: string): Outcome {
  return { output: new Uint8Array(Buffer.from(text)), lines: 1, bytes: 1, failed: false };
}

function task(place: string, bytes: Task['bytes'] = new Uint8Array(1)): Task {
  return { bytes, ends: Uint32Array.of(1), first: 1, place };
}

function jobs(count: number, start?: () => JobThread) {
  const threads: Still[] = [];
  const failures: JobError[] = [];
  const startStill = (): JobThread => {
    const thread = new Still(SETTINGS);
    threads.push(thread);
    return thread as unknown as JobThread;
  };
  const all = new Jobs(
    count,
    start ?? startStill,
    ({ place }) => outcome(`here ${place}`),
    (error) => failures.push(error),
  );
  const said = async (of: Outcome | Promise<Outcome>) => Buffer.from((await of).output).toString();
  /** Who has it, as far as that is known now: the thread's answer comes later. */
  const give = (place: string) => {
    const given = all.inspect(task(place));
    return { here: !(given instanceof Promise), text: said(given) };
  };
  return { all, threads, failures, give };
}

test('each task after the first starts a thread, up to one fewer than there are jobs', () => {
  const { threads, give } = jobs(3);
  const started = ['a', 'b', 'c', 'd'].map((place) => {
    expect(give(place).here, 'none is ready').toBe(true);
    return threads.length;
  });
  expect(started).toEqual([0, 1, 2, 2]);
});

test('a thread that is ready gets the tasks, and answers them in their order', async () => {
  const { threads, give } = jobs(2);
  expect(await give('first').text).toBe('here first');
  await give('second').text;
  const [thread] = threads as [Still];
  thread.emit('message', READY);
  const given = [give('a'), give('b')];
  expect(given.map(({ here }) => here)).toEqual([false, false]);
  thread.next();
  thread.next();
  expect(await Promise.all(given.map(({ text }) => text))).toEqual(['thread a', 'thread b']);
});

test('of several threads the one with the least to do gets the next task, and eight at most', async () => {
  const { threads, give } = jobs(3);
  for (const place of ['x', 'y', 'z']) give(place);
  const [one, other] = threads as [Still, Still];
  other.emit('message', READY);
  for (const place of ['a', 'b', 'c']) give(place);
  one.emit('message', READY);
  for (const place of ['d', 'e', 'f']) give(place);
  expect([one.tasks.length, other.tasks.length]).toEqual([3, 3]);
  for (let at = 0; at < 10; at++) expect(give('more').here).toBe(false);
  expect([one.tasks.length, other.tasks.length]).toEqual([8, 8]);
  expect(await give('over').text).toBe('here over');
  one.next();
  expect(give('again').here).toBe(false);
  expect([one.tasks.length, other.tasks.length]).toEqual([8, 8]);
});

test('the bytes and the ends of a task are handed over, of one without bytes nothing', () => {
  const { all, threads, give } = jobs(2);
  give('x');
  give('y');
  const [thread] = threads as [Still];
  thread.emit('message', READY);
  const whole = task('a');
  all.inspect(whole);
  all.inspect(task('b', null));
  expect(thread.transfers).toEqual([[whole.bytes?.buffer, whole.ends.buffer], []]);
  expect(thread.transfers[0]?.[0]).toBe(whole.bytes?.buffer);
});

test.each([
  ['messageerror', new Error('no clone'), 'a job sent what cannot be read: no clone'],
  ['error', new Error('out of\u001b[31m memory'), 'a job failed: out of\\u001b[31m memory'],
  ['exit', 7, 'a job ended before its work was done, with code 7'],
])(
  'a thread with %s fails what waits for it and all that comes after, and is told once',
  async (event, value, message) => {
    const { threads, failures, give } = jobs(3);
    for (const place of ['x', 'y', 'z']) give(place);
    const [one, other] = threads as [Still, Still];
    one.emit('message', READY);
    other.emit('message', READY);
    const waiting = [give('a'), give('b'), give('c')];
    one.emit(event, value);
    const error = new JobError(message);
    for (const { text } of waiting) await expect(text).rejects.toEqual(error);
    expect(() => give('after')).toThrow(error);
    other.emit('exit', 1);
    expect(failures).toEqual([error]);
  },
);

test.each([
  [new Error('not permitted'), 'a job could not be started: not permitted'],
  ['thrown as text', 'a job could not be started: thrown as text'],
])('a thread that cannot be started fails the task that would have: %s', (thrown, message) => {
  const { failures, give } = jobs(2, () => {
    throw thrown;
  });
  expect(give('first').here).toBe(true);
  expect(() => give('second')).toThrow(new JobError(message));
  expect(failures).toEqual([new JobError(message)]);
});

test('all threads are ended at last, which is no failure, and nothing is taken any more', async () => {
  const { all, threads, failures, give } = jobs(3);
  for (const place of ['x', 'y', 'z']) give(place);
  await all.close();
  expect(threads.map(({ ended }) => ended)).toEqual([true, true]);
  expect(failures).toEqual([]);
  expect(() => give('after')).toThrow(new JobError('the jobs were ended'));
});

test('the end keeps the failure that there was', async () => {
  const { all, threads, give } = jobs(2);
  give('x');
  give('y');
  threads[0]?.die(new Error('gone'));
  await all.close();
  expect(() => give('after')).toThrow(new JobError('a job failed: gone'));
});
