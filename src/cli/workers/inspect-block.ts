import pc from 'picocolors';
import type { ContractReference } from '../../../generated/reference.js';
import type { Inspect, Verdict } from '../../index.js';
import { inspectionJson } from '../ndjson/inspection-json.js';
import { parseLine } from '../ndjson/parse-line.js';
import { errorFinder, inspectionReport } from '../render/inspection-report.js';
import { describeLocation } from '../render/location.js';
import type { CliInspection, Entry, Outcome, Problem, Settings, Task } from '../types.js';
import { forEachLine } from './lines-of-block.js';
import { optionsOf } from './options-of.js';
import { type Origin, OutcomeBuilder } from './outcome-builder.js';

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
