import type { Inspect } from '../../index.js';
import { mapLine, requestOf } from '../audit/log/map-line.js';
import { RECORDED_MEMBERS } from '../audit/log/named-mappings.js';
import { kindOfText, type LineKind } from '../audit/rows/line-kind.js';
import { emptyRow, type Row, rowOf } from '../audit/rows/row.js';
import { parseLine } from '../ndjson/parse-line.js';
import { parseResponse } from '../ndjson/parse-response.js';
import type { Entry, LogMapping, Outcome, Settings, Task } from '../types.js';
import { forEachLine } from './lines-of-block.js';
import { optionsOf } from './options-of.js';
import { OutcomeBuilder } from './outcome-builder.js';

/** The members of NDJSON that `inspect` does not read. */
const FURTHER: ReadonlySet<string> = new Set(['time', 'duration', 'method', 'client']);

/** Inspects blocks of entries as rows, one for each line, blank ones too. */
export class RowInspector {
  readonly #settings: Settings;
  readonly #inspect: Inspect;

  constructor(settings: Settings, inspect: Inspect) {
    this.#settings = settings;
    this.#inspect = inspect;
  }

  inspect(task: Task): Outcome {
    const { file } = task;
    const outcome = new OutcomeBuilder(0);
    let line = task.first;
    const add = (entry: Entry | null, text: string | null): void => {
      const unit = 'entries' in task ? task.unit : 'line';
      const warnings = entry === null ? [] : 'problem' in entry ? [entry.problem] : (entry.warnings ?? []);
      for (const warning of warnings) outcome.warn(warning, { file, unit, line, index: 0 });
      outcome.output.add(`${JSON.stringify(this.#row(file, line, entry, text))}\n`);
      line += 1;
    };
    if ('entries' in task) for (const entry of task.entries) add(entry, null);
    else {
      const read = lineReader(this.#settings.mapping);
      forEachLine(task, (text) => add(parseLine(text, read), text));
    }
    const bytes = 'entries' in task ? 0 : (task.bytes?.length ?? 0);
    const { warnings } = outcome;
    return { output: outcome.output.bytes(), lines: line - task.first, bytes, failed: false, warnings, counts: [] };
  }

  #row(file: string, line: number, entry: Entry | null, text: string | null): Row {
    if (entry === null) return emptyRow(file, line, 'blank');
    if ('problem' in entry) return emptyRow(file, line, kindOfProblem(entry.problem.kind, text));
    const { response, request } = entry;
    const { defaults, mapping } = this.#settings;
    const inspection = this.#inspect(response, optionsOf(response, defaults));
    return rowOf(file, line, inspection, response, request, mapping);
  }
}

function lineReader(mapping: LogMapping | undefined): (value: unknown) => Entry {
  if (mapping !== undefined) return (value) => mapLine(value, mapping);
  return (value) => {
    const entry = parseResponse(value, FURTHER);
    return 'problem' in entry ? entry : { ...entry, request: requestOf(value, RECORDED_MEMBERS) };
  };
}

function kindOfProblem(problem: string, text: string | null): LineKind {
  if (problem === 'line-length') return 'too-long';
  if (problem === 'json-document') return 'not-json';
  return problem === 'json' && text !== null ? kindOfText(text) : 'not-a-response';
}
