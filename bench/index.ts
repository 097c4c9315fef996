/** Measures the package against its peers and its aims: `npm run bench`, `-- --quick`, `npm run -s bench -- --json`. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';

new Command('bench')
  .description('Measures the package against its peers and its aims, and prints one table. See bench/README.md.')
  .option('--quick', 'a part of it, in about a minute')
  .option('--json', 'JSON instead of the table')
  .addHelpText('after', '\nExample:\n  npm run bench -- --quick')
  .parse();

/** The package is measured as it ships. */
const BUILD = ['run', '-s', 'build'];

/**
 * Run nothing on other threads, which a busy machine may not run for a while. Compiling there would time a candidate
 * before it is compiled. Garbage collection here makes the candidate that leaves garbage wait for it.
 */
const ON_ONE_THREAD = '--single-threaded';

const run = fileURLToPath(new URL('run.ts', import.meta.url));
const args = [ON_ONE_THREAD, '--import', 'tsx', run, ...process.argv.slice(2)];
const built = spawnSync('npm', BUILD, {
  stdio: ['ignore', process.stderr, 'inherit'],
  shell: process.platform === 'win32',
});
process.exitCode = built.status || (spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1);
