import { createReadStream, fstatSync, type Stats } from 'node:fs';
import { isatty } from 'node:tty';
import all from '../../generated/all.js';
import reference from '../../generated/reference.js';
import { createInspector } from '../index.js';
import { CHUNK, reasonOf } from './input/read-chunks.js';
import { run } from './program.js';
import { serveWorker, startWorker, workerSettings } from './workers/worker.js';

/** Defined when the command line is bundled. */
declare const ERROR_ENVELOPES_VERSION: string | undefined;

/** Reads a redirected file in our chunk size: `process.stdin` has smaller chunks and takes a folder for an empty file. */
function stdin(): AsyncIterable<Uint8Array> {
  const stats = stdinStats();
  if (!stats?.isFile() && !stats?.isDirectory()) return process.stdin;
  return createReadStream('', { fd: 0, autoClose: false, highWaterMark: CHUNK });
}

/** Null on systems that have no stats of a console. */
function stdinStats(): Stats | null {
  try {
    return fstatSync(0);
  } catch {
    return null;
  }
}

async function main(): Promise<void> {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // `| head` closes the output early, which is not an error: the exit code stays.
    if (error.code === 'EPIPE') return;
    process.stderr.write(`error: cannot write the output: ${reasonOf(error)}\n`);
    process.exit(2);
  });
  process.stderr.on('error', () => {});

  // Not `process.exit`: output may still be in a buffer.
  process.exitCode = await run(process.argv.slice(2), {
    stdin,
    stdinIsTerminal: isatty(0),
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    version: typeof ERROR_ENVELOPES_VERSION === 'string' ? ERROR_ENVELOPES_VERSION : 'unbundled',
    reference,
    inspect: createInspector(all),
    startWorker: (settings) => startWorker(new URL(import.meta.url), settings),
  });
}

// The command line is one file, and its worker threads run the same file.
const settings = workerSettings();
if (settings === null) await main();
else serveWorker(settings, createInspector(all), reference);
