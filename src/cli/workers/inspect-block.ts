import pc from 'picocolors';
import type { ContractReference } from '../../../generated/reference.js';
import type { Inspect, Verdict } from '../../index.js';
import { inspectionJson, locatedJson } from '../ndjson/inspection-json.js';
import { inspectLine, inspectLineAll } from '../ndjson/parse-line.js';
import { TextBuffer } from '../ndjson/text-buffer.js';
import { errorFinder, inspectionReport } from '../render/inspection-report.js';
import { printableJson } from '../render/terminal.js';
import type { LineResult, Outcome, Settings, Task } from '../types.js';

type Render = (result: LineResult, inputLabel: string, line: number, index: number) => string;

/** Inspects blocks of lines. The result depends on the block alone, so several inspectors can share the blocks. */
export class BlockInspector {
  readonly #inspect: Inspect;
  readonly #settings: Settings;
  readonly #render: Render;
  readonly #failOn: ReadonlySet<Verdict>;
  /** Measured on the last block: the next one is probably similar. */
  #outputPerByte = 2;

  constructor(settings: Settings, inspect: Inspect, reference: readonly ContractReference[]) {
    this.#inspect = inspect;
    this.#settings = settings;
    this.#render = renderer(settings, reference);
    this.#failOn = new Set(settings.failOn);
  }

  inspect({ bytes, ends, first, inputLabel }: Task): Outcome {
    const size = bytes?.length ?? 0;
    const output = new TextBuffer(Math.ceil(size * this.#outputPerByte));
    const { all, defaults } = this.#settings;
    const block = bytes && Buffer.from(bytes.buffer, bytes.byteOffset, size);
    let failed = false;
    let start = 0;
    const add = (result: LineResult, line: number, index: number): void => {
      if (this.#failOn.has(result.inspection.verdict)) failed = true;
      output.add(this.#render(result, inputLabel, line, index));
    };
    for (let at = 0; at < ends.length; at++) {
      const end = ends[at] as number;
      // Invalid UTF-8 becomes U+FFFD: one bad line must not end the run.
      const text = block === null ? null : block.toString('utf8', start, end);
      start = end + 1;
      if (all) {
        for (const [index, result] of inspectLineAll(text, this.#inspect, defaults).entries())
          add(result, first + at, index);
      } else {
        const result = inspectLine(text, this.#inspect, defaults);
        if (result !== null) add(result, first + at, 0);
      }
    }
    const written = output.bytes();
    if (size > 0) this.#outputPerByte = (1.1 * written.length) / size;
    return { output: written, lines: ends.length, bytes: size, failed };
  }
}

function renderer({ format, all, columns, coloured }: Settings, reference: readonly ContractReference[]): Render {
  if (format === 'report') {
    const style = { columns, colour: pc.createColors(coloured), find: errorFinder(reference) };
    return (result, inputLabel, line) => inspectionReport(result, `${inputLabel}${line}`, style);
  }
  const json: Render = all
    ? ({ inspection }, _inputLabel, line, index) => `${locatedJson(inspection, line, index)}\n`
    : ({ inspection }) => `${inspectionJson(inspection)}\n`;
  return format === 'json' ? json : (...result) => printableJson(json(...result));
}
