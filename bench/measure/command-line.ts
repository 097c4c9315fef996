import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import all from '../../generated/all.js';
import { median } from '../interleave.js';
import type { Row } from '../report.js';
import { type Sample, samplesOfLog, writeLog } from '../response-log.js';

/** What ships. */
const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));
const BUILT = '../../dist/index.js';
const PEERS = fileURLToPath(new URL('../peers', import.meta.url));

const LINES = 1_000_000;
const LINES_QUICK = 100_000;
const RUNS = 5;
const RUNS_QUICK = 3;

/** Runs first in a process: says at the end what it used, in kilobytes and microseconds. */
const TELLS_USE =
  'data:text/javascript,import{isMainThread as m}from"node:worker_threads";' +
  "if(m)process.on('exit',()=>process.stderr.write('used '+JSON.stringify(process.resourceUsage())+'\\n'))";

interface Run {
  wall: number;
  cpu: number;
  megabytes: number;
}

/** The command line with one job and with two, and two loops that do no more than parse and write. */
const CALLS = ['one', 'two', 'loop', 'tuned'] as const;
type Runs = Record<(typeof CALLS)[number], Run>;

/**
 * `inspect --json` on a log, each run in a process of its own whose output goes to the null device, against loops that
 * parse each line and write a result of the same size.
 * Of a short log, starting and compiling are a larger part: the quick figures have no aim.
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
  const calls: Record<keyof Runs, string[]> = {
    one: [CLI, 'inspect', '--json', log],
    two: [CLI, 'inspect', '--json', '--jobs', '2', log],
    loop: [await compiled('line-loop', folder), log, results],
    tuned: [await compiled('line-loop-in-bytes', folder), log, results],
  };
  const turns = Array.from({ length: quick ? RUNS_QUICK : RUNS }, (_, turn) => runAll(calls, turn));
  const group = `inspect --json on a log of ${lines.toLocaleString('en')} lines, ${Math.round(bytes / 1e6)} MB`;
  return rows(turns).map(({ aim, ...row }) => ({ group, ...row, ...(!quick && aim && { aim }) }));
}

function rows(turns: readonly Runs[]): Omit<Row, 'group'>[] {
  const middle = (tell: (runs: Runs) => number): number => median(turns.map(tell));
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
    // Where no two cores are free, two jobs are hardly faster; what they cost more than one stays the same.
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

/** The results that the loops write: those that the command line has to find. */
async function inspectionsOf(samples: readonly Sample[]): Promise<unknown[]> {
  const { createInspector }: typeof import('../../src/index.js') = await import(BUILT);
  const inspect = createInspector(all);
  return samples.map((sample) => inspect(sample, { vendor: sample.vendor as never }));
}

/** A command line that writes something else is not timed. */
function refuseOtherOutput(log: string, inspections: readonly unknown[]): void {
  const { stdout } = spawnSync(process.execPath, [CLI, 'inspect', '--json', log], { encoding: 'utf8' });
  const lines = stdout.split('\n');
  for (const [at, inspection] of inspections.entries()) {
    if (lines[at] !== JSON.stringify(inspection)) throw new Error(`line ${at + 1} is inspected as ${lines[at]}`);
  }
}

/** Without a development loader, as the command line is. */
async function compiled(peer: string, folder: string): Promise<string> {
  const outfile = path.join(folder, `${peer}.mjs`);
  const entryPoints = [path.join(PEERS, `${peer}.ts`)];
  await build({ entryPoints, outfile, format: 'esm', platform: 'node', target: 'node20' });
  return outfile;
}

/** Each turn begins with another one. */
function runAll(calls: Record<keyof Runs, string[]>, turn: number): Runs {
  const order = CALLS.map((_, at) => CALLS[(at + turn) % CALLS.length] as keyof Runs);
  return Object.fromEntries(order.map((name) => [name, run(calls[name])])) as Runs;
}

function run(call: readonly string[]): Run {
  const output = openSync(devNull, 'w');
  const start = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--import', TELLS_USE, ...call], {
    stdio: ['ignore', output, 'pipe'],
    encoding: 'utf8',
  });
  const wall = (performance.now() - start) / 1000;
  closeSync(output);
  const used = /^used (.*)$/m.exec(stderr)?.[1];
  if (status !== 0 || used === undefined) throw new Error(`${call.join(' ')} failed:\n${stderr}`);
  const { maxRSS, userCPUTime, systemCPUTime }: NodeJS.ResourceUsage = JSON.parse(used);
  return { wall, cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
}
