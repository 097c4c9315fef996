import { Progress } from '../../shared/progress.js';
import type { CliContext } from '../context.js';
import type { InputFormat } from '../input/detect-format.js';
import { CHUNK, InputError } from '../input/read-chunks.js';
import { readTasks } from '../input/read-tasks.js';
import { printable } from '../render/terminal.js';
import type { LocatedWarning, Outcome, Settings, Task } from '../types.js';
import { createExecutor } from './executor.js';
import { OrderedQueue } from './ordered-queue.js';
import { WarningFilter } from './warning-filter.js';

export interface InspectedInputs {
  inputs: readonly string[];
  /** Undefined to detect it. */
  format: InputFormat | undefined;
  jobs: number;
  settings: Settings;
  /** Takes the outcomes, in the order of the input. */
  finish: (outcome: Outcome) => Promise<void>;
  /** Called for an input that cannot be read, after the message is on stderr. */
  onBroken: (message: string) => void;
  /** Ends the reading, as if the input ended there. */
  interrupt?: AbortSignal;
  context: CliContext;
}

/** The standard input ends once: a second `-` would be empty. */
export function inputNames(files: readonly string[]): string[] {
  return files.length === 0 ? ['-'] : files.filter((name, at) => name !== '-' || files.indexOf('-') === at);
}

/** Inspects all inputs; settles when `finish` has the last outcome. */
export async function inspectInputs(options: InspectedInputs): Promise<void> {
  const { inputs, format, jobs, settings, finish, onBroken, interrupt, context } = options;
  const stop = new AbortController();
  const fail = (error: unknown): void => stop.abort(error);
  const reading = interrupt === undefined ? stop.signal : AbortSignal.any([stop.signal, interrupt]);
  const executor = createExecutor(jobs, settings, context, fail);
  const progress = createProgress(settings, context);
  const reportWarning = createWarningReporter(context, progress);
  const total = { lines: 0, bytes: 0 };

  const queue = new OrderedQueue(
    executor.capacity,
    executor.inspect,
    async (outcome) => {
      total.lines += outcome.lines;
      total.bytes += outcome.bytes;
      for (const warning of outcome.warnings) reportWarning(warning);
      await finish(outcome);
      progress.show((ms) => `${total.lines.toLocaleString('en')} lines, ${(total.bytes / 1000 / ms).toFixed(1)} MB/s`);
    },
    fail,
  );

  try {
    for (const name of inputs) {
      if (interrupt?.aborted) break;
      if (name === '-' && context.stdinIsTerminal) {
        context.stderr.write('Type one response per line, as JSON. Press Ctrl-D to end.\n');
      }
      try {
        for await (const task of readTasks(name, format, context, reading)) await queue.add(task, sizeOf(task));
      } catch (error) {
        stop.signal.throwIfAborted();
        if (!(error instanceof InputError)) throw error;
        if (interrupt?.aborted) break;
        // Warnings about earlier inputs come first, with any number of jobs.
        await queue.end();
        progress.clear();
        const input = name === '-' ? 'the standard input' : printable(name);
        const message = `cannot read ${input}: ${error.message}`;
        context.stderr.write(`error: ${message}\n`);
        onBroken(message);
      }
    }
    await queue.end();
  } finally {
    progress.clear();
    await executor.close();
  }
}

/** Progress is shown to people who wait, unless the output itself scrolls by. */
function createProgress({ format }: Settings, { stdout, stderr }: CliContext): Progress {
  const isTTY = stderr.isTTY === true && (stdout.isTTY !== true || format === 'rows');
  return new Progress({ isTTY, write: (text) => stderr.write(text) });
}

/** Writes the first warning of each kind to stderr. */
function createWarningReporter({ stderr }: CliContext, progress: Progress): (warning: LocatedWarning) => void {
  const filter = new WarningFilter();
  let isOverLimit = false;
  return (warning) => {
    const result = filter.check(warning);
    if (result === 'repeated' || (result === 'over-limit' && isOverLimit)) return;
    progress.clear();
    if (result === 'first') stderr.write(`warning: ${printable(warning.location)}: ${printable(warning.message)}\n`);
    else stderr.write('warning: More unknown members were ignored.\n');
    isOverLimit ||= result === 'over-limit';
  };
}

/** Entries were read whole, so they count as one chunk. */
function sizeOf(task: Task): number {
  return 'entries' in task ? CHUNK : (task.bytes?.length ?? 0);
}
