import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import all from '../../generated/all.js';
import { median } from '../interleave.js';
import { type Run, run } from '../process-run.js';
import type { Row } from '../report.js';
import { type Sample, samplesOfLog, writeLog } from '../response-log.js';

/** The built command line. */
const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const BUILT = '../../dist/index.js';
const PEERS = fileURLToPath(new URL('../peers', import.meta.url));

const LINES = 1_000_000;
const LINES_QUICK = 100_000;
const RUNS = 5;
const RUNS_QUICK = 3;

/** The command line with one job and with two, and two loops that only parse and write. */
const CALLS = ['one', 'two', 'loop', 'tuned'] as const;
type Calls = Record<(typeof CALLS)[number], string[]>;
/** `pair`: two processes with one job each. It is the best that two jobs can reach on these cores. */
type Runs = Record<keyof Calls | 'pair', Run>;

/**
 * `inspect --json` on a log, each run in a process of its own with its output to the null device, compared with loops
 * that parse each line and write a result of the same size. The quick figures have no aim: with a short log, starting and
 * compiling take a larger part.
 */
export async function measureCommandLine({ quick }: { quick: boolean }): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'error-envelopes-log-'));
  try {
    return await measureIn(folder, quick);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measureIn(folder: string, quick: boolean): Promise<Row[]> {
  const lines = quick ? LINES_QUICK : LINES;
  const [log, sampled, results] = ['log.ndjson', 'samples.ndjson', 'results.json'].map((name) =>
    path.join(folder, name),
  ) as [string, string, string];
  const samples = samplesOfLog();
  const inspections = await inspectionsOf(samples);
  const bytes = await writeLog(log, lines, samples);
  await writeLog(sampled, samples.length, samples);
  refuseOtherOutput(sampled, inspections);
  writeFileSync(results, JSON.stringify(inspections));
  const calls: Calls = {
    one: [CLI, 'inspect', '--json', log],
    two: [CLI, 'inspect', '--json', '--jobs', '2', log],
    loop: [await compiled('line-loop', folder), log, results],
    tuned: [await compiled('line-loop-in-bytes', folder), log, results],
  };
  const turns: Runs[] = [];
  while (turns.length < (quick ? RUNS_QUICK : RUNS)) turns.push(await runAll(calls, turns.length));
  const group = `inspect --json on a log of ${lines.toLocaleString('en')} lines, ${Math.round(bytes / 1e6)} MB`;
  return rows(turns).map(({ aim, ...row }) => ({ group, ...row, ...(!quick && aim && { aim }) }));
}

function rows(turns: readonly Runs[]): Omit<Row, 'group'>[] {
  const middle = (figure: (runs: Runs) => number): number => median(turns.map(figure));
  const speed = (figure: string, own: keyof Runs, name: string, peer: keyof Runs): Omit<Row, 'group'> => ({
    figure,
    peer: name,
    value: middle((runs) => runs[peer].wall / runs[own].wall),
    unit: 'x',
    beside: {
      own: { value: middle((runs) => runs[own].wall), unit: 's' },
      peer: { value: middle((runs) => runs[peer].wall), unit: 's' },
    },
  });
  const memory = (figure: string, own: keyof Runs): Omit<Row, 'group'> => ({
    figure,
    peer: null,
    value: middle((runs) => runs[own].megabytes),
    unit: 'MB',
    aim: { atMost: 200 },
  });
  return [
    { ...speed('throughput, one job', 'one', 'loop of parse and stringify', 'loop'), aim: { atLeast: 0.8 } },
    speed('throughput, one job', 'one', 'the same loop, tuned', 'tuned'),
    { ...speed('throughput, two jobs', 'two', 'one job', 'one'), aim: { atLeast: 1.6 } },
    {
      figure: 'throughput, two processes',
      peer: 'one job',
      value: middle((runs) => (2 * runs.one.wall) / runs.pair.wall),
      unit: 'x',
    },
    {
      figure: 'CPU time, two jobs',
      peer: 'one job',
      value: middle((runs) => runs.two.cpu / runs.one.cpu),
      unit: 'x',
    },
    memory('peak memory, one job', 'one'),
    memory('peak memory, two jobs', 'two'),
    { figure: 'peak memory, loop', peer: null, value: middle((runs) => runs.loop.megabytes), unit: 'MB' },
  ];
}

/** The results that the loops write: the expected output of the command line. */
async function inspectionsOf(samples: readonly Sample[]): Promise<unknown[]> {
  const { createInspector }: typeof import('../../src/index.js') = await import(BUILT);
  const inspect = createInspector(all);
  return samples.map((sample) => inspect(sample, { vendor: sample.vendor as never }));
}

/** Throws if the command line writes something else. */
function refuseOtherOutput(log: string, inspections: readonly unknown[]): void {
  const { stdout } = spawnSync(process.execPath, [CLI, 'inspect', '--json', log], { encoding: 'utf8' });
  const lines = stdout.split('\n');
  for (const [at, inspection] of inspections.entries()) {
    // The log adds a request id of its own to each line.
    const { line, requestId: _, ...found } = JSON.parse(lines[at] ?? '{}') as { [member: string]: unknown };
    const { requestId: __, ...expected } = inspection as { [member: string]: unknown };
    if (line !== at + 1 || JSON.stringify(found) !== JSON.stringify(expected)) {
      throw new Error(`line ${at + 1} is inspected as ${lines[at]}`);
    }
  }
}

/** Compiled, as the command line is: without a development loader. */
async function compiled(peer: string, folder: string): Promise<string> {
  const outfile = path.join(folder, `${peer}.mjs`);
  const entryPoints = [path.join(PEERS, `${peer}.ts`)];
  await build({ entryPoints, outfile, format: 'esm', platform: 'node', target: 'node20' });
  return outfile;
}

/** Runs each call once. Each turn begins with another one. */
async function runAll(calls: Calls, turn: number): Promise<Runs> {
  const runs: Partial<Runs> = {};
  for (let at = 0; at < CALLS.length; at++) {
    const name = CALLS[(at + turn) % CALLS.length] as keyof Calls;
    runs[name] = await run(calls[name]);
  }
  const [first, second] = await Promise.all([run(calls.one), run(calls.one)]);
  return { ...runs, pair: first.wall > second.wall ? first : second } as Runs;
}
