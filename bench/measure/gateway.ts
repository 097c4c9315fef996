import http from 'node:http';
import { type Server, start } from '../gateway/processes.js';
import { isRewritten, isUnchanged, load } from '../gateway/traffic.js';
import { median } from '../interleave.js';
import type { Row } from '../report.js';

const HOSTS = ['node:http', 'undici', 'fastify'] as const;
/** Microseconds that a mode may add to a request. */
const AIMS = { report: 2, tag: 3, rewrite: 6 } as const;
const MODES = ['bare', 'report', 'tag', 'rewrite'] as const;

type Effort = (typeof EFFORT)['full'];
type Mode = (typeof MODES)[number];
type Gateways = Record<Mode, Server>;

const EFFORT = {
  full: { warmUp: 20_000, rounds: 31, requests: 2_000, seconds: 60, firstBytes: 60 },
  quick: { warmUp: 3_000, rounds: 5, requests: 600, seconds: 5, firstBytes: 10 },
};

/** A gateway in a process of its own, in each mode, compared with the same gateway without this package. */
export async function measureGateway({ quick }: { quick: boolean }): Promise<Row[]> {
  const effort = quick ? EFFORT.quick : EFFORT.full;
  const upstream = await start('upstream');
  const rows: Row[] = [];
  try {
    for (const host of HOSTS) rows.push(...(await measureHost(host, upstream, effort)));
  } finally {
    await upstream.stop();
  }
  return rows;
}

async function measureHost(host: string, { url }: Server, effort: Effort): Promise<Row[]> {
  const port = new URL(url).port;
  const started = MODES.map(async (mode) => [mode, await start('proxy', host, mode, port)] as const);
  const gateways = Object.fromEntries(await Promise.all(started)) as Gateways;
  try {
    const group = `A gateway (${host}) in front of an upstream that only fails`;
    const rows = await addedCpu(gateways, effort);
    rows.push(await firstByte(gateways, effort.firstBytes));
    if (host === HOSTS[0]) rows.push(...(await longLoad(gateways.report, effort.seconds)));
    return rows.map((row) => ({ group, ...row }));
  } finally {
    await Promise.all(Object.values(gateways).map((gateway) => gateway.stop()));
  }
}

type Ungrouped = Omit<Row, 'group'>;

/** Rounds in turns, when all gateways are compiled; each begins with another mode. */
async function addedCpu(gateways: Gateways, { warmUp, rounds, requests }: Effort): Promise<Ungrouped[]> {
  const spent: Record<Mode, number[]> = { bare: [], report: [], tag: [], rewrite: [] };
  for (const mode of MODES) await cpuOf(gateways[mode], warmUp, mode);
  for (let round = 0; round < rounds; round++) {
    for (let turn = 0; turn < MODES.length; turn++) {
      const mode = MODES[(turn + round) % MODES.length] as Mode;
      spent[mode].push(await cpuOf(gateways[mode], requests, mode));
    }
  }
  return Object.entries(AIMS).map(([mode, atMost]): Ungrouped => {
    const added = spent[mode as Mode].map((own, round) => own - (spent.bare[round] as number));
    return {
      figure: `CPU that ${mode} adds to a request`,
      peer: null,
      value: median(added),
      unit: 'us',
      aim: { atMost },
      beside: {
        bare: { value: median(spent.bare), unit: 'us' },
        [mode]: { value: median(spent[mode as Mode]), unit: 'us' },
      },
    };
  });
}

/** Microseconds of CPU time for one request. */
async function cpuOf(gateway: Server, requests: number, mode: Mode): Promise<number> {
  const before = await gateway.use('cpu');
  const isExpected = mode === 'rewrite' ? isRewritten : isUnchanged;
  const { failed } = await load(`${gateway.url}/errors/1`, {
    connections: 10,
    isExpected,
    isOver: (sent) => sent >= requests,
  });
  if (failed > 0) throw new Error(`${failed} of ${requests} answers of the mode ${mode} are wrong.`);
  return ((await gateway.use('cpu')) - before) / requests;
}

/** How much later the first byte of a slow error comes. */
async function firstByte(gateways: Gateways, times: number): Promise<Ungrouped> {
  const later: number[] = [];
  for (let round = 0; round < times; round++) {
    const order = round % 2 === 0 ? (['bare', 'report'] as const) : (['report', 'bare'] as const);
    const took: Partial<Record<Mode, number>> = {};
    for (const mode of order) took[mode] = await firstByteOf(`${gateways[mode].url}/slow`);
    later.push((took.report as number) - (took.bare as number));
  }
  return { figure: 'first byte later with report', peer: null, value: median(later), unit: 'ms', aim: { atMost: 5 } };
}

/** Milliseconds up to the first byte of the body. */
function firstByteOf(url: string): Promise<number> {
  const begin = performance.now();
  return new Promise((resolve, reject) => {
    let took = Number.NaN;
    http
      .get(url, { agent: false }, (response) => {
        response.once('data', () => {
          took = performance.now() - begin;
        });
        response.on('end', () => resolve(took)).resume();
      })
      .on('error', reject);
  });
}

/** Mixed traffic at full speed, then only errors. Memory is compared with that after a warm-up. */
async function longLoad(gateway: Server, seconds: number): Promise<Ungrouped[]> {
  const during = async (part: number, path: string) => {
    const end = performance.now() + part * seconds * 1000;
    const options = { connections: 20, isExpected: isUnchanged, isOver: () => performance.now() > end };
    return load(`${gateway.url}${path}`, options);
  };
  const loads = [await during(0.1, '/errors/100'), await during(0.1, '/errors/1')];
  const heap = await gateway.use('heap');
  loads.push(await during(0.4, '/errors/100'), await during(0.4, '/errors/1'));
  const grown = ((await gateway.use('heap')) - heap) / 1e6;
  const requests = loads.reduce((sum, load) => sum + load.requests, 0);
  const failed = loads.reduce((sum, load) => sum + load.failed, 0);
  const rate = { 'requests a second': { value: requests / seconds, unit: '' as const } };
  return [
    {
      figure: `failed answers in ${seconds} s, 1% errors, then only errors`,
      peer: null,
      value: failed,
      unit: '',
      aim: { atMost: 0 },
      beside: rate,
    },
    { figure: 'memory that the load adds after a warm-up', peer: null, value: grown, unit: 'MB', aim: { atMost: 2 } },
  ];
}
