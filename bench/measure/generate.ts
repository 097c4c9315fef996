import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from '../interleave.js';
import type { Row } from '../report.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const RUNS = 3;

/** Runs first in the generator's process: says at the end what it used, in kilobytes and microseconds. */
const TELLS_USE = `data:text/javascript,process.on('exit',()=>console.log('used',JSON.stringify(process.resourceUsage())))`;

interface Run {
  wall: number;
  cpu: number;
  megabytes: number;
}

/** The generator in a process of its own, started and ended, into an empty folder. */
export function measureGenerate(): Row[] {
  const runs = Array.from({ length: RUNS }, generate);
  const group = `generate, its process included: median of ${RUNS}`;
  return [
    { group, name: 'wall time', value: median(runs.map(({ wall }) => wall)), unit: 's', aim: 3 },
    { group, name: 'CPU time', value: median(runs.map(({ cpu }) => cpu)), unit: 's' },
    { group, name: 'peak memory', value: median(runs.map(({ megabytes }) => megabytes)), unit: 'MB' },
  ];
}

function generate(): Run {
  const output = mkdtempSync(path.join(tmpdir(), 'generated-'));
  const args = ['--import', TELLS_USE, '--import', 'tsx', 'scripts/generate.ts', '--output', output];
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' });
  const wall = (performance.now() - start) / 1000;
  rmSync(output, { recursive: true });
  const used = /^used (.*)$/m.exec(stdout)?.[1];
  if (status !== 0 || used === undefined) throw new Error(`generate failed:\n${stderr}`);
  const { maxRSS, userCPUTime, systemCPUTime }: NodeJS.ResourceUsage = JSON.parse(used);
  return { wall, cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
}
