import { EventEmitter } from 'node:events';
import { type Outcome, READY, type Settings, type Task, type WorkerThread } from '../../src/cli/types.js';
import { BlockInspector } from '../../src/cli/workers/inspect-block.js';
import { acme, inspect, other } from './fake-context.js';

/** A worker in this thread. It answers later, as a thread does; a test can override when. */
export class FakeWorker extends EventEmitter {
  readonly #inspector: BlockInspector;
  isTerminated = false;
  tasks = 0;
  answers = 0;

  constructor(settings: Settings) {
    super();
    this.#inspector = new BlockInspector(settings, inspect, [acme, other]);
    setImmediate(() => this.prepare());
  }

  prepare(): void {
    this.emit('message', READY);
  }

  postMessage(task: Task, transfer: ArrayBuffer[]): void {
    this.tasks += 1;
    const received = structuredClone(task, { transfer });
    setImmediate(() => this.answer(received));
  }

  answer(task: Task): void {
    if (this.isTerminated) return;
    const outcome: Outcome = this.#inspector.inspect(task);
    this.answers += 1;
    this.emit('message', structuredClone(outcome, { transfer: [outcome.output.buffer] }));
  }

  /** Ends as a thread does that throws. */
  die(error: Error): void {
    this.isTerminated = true;
    this.emit('error', error);
    this.emit('exit', 1);
  }

  async terminate(): Promise<number> {
    if (!this.isTerminated) this.emit('exit', 1);
    this.isTerminated = true;
    return 1;
  }
}

/** Starts fake workers of a class and keeps them in `started`. */
export function fakeWorkers(Kind: new (settings: Settings) => FakeWorker = FakeWorker) {
  const started: FakeWorker[] = [];
  const startWorker = (settings: Settings): WorkerThread => {
    const worker = new Kind(settings);
    started.push(worker);
    return worker as unknown as WorkerThread;
  };
  return { started, startWorker };
}
