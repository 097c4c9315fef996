import pc from 'picocolors';
import type { ContractReference } from '../../../generated/reference.js';
import type { Inspect, InspectOptions, Verdict } from '../../index.js';
import { inspectionJson, placedJson } from '../ndjson/inspection-json.js';
import type { Block } from '../ndjson/line-splitter.js';
import { inspectLine, inspectLineWhole, type LineResult } from '../ndjson/parse-line.js';
import { TextBuffer } from '../ndjson/text-buffer.js';
import { card, errorFinder } from '../render/inspection-report.js';
import { printableJson } from '../render/terminal.js';

/** How to inspect and what to write: plain data, which a thread can be given. */
export interface Settings {
  defaults: InspectOptions;
  /** Each error of a line, with its place. */
  all: boolean;
  failing: readonly Verdict[];
  /** `printable-json` holds nothing that a terminal obeys. */
  form: 'json' | 'printable-json' | 'cards';
  columns: number;
  coloured: boolean;
}

/** Lines of an input, and how the input is called where a card names its line. */
export interface Task extends Block {
  place: string;
}

/** What came of a block. */
export interface Outcome {
  output: Uint8Array<ArrayBuffer>;
  /** How many were read. */
  lines: number;
  bytes: number;
  /** Whether a failing verdict occurred. */
  failed: boolean;
}

type Render = (result: LineResult, place: string, line: number, index: number) => string;

/** Inspects blocks of lines. It keeps nothing of one for the next, so that any number of them may share the work. */
export class BlockInspector {
  readonly #inspect: Inspect;
  readonly #settings: Settings;
  readonly #render: Render;
  readonly #failing: ReadonlySet<Verdict>;
  /** Of the last block: the next is probably much like it. */
  #outputForByte = 2;

  constructor(settings: Settings, inspect: Inspect, reference: readonly ContractReference[]) {
    this.#inspect = inspect;
    this.#settings = settings;
    this.#render = renderer(settings, reference);
    this.#failing = new Set(settings.failing);
  }

  inspect({ bytes, ends, first, place }: Task): Outcome {
    const size = bytes?.length ?? 0;
    const output = new TextBuffer(Math.ceil(size * this.#outputForByte));
    const { all, defaults } = this.#settings;
    const block = bytes && Buffer.from(bytes.buffer, bytes.byteOffset, size);
    let failed = false;
    let start = 0;
    const add = (result: LineResult, line: number, index: number): void => {
      if (this.#failing.has(result.found.verdict)) failed = true;
      output.add(this.#render(result, place, line, index));
    };
    for (let at = 0; at < ends.length; at++) {
      const end = ends[at] as number;
      // Bytes that are no UTF-8 become U+FFFD: one bad line must not end the run.
      const text = block === null ? null : block.toString('utf8', start, end);
      start = end + 1;
      if (all) {
        for (const [index, result] of inspectLineWhole(text, this.#inspect, defaults).entries())
          add(result, first + at, index);
      } else {
        const result = inspectLine(text, this.#inspect, defaults);
        if (result !== null) add(result, first + at, 0);
      }
    }
    const written = output.taken();
    if (size > 0) this.#outputForByte = (1.1 * written.length) / size;
    return { output: written, lines: ends.length, bytes: size, failed };
  }
}

function renderer({ form, all, columns, coloured }: Settings, reference: readonly ContractReference[]): Render {
  if (form === 'cards') {
    const style = { columns, colour: pc.createColors(coloured), find: errorFinder(reference) };
    return (result, place, line) => card(result, `${place}${line}`, style);
  }
  const json: Render = all
    ? ({ found }, _place, line, index) => `${placedJson(found, line, index)}\n`
    : ({ found }) => `${inspectionJson(found)}\n`;
  return form === 'json' ? json : (...result) => printableJson(json(...result));
}
