/** Measures the package against its peers and its aims: `npm run bench`, `-- --quick`, `npm run -s bench -- --json`. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';

new Command('bench')
  .description('Measures the package against its peers and its aims, and prints one table. bench/README.md says how.')
  .option('--quick', 'fewer samples: about a minute')
  .option('--json', 'JSON instead of the table')
  .addHelpText('after', '\nExample:\n  npm run bench -- --quick')
  .parse();

/** The package is measured as it is published. */
const BUILD = ['run', '-s', 'build'];

/**
 * Compiling and collecting garbage run on the measured thread. On other threads, a busy machine may delay them: a candidate
 * would be timed before it is compiled, or without the garbage that it makes.
 */
const ON_ONE_THREAD = '--single-threaded';

const run = fileURLToPath(new URL('run.ts', import.meta.url));
const args = [ON_ONE_THREAD, '--import', 'tsx', run, ...process.argv.slice(2)];
const built = spawnSync('npm', BUILD, {
  stdio: ['ignore', process.stderr, 'inherit'],
  shell: process.platform === 'win32',
});
process.exitCode = built.status || (spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1);
