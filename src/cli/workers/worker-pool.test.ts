import { EventEmitter } from 'node:events';
import { expect, test } from 'vitest';
import { type Block, type Outcome, READY, type Task, type WorkerThread } from '../types.js';
import { WorkerError, WorkerPool } from './worker-pool.js';

/** A worker that answers only when the test says so. */
class ManualWorker extends EventEmitter {
  readonly tasks: Task[] = [];
  readonly transfers: unknown[][] = [];
  isTerminated = false;

  postMessage(task: Task, transfer: ArrayBuffer[]): void {
    this.tasks.push(task);
    this.transfers.push(transfer);
  }

  /** Answers the oldest task. */
  answer(): void {
    this.emit('message', outcome(`worker ${this.tasks.shift()?.file}`));
  }

  async terminate(): Promise<number> {
    this.isTerminated = true;
    this.emit('exit', 1);
    return 1;
  }
}

function outcome(text: string): Outcome {
  return { output: new Uint8Array(Buffer.from(text)), lines: 1, bytes: 1, failed: false, warnings: [], counts: [] };
}

function task(file: string, bytes: Block['bytes'] = new Uint8Array(1)): Task & Block {
  return { bytes, ends: Uint32Array.of(1), first: 1, file };
}

function createPool(threads: number, start?: () => WorkerThread) {
  const workers: ManualWorker[] = [];
  const failures: WorkerError[] = [];
  const startManual = (): WorkerThread => {
    const worker = new ManualWorker();
    workers.push(worker);
    return worker as unknown as WorkerThread;
  };
  const pool = new WorkerPool(
    threads,
    start ?? startManual,
    ({ file }) => outcome(`here ${file}`),
    (error) => failures.push(error),
  );
  const textOf = async (given: Outcome | Promise<Outcome>) => Buffer.from((await given).output).toString();
  const inspect = (file: string) => {
    const given = pool.inspect(task(file));
    return { isHere: !(given instanceof Promise), text: textOf(given) };
  };
  return { pool, workers, failures, inspect };
}

test('starts a worker for each task after the first, up to one less than the threads', () => {
  const { workers, inspect } = createPool(3);
  const counts = ['a', 'b', 'c', 'd'].map((label) => {
    expect(inspect(label).isHere, 'no worker is ready').toBe(true);
    return workers.length;
  });
  expect(counts).toEqual([0, 1, 2, 2]);
});

test('gives tasks to a worker that is ready, and matches its answers in order', async () => {
  const { workers, inspect } = createPool(2);
  expect(await inspect('first').text).toBe('here first');
  await inspect('second').text;
  const [worker] = workers as [ManualWorker];
  worker.emit('message', READY);
  const given = [inspect('a'), inspect('b')];
  expect(given.map(({ isHere }) => isHere)).toEqual([false, false]);
  worker.answer();
  worker.answer();
  expect(await Promise.all(given.map(({ text }) => text))).toEqual(['worker a', 'worker b']);
});

test('gives a task to the worker with the fewest, and inspects here when all are full', async () => {
  const { workers, inspect } = createPool(3);
  for (const label of ['x', 'y', 'z']) inspect(label);
  const [one, other] = workers as [ManualWorker, ManualWorker];
  other.emit('message', READY);
  for (const label of ['a', 'b', 'c']) inspect(label);
  one.emit('message', READY);
  for (const label of ['d', 'e', 'f']) inspect(label);
  expect([one.tasks.length, other.tasks.length]).toEqual([3, 3]);
  let given = 0;
  while (!inspect('more').isHere) given += 1;
  expect(given).toBeGreaterThan(0);
  expect(one.tasks.length).toBe(other.tasks.length);
  one.answer();
  expect(inspect('again').isHere).toBe(false);
});

test('inspects entries here', () => {
  const { pool, workers, inspect } = createPool(2);
  inspect('x');
  inspect('y');
  workers[0]?.emit('message', READY);
  const given = pool.inspect({ file: 'a.har', entries: [], unit: 'entry', first: 1 });
  expect(given).not.toBeInstanceOf(Promise);
});

test('transfers the buffers of a task, if it has bytes', () => {
  const { pool, workers, inspect } = createPool(2);
  inspect('x');
  inspect('y');
  const [worker] = workers as [ManualWorker];
  worker.emit('message', READY);
  const whole = task('a');
  pool.inspect(whole);
  pool.inspect(task('b', null));
  expect(worker.transfers).toEqual([[whole.bytes?.buffer, whole.ends.buffer], []]);
  expect(worker.transfers[0]?.[0]).toBe(whole.bytes?.buffer);
});

test.each([
  ['messageerror', new Error('no clone'), 'a worker sent an unreadable message: no clone'],
  ['error', new Error('out of\u001b[31m memory'), 'a worker failed: out of\\u001b[31m memory'],
  ['exit', 7, 'a worker ended before its work was done, with code 7'],
])('fails all open and later tasks at %s, and reports it once', async (event, value, message) => {
  const { workers, failures, inspect } = createPool(3);
  for (const label of ['x', 'y', 'z']) inspect(label);
  const [one, other] = workers as [ManualWorker, ManualWorker];
  one.emit('message', READY);
  other.emit('message', READY);
  const open = [inspect('a'), inspect('b'), inspect('c')];
  one.emit(event, value);
  const error = new WorkerError(message);
  for (const { text } of open) await expect(text).rejects.toEqual(error);
  expect(() => inspect('after')).toThrow(error);
  other.emit('exit', 1);
  expect(failures).toEqual([error]);
});

test.each([
  [new Error('not permitted'), 'a worker could not be started: not permitted'],
  ['thrown as text', 'a worker could not be started: thrown as text'],
])('fails the task that starts a worker when that throws %s', (thrown, message) => {
  const { failures, inspect } = createPool(2, () => {
    throw thrown;
  });
  expect(inspect('first').isHere).toBe(true);
  expect(() => inspect('second')).toThrow(new WorkerError(message));
  expect(failures).toEqual([new WorkerError(message)]);
});

test('terminates all workers without a failure, and refuses later tasks', async () => {
  const { pool, workers, failures, inspect } = createPool(3);
  for (const label of ['x', 'y', 'z']) inspect(label);
  await pool.close();
  expect(workers.map(({ isTerminated }) => isTerminated)).toEqual([true, true]);
  expect(failures).toEqual([]);
  expect(() => inspect('after')).toThrow(new WorkerError('the workers were terminated'));
});

test('keeps an earlier failure when it is closed', async () => {
  const { pool, workers, inspect } = createPool(2);
  inspect('x');
  inspect('y');
  workers[0]?.emit('error', new Error('gone'));
  await pool.close();
  expect(() => inspect('after')).toThrow(new WorkerError('a worker failed: gone'));
});
