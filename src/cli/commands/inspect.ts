import type { Verdict } from '../../index.js';
import { Progress } from '../../shared/progress.js';
import type { CliContext } from '../context.js';
import type { InputFormat } from '../input/detect-format.js';
import { CHUNK, InputError } from '../input/read-chunks.js';
import { readTasks } from '../input/read-tasks.js';
import { OutputClosed, OutputWriter } from '../output-writer.js';
import { summaryTable } from '../render/summary-table.js';
import { colours, printable, printableJson, width } from '../render/terminal.js';
import type { LocatedWarning, Outcome, Settings, Task } from '../types.js';
import { createExecutor } from '../workers/executor.js';
import { OrderedQueue } from '../workers/ordered-queue.js';
import { SummaryCounts } from '../workers/summary-counts.js';
import { WarningFilter } from '../workers/warning-filter.js';

/** The options of `inspect`. */
export interface InspectFlags {
  input?: InputFormat;
  vendor?: string;
  json?: boolean;
  report?: boolean;
  /** The former name of `report`. */
  cards?: boolean;
  all?: boolean;
  summary?: boolean;
  protocolVersion?: string;
  failOn?: readonly Verdict[];
  jobs?: number;
}

/** Inspects the responses of each file; returns the exit code. */
export async function inspectCommand(
  files: readonly string[],
  flags: InspectFlags,
  context: CliContext,
): Promise<number> {
  // The standard input ends once: a second `-` would be empty.
  const inputs = files.length === 0 ? ['-'] : files.filter((name, at) => name !== '-' || files.indexOf('-') === at);
  const settings = settingsOf(inputs, flags, context);
  const output = new OutputWriter(context.stdout);
  const stop = new AbortController();
  const fail = (error: unknown): void => stop.abort(error);
  const executor = createExecutor(flags.jobs ?? 1, settings, context, fail);
  const progress = createProgress(context);
  const reportWarning = createWarningReporter(context, progress);
  const counts = new SummaryCounts();
  const total = { lines: 0, bytes: 0, failed: false };
  let isInputBroken = false;
  let isOutputClosed = false;

  const write = async (bytes: Uint8Array): Promise<void> => {
    if (isOutputClosed) return;
    await output.write(bytes).catch((error) => {
      if (!(error instanceof OutputClosed)) throw error;
      isOutputClosed = true;
    });
  };
  const finish = async (outcome: Outcome): Promise<void> => {
    total.lines += outcome.lines;
    total.bytes += outcome.bytes;
    total.failed ||= outcome.failed;
    for (const row of outcome.counts) counts.addRow(row);
    for (const warning of outcome.warnings) reportWarning(warning);
    await write(outcome.output);
    // Without a reader, only the exit code matters. Read on as long as it is not known.
    if (isOutputClosed && (settings.failOn.length === 0 || total.failed)) throw new OutputClosed();
    progress.show((ms) => `${total.lines.toLocaleString('en')} lines, ${(total.bytes / 1000 / ms).toFixed(1)} MB/s`);
  };
  const queue = new OrderedQueue(executor.capacity, executor.inspect, finish, fail);

  try {
    for (const name of inputs) {
      if (name === '-' && context.stdinIsTerminal) {
        context.stderr.write('Type one response per line, as JSON. Press Ctrl-D to end.\n');
      }
      try {
        for await (const task of readTasks(name, flags.input, context, stop.signal))
          await queue.add(task, sizeOf(task));
      } catch (error) {
        stop.signal.throwIfAborted();
        if (!(error instanceof InputError)) throw error;
        // Warnings about earlier inputs come first, with any number of jobs.
        await queue.end();
        isInputBroken = true;
        progress.clear();
        const input = name === '-' ? 'the standard input' : printable(name);
        context.stderr.write(`error: cannot read ${input}: ${error.message}\n`);
      }
    }
    await queue.end();
    if (settings.format === 'summary') await write(Buffer.from(summaryText(counts, flags, context)));
  } catch (error) {
    if (!(error instanceof OutputClosed)) throw error;
  } finally {
    progress.clear();
    await executor.close();
  }
  if (isInputBroken) return 2;
  return total.failed ? 1 : 0;
}

function settingsOf(inputs: readonly string[], flags: InspectFlags, context: CliContext): Settings {
  const { vendor, protocolVersion, failOn = [], all = false } = flags;
  return {
    defaults: { ...(vendor !== undefined && { vendor }), ...(protocolVersion !== undefined && { protocolVersion }) },
    all,
    failOn,
    format: flags.summary === true ? 'summary' : isForPeople(flags, context) ? 'report' : 'json',
    namesFile: inputs.length > 1,
    columns: width(context.stdout),
    coloured: colours(context).isColorSupported,
    contracts: [],
  };
}

/** JSON, unless people read the output; `--json` decides. */
function isForPeople(flags: InspectFlags, { stdout }: CliContext): boolean {
  return flags.json !== true && (stdout.isTTY === true || flags.report === true || flags.cards === true);
}

function summaryText(counts: SummaryCounts, flags: InspectFlags, context: CliContext): string {
  const rows = counts.rows();
  if (isForPeople(flags, context)) return summaryTable(rows, width(context.stdout), colours(context));
  return `${printableJson(JSON.stringify(rows, null, 2))}\n`;
}

/** Progress is shown to people who wait, unless the output itself scrolls by. */
function createProgress({ stdout, stderr }: CliContext): Progress {
  const isTTY = stderr.isTTY === true && stdout.isTTY !== true;
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
