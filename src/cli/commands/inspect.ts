import type { Verdict } from '../../index.js';
import type { CliContext } from '../context.js';
import type { InputFormat } from '../input/detect-format.js';
import { OutputClosed, OutputWriter } from '../output-writer.js';
import { summaryTable } from '../render/summary-table.js';
import { colours, printableJson, width } from '../render/terminal.js';
import type { Outcome, Settings } from '../types.js';
import { inputNames, inspectInputs } from '../workers/inspect-inputs.js';
import { SummaryCounts } from '../workers/summary-counts.js';

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
  const inputs = inputNames(files);
  const settings = settingsOf(inputs, flags, context);
  const output = new OutputWriter(context.stdout);
  const counts = new SummaryCounts();
  let isFailed = false;
  let isOutputClosed = false;
  let isInputBroken = false;

  const write = async (bytes: Uint8Array): Promise<void> => {
    if (isOutputClosed) return;
    await output.write(bytes).catch((error) => {
      if (!(error instanceof OutputClosed)) throw error;
      isOutputClosed = true;
    });
  };
  const finish = async (outcome: Outcome): Promise<void> => {
    isFailed ||= outcome.failed;
    for (const row of outcome.counts) counts.addRow(row);
    await write(outcome.output);
    // Without a reader, only the exit code matters. Read on as long as it is not known.
    if (isOutputClosed && (settings.failOn.length === 0 || isFailed)) throw new OutputClosed();
  };

  try {
    await inspectInputs({
      inputs,
      format: flags.input,
      jobs: flags.jobs ?? 1,
      settings,
      finish,
      onBroken: () => {
        isInputBroken = true;
      },
      context,
    });
    if (settings.format === 'summary') await write(Buffer.from(summaryText(counts, flags, context)));
  } catch (error) {
    if (!(error instanceof OutputClosed)) throw error;
  }
  if (isInputBroken) return 2;
  return isFailed ? 1 : 0;
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
