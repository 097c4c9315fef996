import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ContractTable } from '../../generated/contract-table.js';
import { median } from '../interleave.js';
import type { Row } from '../report.js';
import { type Checked, checkProgram, fastest, ROOT, writeProgram } from './tsc.js';

const RUNS = { full: 20, quick: 5 };

/** The entry points of a program that knows all shipped contracts, and of one that knows a single one. */
const urlOf = (file: string) => pathToFileURL(path.join(ROOT, file)).href;
const INSPECTOR = urlOf('dist/index.js');
const ALL = urlOf('generated/all.js');

/** Makes an inspector of some modules of contracts, lets it answer once, and prints milliseconds and bytes of the heap. */
const PROBE = `const [inspector, ...modules] = process.argv.slice(2);
const { createInspector } = await import(inspector);
gc();
const heap = process.memoryUsage().heapUsed;
const start = performance.now();
const contracts = [];
for (const url of modules) contracts.push(...[(await import(url)).default].flat());
const imported = performance.now();
const inspect = createInspector(contracts);
inspect({ status: 429, headers: {}, body: '{"error":{"code":"x"}}' });
const answered = performance.now();
gc();
console.log(JSON.stringify({ imported: imported - start, answered: answered - imported, heap: process.memoryUsage().heapUsed - heap }));
`;

interface Started {
  /** Milliseconds of the import. */
  imported: number;
  /** Milliseconds from there to the first inspection. */
  answered: number;
  /** Bytes that stay on the heap. */
  heap: number;
}

/** What all shipped contracts cost a program at its start, and tsc on its source, beside one contract. */
export async function measureShippedContracts({ quick }: { quick: boolean }): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'all-contracts-'));
  try {
    const { default: shipped }: { default: readonly ContractTable[] } = await import(ALL);
    const one = urlOf(`generated/contracts/${shipped.find(({ kind }) => kind === 'vendor')?.id}.js`);
    const started = { one: [] as Started[], all: [] as Started[] };
    const checked = { one: [] as Checked[], all: [] as Checked[] };
    const probe = path.join(folder, 'probe.mjs');
    writeFileSync(probe, PROBE);
    for (let run = 0; run < (quick ? RUNS.quick : RUNS.full); run++) {
      started.one.push(start(probe, one));
      started.all.push(start(probe, ALL));
    }
    for (let run = 0; run < (quick ? 1 : 3); run++) {
      checked.one.push(check(folder, '[one]', one));
      checked.all.push(check(folder, 'one', ALL));
    }
    return rowsOf(shipped.length, started, checked);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function start(probe: string, contracts: string): Started {
  return JSON.parse(execFileSync(process.execPath, ['--expose-gc', probe, INSPECTOR, contracts], { encoding: 'utf8' }));
}

function check(folder: string, argument: string, contracts: string): Checked {
  const file = (url: string) => JSON.stringify(new URL(url).pathname);
  const lines = [
    `import { createInspector } from ${file(INSPECTOR)};`,
    `import one from ${file(contracts)};`,
    `export const { match } = createInspector(${argument})({ status: 429, body: '' });`,
  ];
  writeProgram(folder, `${lines.join('\n')}\n`);
  return checkProgram(folder);
}

function rowsOf(
  count: number,
  started: { one: Started[]; all: Started[] },
  checked: { one: Checked[]; all: Checked[] },
): Row[] {
  const group = `All ${count} shipped contracts, beside one`;
  const of = (runs: readonly Started[], figure: keyof Started) => median(runs.map((run) => run[figure]));
  const ms = (value: number) => ({ value, unit: 'ms' }) as const;
  const mb = (value: number) => ({ value: value / 2 ** 20, unit: 'MB' }) as const;
  const tsc = (runs: readonly Checked[]) => ms(fastest(runs).seconds * 1000);
  return [
    {
      group,
      figure: 'import',
      peer: null,
      ...ms(of(started.all, 'imported')),
      beside: { 'one contract': ms(of(started.one, 'imported')) },
    },
    {
      group,
      figure: 'createInspector and the first inspection',
      peer: null,
      ...ms(of(started.all, 'answered')),
      beside: { 'one contract': ms(of(started.one, 'answered')) },
    },
    {
      group,
      figure: 'heap after that',
      peer: null,
      ...mb(of(started.all, 'heap')),
      beside: { 'one contract': mb(of(started.one, 'heap')) },
    },
    {
      group,
      figure: 'tsc on such a program',
      peer: null,
      ...tsc(checked.all),
      beside: { 'one contract': tsc(checked.one) },
    },
  ];
}
