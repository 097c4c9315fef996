import { once } from 'node:events';
import type { Inspect, InspectOptions, Verdict } from '../index.js';
import { card, errorFinder } from './card.js';
import { chunksOf, InputError } from './input.js';
import type { Output, World } from './io.js';
import { LineSplitter } from './lines.js';
import { Progress } from './progress.js';
import { inspectLine, inspectLineWhole, type LineResult } from './response-line.js';
import { colours, printable, printableJson, width } from './terminal.js';

/** Output is written once this much has come together, and at each chunk's end: short lines make long output. */
const BATCH = 1024 * 1024;

/** The options of `inspect`. */
export interface InspectFlags {
  vendor?: string;
  json?: boolean;
  cards?: boolean;
  all?: boolean;
  protocolVersion?: string;
  failOn?: readonly Verdict[];
}

/** Inspects each line of each file; returns the exit code. */
export async function inspectCommand(names: readonly string[], flags: InspectFlags, world: World): Promise<number> {
  const { stdout, stderr, inspect } = world;
  // The standard input ends once, so a second `-` has nothing to add.
  const inputs = names.length === 0 ? ['-'] : names.filter((name, at) => name !== '-' || names.indexOf('-') === at);
  const { vendor, protocolVersion } = flags;
  const defaults: InspectOptions = {
    ...(vendor !== undefined && { vendor }),
    ...(protocolVersion !== undefined && { protocolVersion }),
  };
  const failing: ReadonlySet<Verdict> = new Set(flags.failOn);
  const render = renderer(flags, world);
  const progress = new Progress(world);
  let lines = 0;
  let bytes = 0;
  let failed = false;
  let broken = false;

  for (const name of inputs) {
    const splitter = new LineSplitter();
    const place = name === '-' ? 'line ' : `${name}:`;
    let number = 0;
    // No await for each line: a promise costs as much as an inspection.
    const inspectAll = async (texts: Iterable<string | null>): Promise<void> => {
      let batch = '';
      for (const text of texts) {
        number += 1;
        for (const [index, result] of resultsOf(text, flags, inspect, defaults).entries()) {
          if (failing.has(result.found.verdict)) failed = true;
          batch += render(result, place, number, index);
        }
        if (batch.length < BATCH) continue;
        await write(stdout, batch);
        batch = '';
      }
      await write(stdout, batch);
    };

    if (name === '-' && world.stdinIsTerminal) stderr.write('Reading one response a line, as JSON; Ctrl-D ends.\n');
    try {
      for await (const chunk of chunksOf(name, world)) {
        const before = number;
        await inspectAll(splitter.push(chunk));
        lines += number - before;
        bytes += chunk.length;
        progress.tick(lines, bytes);
      }
      await inspectAll(splitter.end());
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      broken = true;
      progress.clear();
      stderr.write(`error: cannot read ${name === '-' ? 'the standard input' : printable(name)}: ${error.message}\n`);
    }
  }
  progress.clear();
  if (broken) return 2;
  return failed ? 1 : 0;
}

type Render = (result: LineResult, place: string, number: number, index: number) => string;

/** What a line gives: one inspection, or with `--all` one for each error; none for a blank line. */
function resultsOf(
  text: string | null,
  { all }: InspectFlags,
  inspect: Inspect,
  defaults: InspectOptions,
): LineResult[] {
  if (all === true) return inspectLineWhole(text, inspect, defaults) ?? [];
  const result = inspectLine(text, inspect, defaults);
  return result === null ? [] : [result];
}

/** JSON, unless people read it; `--json` is decisive. */
function renderer(flags: InspectFlags, world: World): Render {
  const terminal = world.stdout.isTTY === true;
  if (flags.json !== true && (terminal || flags.cards === true)) {
    const style = { columns: width(world.stdout), colour: colours(world), find: errorFinder(world.reference) };
    return (result, place, number) => card(result, `${place}${number}`, style);
  }
  const placed = flags.all === true ? placedJson : ({ found }: LineResult) => JSON.stringify(found);
  if (terminal) return (result, _place, number, index) => `${printableJson(placed(result, number, index))}\n`;
  return (result, _place, number, index) => `${placed(result, number, index)}\n`;
}

/** One inspection of several: with the line it came from, counted from 1, and its place among that line's, from 0. */
function placedJson({ found }: LineResult, line: number, index: number): string {
  return JSON.stringify({ line, index, ...found });
}

/** Waits where the reader is slower than we are, so that output does not pile up in memory. */
async function write(out: Output, text: string): Promise<void> {
  if (text !== '' && !out.write(text)) await once(out, 'drain');
}
