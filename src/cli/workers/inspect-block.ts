import pc from 'picocolors';
import type { ContractReference } from '../../../generated/reference.js';
import type { Inspect, InspectOptions, Verdict } from '../../index.js';
import { inspectionJson } from '../ndjson/inspection-json.js';
import { parseLine } from '../ndjson/parse-line.js';
import { TextBuffer } from '../ndjson/text-buffer.js';
import { errorFinder, inspectionReport } from '../render/inspection-report.js';
import { describeLocation } from '../render/location.js';
import type {
  Block,
  CliInspection,
  Entry,
  InputResponse,
  LocatedWarning,
  Outcome,
  Problem,
  Settings,
  Task,
  Unit,
  Warning,
} from '../types.js';
import { SummaryCounts } from './summary-counts.js';
import { UNKNOWN_MEMBER_LIMIT, WarningFilter } from './warning-filter.js';

/** Where an inspection belongs in the output. */
interface Origin {
  file: string;
  unit: Unit;
  line: number;
  index: number;
}

type Render = (inspection: CliInspection, problem: Problem | null, origin: Origin) => string;

/** Inspects blocks of entries. The result depends on the block alone, so several inspectors can share the blocks. */
export class BlockInspector {
  readonly #inspect: Inspect;
  readonly #settings: Settings;
  readonly #render: Render;
  readonly #failOn: ReadonlySet<Verdict>;
  readonly #unreadable: CliInspection;
  /** Measured on the last block: the next one is probably similar. */
  #outputPerByte = 2;

  constructor(settings: Settings, inspect: Inspect, reference: readonly ContractReference[]) {
    this.#inspect = inspect;
    this.#settings = settings;
    this.#render = renderer(settings, reference);
    this.#failOn = new Set(settings.failOn);
    this.#unreadable = { ...inspect({ body: '' }), verdict: 'unreadable' };
  }

  inspect(task: Task): Outcome {
    const bytes = 'entries' in task ? 0 : (task.bytes?.length ?? 0);
    const outcome = new OutcomeBuilder(bytes * this.#outputPerByte);
    const unit = 'entries' in task ? task.unit : 'line';
    let line = task.first;
    const add = (entry: Entry | null): void => {
      if (entry !== null) this.#add(entry, { file: task.file, unit, line, index: 0 }, outcome);
      line += 1;
    };
    if ('entries' in task) task.entries.forEach(add);
    else forEachLine(task, (text) => add(parseLine(text)));

    const output = outcome.output.bytes();
    if (bytes > 0) this.#outputPerByte = (1.1 * output.length) / bytes;
    const { failed, warnings, counts } = outcome;
    return { output, lines: line - task.first, bytes, failed, warnings, counts: counts.rows() };
  }

  #add(entry: Entry, origin: Origin, outcome: OutcomeBuilder): void {
    if ('problem' in entry) {
      outcome.warn(entry.problem, origin);
      this.#write({ ...this.#unreadable, reason: entry.problem.reason }, entry.problem, origin, outcome);
      return;
    }
    const { response, warnings } = entry;
    if (warnings !== undefined) for (const warning of warnings) outcome.warn(warning, origin);
    const options = optionsOf(response, this.#settings.defaults);
    if (!this.#settings.all) this.#write(this.#inspect(response, options), null, origin, outcome);
    else {
      for (const inspection of this.#inspect.all(response, options)) {
        this.#write(inspection, null, origin, outcome);
        origin.index += 1;
      }
    }
  }

  #write(inspection: CliInspection, problem: Problem | null, origin: Origin, outcome: OutcomeBuilder): void {
    if (this.#failOn.has(inspection.verdict)) outcome.failed = true;
    if (this.#settings.format === 'summary') outcome.counts.add(inspection);
    else outcome.output.add(this.#render(inspection, problem, origin));
  }
}

class OutcomeBuilder {
  readonly output: TextBuffer;
  readonly warnings: LocatedWarning[] = [];
  readonly counts = new SummaryCounts();
  failed = false;
  /** One more than the limit, so that the reader of the outcome notices that there are more. */
  readonly #filter = new WarningFilter(UNKNOWN_MEMBER_LIMIT + 1);

  constructor(expectedSize: number) {
    this.output = new TextBuffer(Math.ceil(expectedSize));
  }

  warn(warning: Warning, { file, unit, line }: Origin): void {
    if (this.#filter.check(warning) !== 'first') return;
    const { kind, message } = warning;
    this.warnings.push({ kind, message, location: describeLocation(file, unit, line) });
  }
}

function forEachLine({ bytes, ends }: Block, visit: (line: string | null) => void): void {
  const block = bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let start = 0;
  for (const end of ends) {
    // Invalid UTF-8 becomes U+FFFD: one bad line must not end the run.
    visit(block === null ? null : block.toString('utf8', start, end));
    start = end + 1;
  }
}

/** The vendor and the protocol version of the response override those of the call. */
function optionsOf({ vendor, protocolVersion }: InputResponse, defaults: InspectOptions): InspectOptions {
  if (vendor == null && protocolVersion == null) return defaults;
  return { vendor: vendor ?? defaults.vendor, protocolVersion: protocolVersion ?? defaults.protocolVersion };
}

function renderer(settings: Settings, reference: readonly ContractReference[]): Render {
  const { format, all, namesFile, columns, coloured } = settings;
  if (format === 'report') {
    const style = { columns, colour: pc.createColors(coloured), find: errorFinder(reference) };
    return (inspection, problem, { file, unit, line }) =>
      inspectionReport(inspection, problem?.message ?? null, describeLocation(file, unit, line), style);
  }
  return (inspection, _problem, { file, line, index }) => {
    const location = { line, file: namesFile ? file : undefined, index: all ? index : undefined };
    return `${inspectionJson(location, inspection)}\n`;
  };
}
