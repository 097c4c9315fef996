import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The figures that tsc prints: without the start of its process. */
export interface Checked {
  seconds: number;
  megabytes: number;
}

/** Writes a program into a folder. tsc checks all declarations that it reaches. */
export function writeProgram(folder: string, program: string): void {
  const compilerOptions = {
    target: 'ES2022',
    module: 'NodeNext',
    lib: ['ES2023', 'DOM', 'DOM.Iterable'],
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    types: [],
  };
  writeFileSync(path.join(folder, 'program.ts'), program);
  writeFileSync(path.join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['program.ts'] }));
}

/** @throws Error if the program has a type error */
export function checkProgram(folder: string): Checked {
  const compiler = path.join(ROOT, 'node_modules/typescript/bin/tsc');
  const { stdout, status } = spawnSync(process.execPath, [compiler, '-p', folder, '--extendedDiagnostics'], {
    encoding: 'utf8',
  });
  const [seconds, kilobytes] = [/^Total time:\s+([\d.]+)s$/m, /^Memory used:\s+(\d+)K$/m].map((figure) =>
    Number(figure.exec(stdout)?.[1]),
  ) as [number, number];
  if (status !== 0 || Number.isNaN(seconds + kilobytes)) throw new Error(`tsc ended with ${status}:\n${stdout}`);
  return { seconds, megabytes: kilobytes / 1024 };
}

/** The fastest of several runs: other load on the machine only slows them down. */
export function fastest(runs: readonly Checked[]): Checked {
  return {
    seconds: Math.min(...runs.map(({ seconds }) => seconds)),
    megabytes: Math.min(...runs.map(({ megabytes }) => megabytes)),
  };
}
