import type { CliContext } from '../context.js';
import { CHUNK } from '../input/read-chunks.js';
import type { Outcome, Settings, Task } from '../types.js';
import type { Capacity } from './ordered-queue.js';
import { taskInspector } from './task-inspector.js';
import { WorkerPool } from './worker-pool.js';

/** Blocks in work for each thread: waiting, being inspected, and waiting to be written. */
const BLOCKS_PER_THREAD = 10;

/** Inspects tasks, in one thread or several. */
export interface Executor {
  capacity: Capacity;
  inspect: (task: Task) => Outcome | Promise<Outcome>;
  close: () => Promise<void>;
}

/** @param onFailure called when a worker fails */
export function createExecutor(
  threads: number,
  settings: Settings,
  { inspect, reference, startWorker }: CliContext,
  onFailure: (error: unknown) => void,
): Executor {
  const inspector = taskInspector(settings, inspect, reference);
  const inspectHere = (task: Task): Outcome => inspector.inspect(task);
  if (threads === 1) return { capacity: { items: 1, size: CHUNK }, inspect: inspectHere, close: async () => {} };
  const pool = new WorkerPool(threads, () => startWorker(settings), inspectHere, onFailure);
  const items = threads * BLOCKS_PER_THREAD;
  return {
    capacity: { items, size: items * CHUNK },
    inspect: (task) => pool.inspect(task),
    close: () => pool.close(),
  };
}
