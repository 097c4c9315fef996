import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const inProject = (file: string) => fileURLToPath(new URL(`../../${file}`, import.meta.url));

/** The report of tsc on a project of this folder; empty without an error. */
export function tsc(project: string): string {
  const compiler = inProject('node_modules/typescript/bin/tsc');
  const { stdout, stderr, error } = spawnSync(process.execPath, [compiler, '-p', project, '--pretty', 'false'], {
    cwd: inProject('.'),
    encoding: 'utf8',
  });
  if (error) throw error;
  return stdout + stderr;
}
