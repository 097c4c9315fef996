import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** The resources that a process used from its start to its end. */
export interface Use {
  /** Seconds on the clock. */
  wall: number;
  /** Seconds of all its threads. */
  cpu: number;
  /** The peak of its memory. */
  megabytes: number;
}

/** Runs first in the generator's process: prints its use of resources at the end, in kilobytes and microseconds. */
const REPORT_USE = `data:text/javascript,process.on('exit',()=>console.log('used',JSON.stringify(process.resourceUsage())))`;

/** Runs the generator in a process of its own. */
export async function generate(...args: string[]): Promise<Use> {
  const command = ['--import', REPORT_USE, '--import', 'tsx', 'scripts/bin/generate.ts', ...args];
  const start = performance.now();
  const stdout = await outputOf(command);
  const wall = (performance.now() - start) / 1000;
  const used = /^used (.*)$/m.exec(stdout)?.[1];
  if (used === undefined)
    throw new Error(`Expected the use of resources in the output of the generator, got:\n${stdout}`);
  const { maxRSS, userCPUTime, systemCPUTime }: NodeJS.ResourceUsage = JSON.parse(used);
  return { wall, cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
}

/** The standard output of a node process. */
function outputOf(args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT });
    const output = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => {
        output[name] += text;
      });
    }
    child.on('error', reject).on('close', (code) => {
      if (code === 0) resolve(output.stdout);
      else reject(new Error(`node ${args.join(' ')} ended with ${code}:\n${output.stderr}`));
    });
  });
}
