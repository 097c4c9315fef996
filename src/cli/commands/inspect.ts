import { once } from 'node:events';
import type { Verdict } from '../../index.js';
import type { CliContext, Output } from '../context.js';
import { CHUNK, chunksOf, InputError } from '../input.js';
import { BlockSplitter } from '../ndjson/line-splitter.js';
import { Progress } from '../progress.js';
import { colours, printable, width } from '../render/terminal.js';
import { BlockInspector, type Outcome, type Settings, type Task } from '../workers/inspect-block.js';
import { OrderedQueue } from '../workers/ordered-queue.js';
import { Jobs } from '../workers/worker-pool.js';

/** Blocks on their way for each job: what waits for it, what it works on, and what waits to be written. */
const BLOCKS_FOR_JOB = 10;

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
  names: readonly string[],
  flags: InspectFlags,
  world: CliContext,
): Promise<number> {
  // The standard input ends once, so a second `-` has nothing to add.
  const inputs = names.length === 0 ? ['-'] : names.filter((name, at) => name !== '-' || names.indexOf('-') === at);
  const stop = new AbortController();
  const fail = (error: unknown): void => stop.abort(error);
  const crew = crewOf(flags.jobs ?? 1, settingsOf(flags, world), world, fail);
  const progress = new Progress(world);
  const total = { lines: 0, bytes: 0, failed: false };
  const finish = async ({ output, lines, bytes, failed }: Outcome): Promise<void> => {
    await write(world.stdout, output);
    total.lines += lines;
    total.bytes += bytes;
    total.failed ||= failed;
    progress.tick(total.lines, total.bytes);
  };
  const work = new OrderedQueue(crew.room, crew.inspect, finish, fail);
  let broken = false;

  try {
    for (const name of inputs) {
      if (name === '-' && world.stdinIsTerminal) {
        world.stderr.write('Reading one response a line, as JSON; Ctrl-D ends.\n');
      }
      try {
        for await (const task of tasksOf(name, world, stop.signal)) await work.add(task, task.bytes?.length ?? 0);
      } catch (error) {
        stop.signal.throwIfAborted();
        if (!(error instanceof InputError)) throw error;
        broken = true;
        progress.clear();
        world.stderr.write(
          `error: cannot read ${name === '-' ? 'the standard input' : printable(name)}: ${error.message}\n`,
        );
      }
    }
    await work.end();
  } finally {
    progress.clear();
    await crew.close();
  }
  if (broken) return 2;
  return total.failed ? 1 : 0;
}

/** JSON, unless people read it; `--json` is decisive. */
function settingsOf(flags: InspectFlags, world: CliContext): Settings {
  const { vendor, protocolVersion, failOn = [], all = false } = flags;
  const terminal = world.stdout.isTTY === true;
  const isCards = flags.json !== true && (terminal || flags.cards === true);
  return {
    defaults: { ...(vendor !== undefined && { vendor }), ...(protocolVersion !== undefined && { protocolVersion }) },
    all,
    failing: failOn,
    form: isCards ? 'cards' : terminal ? 'printable-json' : 'json',
    columns: width(world.stdout),
    coloured: colours(world).isColorSupported,
  };
}

/** Who inspects. */
interface WorkerPool {
  room: { items: number; size: number };
  inspect: (task: Task) => Outcome | Promise<Outcome>;
  close: () => Promise<void>;
}

function crewOf(
  count: number,
  settings: Settings,
  { inspect, reference, startJob }: CliContext,
  failed: (error: unknown) => void,
): WorkerPool {
  const inspector = new BlockInspector(settings, inspect, reference);
  const here = (task: Task): Outcome => inspector.inspect(task);
  if (count === 1) return { room: { items: 1, size: CHUNK }, inspect: here, close: async () => {} };
  const jobs = new Jobs(count, () => startJob(settings), here, failed);
  const items = count * BLOCKS_FOR_JOB;
  return { room: { items, size: items * CHUNK }, inspect: (task) => jobs.inspect(task), close: () => jobs.close() };
}

async function* tasksOf(name: string, world: CliContext, signal: AbortSignal): AsyncGenerator<Task, void> {
  const splitter = new BlockSplitter();
  const place = name === '-' ? 'line ' : `${name}:`;
  for await (const chunk of chunksOf(name, world, signal)) {
    for (const block of splitter.push(chunk)) yield { ...block, place };
  }
  for (const block of splitter.end()) yield { ...block, place };
}

/** Waits where the reader is slower than we are, so that output does not pile up in memory. */
async function write(out: Output, bytes: Uint8Array): Promise<void> {
  if (bytes.length > 0 && !out.write(bytes)) await once(out, 'drain');
}
