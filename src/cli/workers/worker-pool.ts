import { printable } from '../render/terminal.js';
import type { Outcome, Task } from './inspect-block.js';
import { type JobThread, READY } from './worker.js';

/** What a thread has before it at most: enough to go on with while this one is at work, or is not given a core. */
const QUEUE = 8;

/** A thread could not be started, or ended before its work was done. */
export class JobError extends Error {}

interface Job {
  thread: JobThread;
  /** The tasks it was given and has not answered, the oldest first. */
  open: { resolve: (outcome: Outcome) => void; reject: (error: Error) => void }[];
}

/**
 * This thread and others, which share the work. What the others have no room for is done here, so that nobody waits for
 * their start. Each further task starts one more, up to the number wanted.
 */
export class Jobs {
  readonly #others: number;
  readonly #start: () => JobThread;
  readonly #here: (task: Task) => Outcome;
  readonly #failed: (error: JobError) => void;
  readonly #threads: JobThread[] = [];
  readonly #ready: Job[] = [];
  #isFirst = true;
  #failure: JobError | null = null;

  /**
   * @param count this thread and others
   * @param failed called once, when a thread fails: it may have had nothing to do just then
   */
  constructor(count: number, start: () => JobThread, here: (task: Task) => Outcome, failed: (error: JobError) => void) {
    this.#others = count - 1;
    this.#start = start;
    this.#here = here;
    this.#failed = failed;
  }

  /** Where a thread takes the task, its bytes are gone from here. */
  inspect(task: Task): Outcome | Promise<Outcome> {
    if (!this.#isFirst && this.#threads.length < this.#others) this.#startOne();
    this.#isFirst = false;
    if (this.#failure !== null) throw this.#failure;
    const [job] = this.#ready.filter(({ open }) => open.length < QUEUE).sort((a, b) => a.open.length - b.open.length);
    if (job === undefined) return this.#here(task);
    return new Promise((resolve, reject) => {
      job.open.push({ resolve, reject });
      job.thread.postMessage(task, task.bytes ? [task.bytes.buffer, task.ends.buffer] : []);
    });
  }

  /** Ends all threads, whatever they are doing. */
  async close(): Promise<void> {
    this.#failure ??= new JobError('the jobs were ended');
    await Promise.all(this.#threads.map((thread) => thread.terminate()));
  }

  #startOne(): void {
    try {
      const thread = this.#start();
      const job: Job = { thread, open: [] };
      thread.on('message', (answer: Outcome | typeof READY) => {
        if (answer === READY) this.#ready.push(job);
        else job.open.shift()?.resolve(answer);
      });
      thread.on('messageerror', (error) => this.#fail(`sent what cannot be read: ${error.message}`));
      thread.on('error', (error) => this.#fail(`failed: ${error.message}`));
      thread.on('exit', (code) => this.#fail(`ended before its work was done, with code ${code}`));
      this.#threads.push(thread);
    } catch (error) {
      this.#fail(`could not be started: ${error instanceof Error ? error.message : error}`);
    }
  }

  /** Without one thread's lines the output has a gap: none of the others can mend that. */
  #fail(what: string): void {
    if (this.#failure !== null) return;
    this.#failure = new JobError(`a job ${printable(what)}`);
    this.#failed(this.#failure);
    for (const { reject } of this.#ready.flatMap(({ open }) => open)) reject(this.#failure);
  }
}
