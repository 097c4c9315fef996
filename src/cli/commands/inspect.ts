import { once } from 'node:events';
import type { Verdict } from '../../index.js';
import { Progress } from '../../shared/progress.js';
import type { CliContext } from '../context.js';
import { CHUNK, InputError, readChunks } from '../input.js';
import { BlockSplitter } from '../ndjson/line-splitter.js';
import { colours, printable, width } from '../render/terminal.js';
import type { Outcome, Output, Settings, Task } from '../types.js';
import { BlockInspector } from '../workers/inspect-block.js';
import { type Capacity, OrderedQueue } from '../workers/ordered-queue.js';
import { WorkerPool } from '../workers/worker-pool.js';

/** Blocks in work for each thread: waiting, being inspected, and waiting to be written. */
const BLOCKS_PER_THREAD = 10;

/** The options of `inspect`. */
export interface InspectFlags {
  vendor?: string;
  json?: boolean;
  cards?: boolean;
  all?: boolean;
  protocolVersion?: string;
  failOn?: readonly Verdict[];
  jobs?: number;
}

/** Inspects each line of each file; returns the exit code. */
export async function inspectCommand(
  files: readonly string[],
  flags: InspectFlags,
  context: CliContext,
): Promise<number> {
  // The standard input ends once: a second `-` would be empty.
  const inputs = files.length === 0 ? ['-'] : files.filter((name, at) => name !== '-' || files.indexOf('-') === at);
  const stop = new AbortController();
  const fail = (error: unknown): void => stop.abort(error);
  const executor = createExecutor(flags.jobs ?? 1, settingsOf(flags, context), context, fail);
  const progress = createProgress(context);
  const total = { lines: 0, bytes: 0, failed: false };
  const finish = async ({ output, lines, bytes, failed }: Outcome): Promise<void> => {
    await write(context.stdout, output);
    total.lines += lines;
    total.bytes += bytes;
    total.failed ||= failed;
    progress.show((ms) => `${total.lines.toLocaleString('en')} lines, ${(total.bytes / 1000 / ms).toFixed(1)} MB/s`);
  };
  const queue = new OrderedQueue(executor.capacity, executor.inspect, finish, fail);
  let isInputBroken = false;

  try {
    for (const name of inputs) {
      if (name === '-' && context.stdinIsTerminal) {
        context.stderr.write('Type one response per line, as JSON. Press Ctrl-D to end.\n');
      }
      try {
        for await (const task of tasksOf(name, context, stop.signal)) await queue.add(task, task.bytes?.length ?? 0);
      } catch (error) {
        stop.signal.throwIfAborted();
        if (!(error instanceof InputError)) throw error;
        isInputBroken = true;
        progress.clear();
        const input = name === '-' ? 'the standard input' : printable(name);
        context.stderr.write(`error: cannot read ${input}: ${error.message}\n`);
      }
    }
    await queue.end();
  } finally {
    progress.clear();
    await executor.close();
  }
  if (isInputBroken) return 2;
  return total.failed ? 1 : 0;
}

/** JSON, unless people read the output; `--json` decides. */
function settingsOf(flags: InspectFlags, context: CliContext): Settings {
  const { vendor, protocolVersion, failOn = [], all = false } = flags;
  const isTerminal = context.stdout.isTTY === true;
  const isReport = flags.json !== true && (isTerminal || flags.cards === true);
  return {
    defaults: { ...(vendor !== undefined && { vendor }), ...(protocolVersion !== undefined && { protocolVersion }) },
    all,
    failOn,
    format: isReport ? 'report' : isTerminal ? 'printable-json' : 'json',
    columns: width(context.stdout),
    coloured: colours(context).isColorSupported,
  };
}

/** Progress is shown to people who wait, unless the output itself scrolls by. */
function createProgress({ stdout, stderr }: CliContext): Progress {
  const isTTY = stderr.isTTY === true && stdout.isTTY !== true;
  return new Progress({ isTTY, write: (text) => stderr.write(text) });
}

interface Executor {
  capacity: Capacity;
  inspect: (task: Task) => Outcome | Promise<Outcome>;
  close: () => Promise<void>;
}

/** One thread, or several that share the blocks. */
function createExecutor(
  threads: number,
  settings: Settings,
  { inspect, reference, startWorker }: CliContext,
  onFailure: (error: unknown) => void,
): Executor {
  const inspector = new BlockInspector(settings, inspect, reference);
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

async function* tasksOf(name: string, context: CliContext, signal: AbortSignal): AsyncGenerator<Task, void> {
  const splitter = new BlockSplitter();
  const inputLabel = name === '-' ? 'line ' : `${name}:`;
  for await (const chunk of readChunks(name, context, signal)) {
    for (const block of splitter.push(chunk)) yield { ...block, inputLabel };
  }
  for (const block of splitter.end()) yield { ...block, inputLabel };
}

/** Waits for a slow reader, so that output does not collect in memory. */
async function write(out: Output, bytes: Uint8Array): Promise<void> {
  if (bytes.length > 0 && !out.write(bytes)) await once(out, 'drain');
}
