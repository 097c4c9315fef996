import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { devNull } from 'node:os';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';

/** Runs first in a process: says at the end what it used, in kilobytes and microseconds. */
const TELLS_USE =
  'data:text/javascript,import{isMainThread as m}from"node:worker_threads";' +
  "if(m)process.on('exit',()=>process.stderr.write('used '+JSON.stringify(process.resourceUsage())+'\\n'))";

/** What one run of a process took: seconds, and memory at its peak. */
export interface Run {
  wall: number;
  cpu: number;
  megabytes: number;
}

/** Runs Node with these arguments, its output to the null device. */
export async function run(call: readonly string[]): Promise<Run> {
  const output = openSync(devNull, 'w');
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', TELLS_USE, ...call], { stdio: ['ignore', output, 'pipe'] });
  const [told] = await Promise.all([text(child.stderr as Readable), once(child, 'exit')]);
  const wall = (performance.now() - start) / 1000;
  closeSync(output);
  const used = /^used (.*)$/m.exec(told)?.[1];
  if (child.exitCode !== 0 || used === undefined) throw new Error(`${call.join(' ')} failed:\n${told}`);
  const { maxRSS, userCPUTime, systemCPUTime }: NodeJS.ResourceUsage = JSON.parse(used);
  return { wall, cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
}
