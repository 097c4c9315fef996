import { createReadStream, fstatSync, type Stats } from 'node:fs';
import { isatty } from 'node:tty';
import type { ContractTable } from '../../generated/contract-table.js';
import type { ContractReference } from '../../generated/reference.js';
import { createInspector } from '../index.js';
import { type CliContext, type Interruption, UsageError } from './context.js';
import { CHUNK, reasonOf } from './input/read-chunks.js';
import { type AddCommands, run } from './program.js';
import { serveWorker, startWorker, workerSettings } from './workers/worker.js';

/** Defined when the command line is bundled. */
declare const ERROR_ENVELOPES_VERSION: string | undefined;

/** Reads a redirected file in our chunk size: `process.stdin` has smaller chunks and takes a folder for an empty file. */
function stdin(): AsyncIterable<Uint8Array> {
  const stats = stdinStats();
  if (!stats?.isFile() && !stats?.isDirectory()) return process.stdin;
  return createReadStream('', { fd: 0, autoClose: false, highWaterMark: CHUNK });
}

/** The second signal ends the process, as it does without a listener. */
function onInterrupt(listener: (signal: Interruption) => void): () => void {
  const release = (): void => {
    process.off('SIGINT', first);
    process.off('SIGTERM', first);
  };
  const first = (signal: NodeJS.Signals): void => {
    release();
    listener(signal as Interruption);
  };
  process.on('SIGINT', first);
  process.on('SIGTERM', first);
  return release;
}

/** Null on systems that have no stats of a console. */
function stdinStats(): Stats | null {
  try {
    return fstatSync(0);
  } catch {
    return null;
  }
}

/** Contracts as `createInspector` takes them, and in words. */
export interface Contracts {
  tables: readonly ContractTable[];
  reference: readonly ContractReference[];
}

export interface Start {
  /** The file of the command line: its worker threads run it, too. */
  file: URL;
  /** Those of this package. */
  shipped: Contracts;
  /** Loads the contracts of a folder that `--contracts` names. */
  loadContracts: (folder: string) => Promise<Contracts>;
  /** The folder `integrations` of the package. */
  integrations: URL;
  /** Adds commands to those that read responses. */
  addCommands: AddCommands;
}

/** Runs the command line in this process, or serves as its worker thread. */
export async function start(argv: readonly string[], options: Start): Promise<void> {
  const settings = workerSettings();
  if (settings !== null) {
    const { tables, reference } = await allContracts(options, settings.contracts);
    return serveWorker(settings, createInspector(tables), reference);
  }
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // `| head` closes the output early, which is not an error: the exit code stays.
    if (error.code === 'EPIPE') return;
    process.stderr.write(`error: cannot write the output: ${reasonOf(error)}\n`);
    process.exit(2);
  });
  process.stderr.on('error', () => {});

  // Not `process.exit`: output may still be in a buffer.
  process.exitCode = await runWithContracts(argv, options);
}

async function runWithContracts(argv: readonly string[], options: Start): Promise<number> {
  const folders = contractFolders(argv);
  let contracts: Contracts;
  try {
    contracts = await allContracts(options, folders);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`error: ${error.message}\n`);
    return 2;
  }
  const context: CliContext = {
    stdin,
    stdinIsTerminal: isatty(0),
    stdout: process.stdout,
    stderr: process.stderr,
    env: process.env,
    version: typeof ERROR_ENVELOPES_VERSION === 'string' ? ERROR_ENVELOPES_VERSION : 'unbundled',
    reference: contracts.reference,
    inspect: createInspector(contracts.tables),
    startWorker: (settings) => startWorker(options.file, { ...settings, contracts: folders }),
    integrations: options.integrations,
    onInterrupt,
  };
  return run(argv, context, options.addCommands);
}

async function allContracts({ shipped, loadContracts }: Start, folders: readonly string[]): Promise<Contracts> {
  const own = await Promise.all(folders.map(loadContracts));
  const tables = own.flatMap(({ tables }) => tables);
  const twice = tables.find(({ id }, index) => tables.findIndex((other) => other.id === id) < index);
  if (twice) throw new UsageError(`There are two contracts with the id '${twice.id}'. Rename one of them.`);
  // A contract with the id of a shipped one takes its place.
  const isLeft = ({ id }: { id: string }) => !tables.some((table) => table.id === id);
  return {
    tables: [...shipped.tables.filter(isLeft), ...tables],
    reference: [...shipped.reference.filter(isLeft), ...own.flatMap(({ reference }) => reference)],
  };
}

/** The folders that `--contracts` names: the ids of their contracts are known before the other options are read. */
function contractFolders(argv: readonly string[]): string[] {
  if (!READING_COMMANDS.has(argv[0] ?? '')) return [];
  return argv.flatMap((argument, index) => {
    if (argument.startsWith('--contracts=')) return [argument.slice('--contracts='.length)];
    const next = argv[index + 1];
    return argument === '--contracts' && next !== undefined ? [next] : [];
  });
}

const READING_COMMANDS = new Set(['inspect', 'list', 'explain', 'audit']);
