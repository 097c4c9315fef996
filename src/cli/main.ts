import { createReadStream, fstatSync, type Stats } from 'node:fs';
import { isatty } from 'node:tty';
import all from '../../generated/all.js';
import reference from '../../generated/reference.js';
import { createInspector } from '../index.js';
import { CHUNK, reasonOf } from './input.js';
import { run } from './program.js';
import { ERASE_LINE } from './render/terminal.js';
import { jobSettings, serveJob, startJob } from './workers/worker.js';

/** Set when the command line is bundled. */
declare const ERROR_ENVELOPES_VERSION: string | undefined;

/** A redirected file is read in our chunks; `process.stdin` would read it in smaller ones, and a directory as empty. */
function stdin(): AsyncIterable<Uint8Array> {
  const kind = kindOfStdin();
  if (!kind?.isFile() && !kind?.isDirectory()) return process.stdin;
  return createReadStream('', { fd: 0, autoClose: false, highWaterMark: CHUNK });
}

/** Not every system tells what a console is. */
function kindOfStdin(): Stats | null {
  try {
    return fstatSync(0);
  } catch {
    return null;
  }
}

async function main(): Promise<void> {
  // `| head` closes our output early: that is no failure, and nobody reads on.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    const gone = error.code === 'EPIPE';
    if (process.stderr.isTTY) process.stderr.write(ERASE_LINE);
    if (!gone) process.stderr.write(`error: cannot write the output: ${reasonOf(error)}\n`);
    process.exit(gone ? 0 : 2);
  });
  process.stderr.on('error', () => {});

  // Not `process.exit`: what is written may still be on its way.
  process.exitCode = await run(process.argv.slice(2), {
    stdin,
    stdinIsTerminal: isatty(0),
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    version: typeof ERROR_ENVELOPES_VERSION === 'string' ? ERROR_ENVELOPES_VERSION : 'unbundled',
    reference,
    inspect: createInspector(all),
    startJob: (settings) => startJob(new URL(import.meta.url), settings),
  });
}

// The command line is one file, and its threads run the same.
const settings = jobSettings();
if (settings === null) await main();
else serveJob(settings, createInspector(all), reference);
