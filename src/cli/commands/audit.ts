import { namedMapping } from '../audit/log/named-mappings.js';
import { readMapping } from '../audit/log/read-mapping.js';
import { type ReportFlags, writeReport } from '../audit/report/write-report.js';
import { writePart } from '../audit/store/parts.js';
import { RowStore } from '../audit/store/row-store.js';
import { refuseUnwritable } from '../audit/write-whole.js';
import { type CliContext, type Interruption, UsageError } from '../context.js';
import type { InputFormat } from '../input/detect-format.js';
import { OutputClosed, OutputWriter } from '../output-writer.js';
import { printable } from '../render/terminal.js';
import type { LogMapping, Outcome, Settings } from '../types.js';
import { inputNames, inspectInputs } from '../workers/inspect-inputs.js';

/** The options of `audit`. */
export interface AuditFlags extends ReportFlags {
  input?: InputFormat;
  log?: string;
  mapping?: string;
  vendor?: string;
  protocolVersion?: string;
  jobs?: number;
  partial?: string;
  rows?: boolean;
}

/** The exit code of a process that a signal ends, as shells report it. */
const EXIT_CODES: Record<Interruption, number> = { SIGINT: 130, SIGTERM: 143 };

/** Counts recorded responses; returns the exit code. */
export async function auditCommand(files: readonly string[], flags: AuditFlags, context: CliContext): Promise<number> {
  refuseContradictions(flags);
  const mapping = mappingOf(flags, context);
  for (const file of [flags.html, flags.partial]) if (file !== undefined) refuseUnwritable(file);
  const read = (finish: (outcome: Outcome) => Promise<void>) => readAll(files, flags, mapping, finish, context);
  if (flags.rows) {
    const output = new OutputWriter(context.stdout);
    try {
      return exitCodeOf(await read(({ output: rows }) => output.write(rows)));
    } catch (error) {
      if (!(error instanceof OutputClosed)) throw error;
      return 0;
    }
  }
  const store = await RowStore.open(context.integrations, process.cwd());
  try {
    const reading = await read(({ output }) => store.add(output));
    if (reading.isNothingRead) return exitCodeOf(reading);
    if (flags.partial === undefined) await writeReport(store, reading.incomplete, flags, context);
    else {
      await writePart(flags.partial, reading.incomplete, store);
      context.stdout.write(
        `Part written to ${printable(flags.partial)}. Merge it: error-envelopes audit merge PART...\n`,
      );
    }
    return exitCodeOf(reading);
  } finally {
    await store.close();
  }
}

/** How the reading of the inputs ended. */
interface Reading {
  /** Why it did not come to the end of each; empty if it did. */
  incomplete: string[];
  interruption: Interruption | null;
  isBroken: boolean;
  /** No input could be opened, so there is nothing to report. */
  isNothingRead: boolean;
}

async function readAll(
  files: readonly string[],
  flags: AuditFlags,
  mapping: LogMapping | null,
  finish: (outcome: Outcome) => Promise<void>,
  context: CliContext,
): Promise<Reading> {
  const inputs = inputNames(files);
  const stop = new AbortController();
  const incomplete: string[] = [];
  let interruption: Interruption | null = null;
  let lines = 0;
  const release = context.onInterrupt((signal) => {
    interruption = signal;
    incomplete.push(`interrupted by ${signal}`);
    context.stderr.write('Interrupted: reporting what was read. Interrupt again to stop at once.\n');
    stop.abort();
  });
  let broken = 0;
  try {
    await inspectInputs({
      inputs,
      format: mapping === null ? flags.input : 'ndjson',
      jobs: flags.jobs ?? 1,
      settings: settingsOf(flags, mapping),
      finish: async (outcome) => {
        lines += outcome.lines;
        await finish(outcome);
      },
      onBroken: (message) => {
        broken += 1;
        incomplete.push(message);
      },
      interrupt: stop.signal,
      context,
    });
  } finally {
    release();
  }
  return { incomplete, interruption, isBroken: broken > 0, isNothingRead: lines === 0 && broken === inputs.length };
}

function exitCodeOf({ interruption, isBroken }: Reading): number {
  if (interruption !== null) return EXIT_CODES[interruption];
  return isBroken ? 2 : 0;
}

function refuseContradictions({ log, mapping, input, rows, html, partial, json }: AuditFlags): void {
  if (log !== undefined && mapping !== undefined) throw new UsageError('Expected --log or --mapping, got both.');
  if ((log ?? mapping) !== undefined && input !== undefined && input !== 'ndjson') {
    throw new UsageError(`Expected lines of JSON for --log and --mapping, got --input ${input}.`);
  }
  if (rows && (html ?? partial ?? json) !== undefined) {
    throw new UsageError('Expected --rows alone: it writes the rows and counts nothing.');
  }
  if (partial !== undefined && (html ?? json) !== undefined) {
    throw new UsageError('Expected --partial without --html and --json: audit merge makes the report.');
  }
}

function mappingOf({ log, mapping }: AuditFlags, { integrations }: CliContext): LogMapping | null {
  if (log !== undefined) return namedMapping(log, integrations);
  return mapping === undefined ? null : readMapping(mapping);
}

function settingsOf({ vendor, protocolVersion }: AuditFlags, mapping: LogMapping | null): Settings {
  return {
    defaults: { ...(vendor !== undefined && { vendor }), ...(protocolVersion !== undefined && { protocolVersion }) },
    all: false,
    failOn: [],
    format: 'rows',
    namesFile: true,
    columns: 0,
    coloured: false,
    contracts: [],
    ...(mapping !== null && { mapping }),
  };
}
