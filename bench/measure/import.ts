import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { median } from '../interleave.js';
import type { Row } from '../report.js';
import { measured } from '../subjects.js';

const GENERATED = fileURLToPath(new URL('../../generated/contracts', import.meta.url));

/** Imports its arguments in their order, and prints the milliseconds of each. The first import sets up the loader. */
const PROBE = `const times = [];
for (const url of ['data:text/javascript,', ...process.argv.slice(2)]) {
  const start = performance.now();
  await import(url);
  times.push(performance.now() - start);
}
console.log(JSON.stringify(times.slice(1)));
`;

/** Each run is a process, because a module is imported once. It imports all modules, and begins with another one each time. */
export async function measureImport({ quick }: { quick: boolean }): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), 'import-'));
  try {
    const empty = path.join(folder, 'empty.mjs');
    const probe = path.join(folder, 'probe.mjs');
    writeFileSync(empty, '');
    writeFileSync(probe, PROBE);
    const vendors = (await measured()).contracts.filter(({ json }) => json.kind === 'vendor').map(({ id }) => id);
    const files = [empty, ...vendors.map((id) => path.join(GENERATED, `${id}.js`))];
    const runs = [];
    for (let run = 0; run < (quick ? 18 : 60); run++) runs.push(await timesOf(probe, files, run % files.length));
    return [rowOf(vendors, runs)];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Milliseconds of each file, in the order of the files. */
async function timesOf(probe: string, files: readonly string[], first: number): Promise<number[]> {
  const turned = [...files.slice(first), ...files.slice(0, first)].map((file) => pathToFileURL(file).href);
  const { stdout } = await promisify(execFile)(process.execPath, [probe, ...turned]);
  const times: number[] = JSON.parse(stdout);
  return files.map((_, index) => times[(index - first + files.length) % files.length] as number);
}

function rowOf(vendors: readonly string[], runs: readonly number[][]): Row {
  const more = vendors.map((_, index) => median(runs.map((times) => (times[index + 1] ?? 0) - (times[0] ?? 0))));
  const ms = (value: number) => ({ value, unit: 'ms' }) as const;
  return {
    group: 'Import in a process of its own',
    figure: 'one vendor, the slowest: longer by',
    peer: 'an empty module',
    ...ms(Math.max(...more)),
    aim: { atMost: 0.3 },
    beside: {
      ...Object.fromEntries(vendors.map((id, index) => [id, ms(more[index] ?? 0)])),
      'an empty module': ms(median(runs.map(([time = 0]) => time))),
    },
  };
}
