import type { Writable } from 'node:stream';
import type { ContractReference } from '../../generated/reference.js';
import type { Inspect } from '../index.js';
import type { Settings } from './workers/inspect-block.js';
import type { JobThread } from './workers/worker.js';

/** Where text goes: `process.stdout`, or whatever a test puts in its place. */
export type Output = Writable & { isTTY?: boolean; columns?: number };

/** Everything the commands take from the world, so that they run without it. */
export interface CliContext {
  /** Opens the standard input; called only where it is read, since touching it keeps a process alive. */
  stdin: () => AsyncIterable<Uint8Array>;
  /** Whether a person types the standard input. */
  stdinIsTerminal: boolean;
  stdout: Output;
  stderr: Output;
  env: Readonly<Record<string, string | undefined>>;
  version: string;
  reference: readonly ContractReference[];
  inspect: Inspect;
  /** Starts a thread that inspects with the same `inspect` and `reference`. */
  startJob: (settings: Settings) => JobThread;
}

/** A wrong call: the message goes to stderr, the exit code is 2. */
export class UsageError extends Error {}
