import type { Outcome, Task } from './block-inspector.js';
import type { JobThread } from './job-thread.js';
import { printable } from './terminal.js';

/** A thread could not be started, or ended before its work was done. */
export class JobError extends Error {}

interface Job {
  thread: JobThread;
  /** The tasks it was given and has not answered, the oldest first. */
  open: { resolve: (outcome: Outcome) => void; reject: (error: Error) => void }[];
}

/** Threads that share the work. One more is started when all have some to do, up to the number wanted. */
export class Jobs {
  readonly #most: number;
  readonly #start: () => JobThread;
  readonly #failed: (error: JobError) => void;
  readonly #jobs: Job[] = [];
  #failure: JobError | null = null;

  /** @param failed called once, when a thread fails: it may have had nothing to do just then */
  constructor(most: number, start: () => JobThread, failed: (error: JobError) => void) {
    this.#most = most;
    this.#start = start;
    this.#failed = failed;
  }

  /** Hands a task to the thread that has the least to do. Its bytes are gone from here afterwards. */
  inspect(task: Task): Promise<Outcome> {
    return new Promise((resolve, reject) => {
      const job = this.#failure ? null : this.#idlest();
      if (job === null) {
        reject(this.#failure);
        return;
      }
      job.open.push({ resolve, reject });
      job.thread.postMessage(task, task.bytes ? [task.bytes.buffer, task.ends.buffer] : []);
    });
  }

  /** Ends all threads, whatever they are doing. */
  async close(): Promise<void> {
    this.#failure ??= new JobError('the jobs were ended');
    await Promise.all(this.#jobs.map(({ thread }) => thread.terminate()));
  }

  #idlest(): Job | null {
    const [first] = [...this.#jobs].sort((a, b) => a.open.length - b.open.length);
    return first === undefined || (first.open.length > 0 && this.#jobs.length < this.#most) ? this.#started() : first;
  }

  #started(): Job | null {
    try {
      const thread = this.#start();
      const job: Job = { thread, open: [] };
      thread.on('message', (outcome: Outcome) => job.open.shift()?.resolve(outcome));
      thread.on('messageerror', (error) => this.#fail(`sent what cannot be read: ${error.message}`));
      thread.on('error', (error) => this.#fail(`failed: ${error.message}`));
      thread.on('exit', (code) => this.#fail(`ended before its work was done, with code ${code}`));
      this.#jobs.push(job);
      return job;
    } catch (error) {
      this.#fail(`could not be started: ${error instanceof Error ? error.message : error}`);
      return null;
    }
  }

  /** Without one thread's lines the output has a gap: none of the others can mend that. */
  #fail(what: string): void {
    if (this.#failure !== null) return;
    this.#failure = new JobError(`a job ${printable(what)}`);
    this.#failed(this.#failure);
    for (const { reject } of this.#jobs.flatMap(({ open }) => open.splice(0))) reject(this.#failure);
  }
}
