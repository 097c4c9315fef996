import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { devNull } from 'node:os';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** Runs first in a process: prints its use of resources at the end, in kilobytes and microseconds. */
const REPORT_USE =
  'data:text/javascript,import{isMainThread as m}from"node:worker_threads";' +
  "if(m)process.on('exit',()=>process.stderr.write('used '+JSON.stringify(process.resourceUsage())+'\\n'))";

/** The resources of one run of a process: seconds, and the peak of its memory. */
export interface Run {
  wall: number;
  cpu: number;
  megabytes: number;
}

/** Runs Node with these arguments. Its output goes to the null device. */
export async function run(call: readonly string[]): Promise<Run> {
  const output = openSync(devNull, 'w');
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', REPORT_USE, ...call], { stdio: ['ignore', output, 'pipe'] });
  const [stderr] = await Promise.all([text(child.stderr as Readable), once(child, 'exit')]);
  const wall = (performance.now() - start) / 1000;
  closeSync(output);
  const used = /^used (.*)$/m.exec(stderr)?.[1];
  if (child.exitCode !== 0 || used === undefined) throw new Error(`${call.join(' ')} failed:\n${stderr}`);
  const { maxRSS, userCPUTime, systemCPUTime }: NodeJS.ResourceUsage = JSON.parse(used);
  return { wall, cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
}
