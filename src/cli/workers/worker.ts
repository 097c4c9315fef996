import { type MessagePort, parentPort, Worker, workerData } from 'node:worker_threads';
import type { ContractReference } from '../../../generated/reference.js';
import type { Inspect } from '../../index.js';
import { READY, type Settings, type Task, type WorkerThread } from '../types.js';
import { taskInspector } from './task-inspector.js';

/** The data of our workers. The name keeps other threads that load this file apart. */
interface WorkerData {
  errorEnvelopesWorker: Settings;
}

/** Starts a worker that runs the file. The file calls `serveWorker` when `workerSettings` is not null. */
export function startWorker(file: URL, settings: Settings): WorkerThread {
  const data: WorkerData = { errorEnvelopesWorker: settings };
  return new Worker(file, { workerData: data });
}

/** The settings that `startWorker` passed to this thread; null in any other thread. */
export function workerSettings(): Settings | null {
  return (workerData as WorkerData | null)?.errorEnvelopesWorker ?? null;
}

/** Answers tasks until the thread is terminated. */
export function serveWorker(settings: Settings, inspect: Inspect, reference: readonly ContractReference[]): void {
  const inspector = taskInspector(settings, inspect, reference);
  const port = parentPort as MessagePort;
  port.on('message', (task: Task) => {
    const outcome = inspector.inspect(task);
    port.postMessage(outcome, [outcome.output.buffer]);
  });
  port.postMessage(READY);
}
