/** Measures what the gateways in Lua add to a request: `npm run bench:lua`, `-- --quick`. bench/README.md says how. */
import { spawnSync } from 'node:child_process';
import { median } from '../interleave.js';
import type { Row } from '../report.js';
import { asTable } from '../table.js';
import { HOSTS, type Host, startUpstream } from './hosts.js';
import type { Running } from './process.js';

/** Microseconds that a gateway may add: to the same error again and again, to errors that all differ, to successes. */
const AIMS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  nginx: { error: 4, distinct: 4, success: 1.5 },
  HAProxy: { error: 8, distinct: 8, success: 1 },
};

const quick = process.argv.includes('--quick');
const ROUNDS = quick ? 5 : 21;
/** Requests whose memory is compared with that after a warm-up. */
const MANY = quick ? 50_000 : 1_000_000;

/** Sends requests for some seconds over 16 connections, and returns how many had an answer. */
function load(url: string, seconds: number): number {
  const { stdout, error } = spawnSync('wrk', ['-t1', '-c16', `-d${seconds}s`, url], { encoding: 'utf8' });
  if (error) throw new Error('Expected the program wrk: install the package `wrk`.');
  return Number(/(\d+) requests in/.exec(stdout)?.[1]);
}

/** Microseconds of CPU time for one request. */
function cpuOf(running: Running, path: string): number {
  const before = running.cpu();
  const requests = load(`http://127.0.0.1:${running.port}${path}`, 1);
  return (running.cpu() - before) / requests;
}

/** Rounds in turns: each begins with the other one. */
function addedCpu(host: string, bare: Running, watched: Running, kind: string): Omit<Row, 'group'> {
  const spent = { bare: [] as number[], watched: [] as number[] };
  for (const running of [bare, watched]) load(`http://127.0.0.1:${running.port}/${kind}`, 2);
  for (let round = 0; round < ROUNDS; round++) {
    const order = round % 2 === 0 ? (['bare', 'watched'] as const) : (['watched', 'bare'] as const);
    for (const name of order) spent[name].push(cpuOf(name === 'bare' ? bare : watched, `/${kind}`));
  }
  const value = median(spent.watched.map((own, round) => own - (spent.bare[round] as number)));
  return {
    figure: `CPU that report adds, ${kind}`,
    peer: null,
    value,
    unit: 'us',
    aim: { atMost: AIMS[host]?.[kind] ?? 0 },
    beside: {
      bare: { value: median(spent.bare), unit: 'us' },
      report: { value: median(spent.watched), unit: 'us' },
    },
  };
}

function grownMemory(watched: Running): Omit<Row, 'group'> {
  const url = `http://127.0.0.1:${watched.port}/error`;
  load(url, 5);
  const before = watched.memory();
  let requests = 0;
  while (requests < MANY) requests += load(url, 5);
  return {
    figure: `memory that ${requests} errors add`,
    peer: null,
    value: (watched.memory() - before) / 1e6,
    unit: 'MB',
    aim: { atMost: 2 },
    beside: { before: { value: before / 1e6, unit: 'MB' } },
  };
}

async function measure(host: string, start: Host, upstream: Running): Promise<Row[]> {
  const [bare, watched] = [await start(upstream.port, false), await start(upstream.port, true)];
  try {
    const rows = ['error', 'distinct', 'success'].map((kind) => addedCpu(host, bare, watched, kind));
    rows.push(grownMemory(watched));
    return rows.map((row) => ({ group: `A gateway in Lua (${host})`, ...row }));
  } finally {
    await Promise.all([bare.stop(), watched.stop()]);
  }
}

const upstream = await startUpstream();
try {
  const rows: Row[] = [];
  for (const [host, start] of Object.entries(HOSTS)) rows.push(...(await measure(host, start, upstream)));
  console.log(asTable(rows));
} finally {
  await upstream.stop();
}
