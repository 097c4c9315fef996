/** Measures the package against its peers and its aims: `npm run bench`, `-- --quick`, `npm run -s bench -- --json`. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/**
 * What is hot is compiled at once, on the thread that waits for it. On another thread it is compiled some time later,
 * on a busy machine after it was timed: then a candidate seems to take twice as long as it does.
 */
const COMPILE_AT_ONCE = '--no-concurrent-recompilation';

const run = fileURLToPath(new URL('run.ts', import.meta.url));
const args = [COMPILE_AT_ONCE, '--import', 'tsx', run, ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
