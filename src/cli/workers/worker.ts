import { type MessagePort, parentPort, Worker, workerData } from 'node:worker_threads';
import type { ContractReference } from '../../../generated/reference.js';
import type { Inspect } from '../../index.js';
import { BlockInspector, type Settings, type Task } from './inspect-block.js';

/** What a job's thread is told at its start; nobody else starts a thread of this file so. */
interface JobData {
  errorEnvelopesJob: Settings;
}

/** Sent by a thread once, when it can take tasks. */
export const READY = 'ready';

/** What is used of a thread. It says when it is ready, and answers each task with its outcome, in order. */
export type JobThread = Pick<Worker, 'on' | 'postMessage' | 'terminate'>;

/** Starts a thread that inspects. The file has to call `serveJob` where `jobSettings` gives some. */
export function startJob(file: URL, settings: Settings): JobThread {
  const data: JobData = { errorEnvelopesJob: settings };
  return new Worker(file, { workerData: data });
}

/** In a thread that `startJob` started, what it was given. */
export function jobSettings(): Settings | null {
  return (workerData as JobData | null)?.errorEnvelopesJob ?? null;
}

/** Answers tasks until the thread is ended. */
export function serveJob(settings: Settings, inspect: Inspect, reference: readonly ContractReference[]): void {
  const inspector = new BlockInspector(settings, inspect, reference);
  const port = parentPort as MessagePort;
  port.on('message', (task: Task) => {
    const outcome = inspector.inspect(task);
    port.postMessage(outcome, [outcome.output.buffer]);
  });
  port.postMessage(READY);
}
