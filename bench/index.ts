/** Measures the package against its peers and its aims: `npm run bench`, `-- --quick`, `npm run -s bench -- --json`. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * Nothing is done on other threads, which a busy machine may not run for a while: compiling, so that a candidate is timed
 * before it is compiled, and collecting garbage, so that whoever makes some waits for it.
 */
const ON_ONE_THREAD = '--single-threaded';

const run = fileURLToPath(new URL('run.ts', import.meta.url));
const args = [ON_ONE_THREAD, '--import', 'tsx', run, ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
