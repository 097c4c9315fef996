import { EventEmitter } from 'node:events';
import { BlockInspector, type Outcome, type Settings, type Task } from '../../src/cli/workers/inspect-block.js';
import { type JobThread, READY } from '../../src/cli/workers/worker.js';
import { acme, inspect, other } from './fake-context.js';

/** Stands for a thread, in this one. Its answers come later, as a thread's do; the test may hold them back. */
export class FakeThread extends EventEmitter {
  readonly #inspector: BlockInspector;
  ended = false;
  /** What it was given; what it answered. */
  given = 0;
  answered = 0;

  constructor(settings: Settings) {
    super();
    this.#inspector = new BlockInspector(settings, inspect, [acme, other]);
    setImmediate(() => this.prepare());
  }

  prepare(): void {
    this.emit('message', READY);
  }

  postMessage(task: Task, transfer: ArrayBuffer[]): void {
    this.given += 1;
    const received = structuredClone(task, { transfer });
    setImmediate(() => this.answer(received));
  }

  answer(task: Task): void {
    if (this.ended) return;
    const outcome: Outcome = this.#inspector.inspect(task);
    this.answered += 1;
    this.emit('message', structuredClone(outcome, { transfer: [outcome.output.buffer] }));
  }

  /** As a thread does that ends by itself. */
  die(error: Error): void {
    this.ended = true;
    this.emit('error', error);
    this.emit('exit', 1);
  }

  async terminate(): Promise<number> {
    if (!this.ended) this.emit('exit', 1);
    this.ended = true;
    return 1;
  }
}

/** Starts threads of a kind, and remembers them. */
export function threads(Kind: new (settings: Settings) => FakeThread = FakeThread) {
  const started: FakeThread[] = [];
  const startJob = (settings: Settings): JobThread => {
    const thread = new Kind(settings);
    started.push(thread);
    return thread as unknown as JobThread;
  };
  return { started, startJob };
}
