import { printable } from '../render/terminal.js';
import { type Outcome, READY, type Task, type WorkerThread } from '../types.js';

/** Tasks that a worker may have at a time: enough to stay busy while this thread inspects a block of its own. */
const TASKS_PER_WORKER = 8;

/** A worker could not be started, or ended before its work was done. */
export class WorkerError extends Error {}

interface StartedWorker {
  thread: WorkerThread;
  /** The tasks without an answer, the oldest first. */
  open: { resolve: (outcome: Outcome) => void; reject: (error: Error) => void }[];
}

/**
 * Shares tasks between this thread and workers. This thread takes the tasks that no worker has capacity for, so that
 * nothing waits until the workers have started. Each task after the first starts one more worker, up to the limit.
 */
export class WorkerPool {
  readonly #workerLimit: number;
  readonly #start: () => WorkerThread;
  readonly #inspectHere: (task: Task) => Outcome;
  readonly #onFailure: (error: WorkerError) => void;
  readonly #threads: WorkerThread[] = [];
  readonly #ready: StartedWorker[] = [];
  #isFirstTask = true;
  #failure: WorkerError | null = null;

  /**
   * @param threads this thread and the workers
   * @param onFailure called once, when a worker fails, even if it had no task
   */
  constructor(
    threads: number,
    start: () => WorkerThread,
    inspectHere: (task: Task) => Outcome,
    onFailure: (error: WorkerError) => void,
  ) {
    this.#workerLimit = threads - 1;
    this.#start = start;
    this.#inspectHere = inspectHere;
    this.#onFailure = onFailure;
  }

  /** Inspects a block. The bytes of a task that goes to a worker are transferred. */
  inspect(task: Task): Outcome | Promise<Outcome> {
    if (!this.#isFirstTask && this.#threads.length < this.#workerLimit) this.#startWorker();
    this.#isFirstTask = false;
    if (this.#failure !== null) throw this.#failure;
    const [worker] = this.#ready
      .filter(({ open }) => open.length < TASKS_PER_WORKER)
      .sort((a, b) => a.open.length - b.open.length);
    // Entries stay here: to copy them to a worker takes as long as to inspect them.
    if (worker === undefined || 'entries' in task) return this.#inspectHere(task);
    return new Promise((resolve, reject) => {
      worker.open.push({ resolve, reject });
      worker.thread.postMessage(task, task.bytes ? [task.bytes.buffer, task.ends.buffer] : []);
    });
  }

  /** Terminates all workers, busy or not. */
  async close(): Promise<void> {
    this.#failure ??= new WorkerError('the workers were terminated');
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }

  #startWorker(): void {
    try {
      const thread = this.#start();
      const worker: StartedWorker = { thread, open: [] };
      thread.on('message', (message: Outcome | typeof READY) => {
        if (message === READY) this.#ready.push(worker);
        else worker.open.shift()?.resolve(message);
      });
      thread.on('messageerror', (error) => this.#fail(`sent an unreadable message: ${error.message}`));
      thread.on('error', (error) => this.#fail(`failed: ${error.message}`));
      thread.on('exit', (code) => this.#fail(`ended before its work was done, with code ${code}`));
      this.#threads.push(thread);
    } catch (error) {
      this.#fail(`could not be started: ${error instanceof Error ? error.message : error}`);
    }
  }

  /** Fails all open tasks: the output would miss the lines of the failed worker. */
  #fail(reason: string): void {
    if (this.#failure !== null) return;
    this.#failure = new WorkerError(`a worker ${printable(reason)}`);
    this.#onFailure(this.#failure);
    for (const { reject } of this.#ready.flatMap(({ open }) => open)) reject(this.#failure);
  }
}
