import { TextBuffer } from '../ndjson/text-buffer.js';
import { describeLocation } from '../render/location.js';
import type { LocatedWarning, Unit, Warning } from '../types.js';
import { SummaryCounts } from './summary-counts.js';
import { UNKNOWN_MEMBER_LIMIT, WarningFilter } from './warning-filter.js';

/** Where an inspection belongs in the output. */
export interface Origin {
  file: string;
  unit: Unit;
  line: number;
  index: number;
}

/** Collects what a task is inspected as. */
export class OutcomeBuilder {
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
