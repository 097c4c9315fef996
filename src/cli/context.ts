import type { ContractReference } from '../../generated/reference.js';
import type { Inspect } from '../index.js';
import type { Output, Settings, WorkerThread } from './types.js';

/** Everything outside the command line that the commands use. Tests replace it. */
export interface CliContext {
  /** Opens the standard input. Call it only to read: an opened input keeps the process alive. */
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
  startWorker: (settings: Settings) => WorkerThread;
  /** The folder `integrations` of the package. */
  integrations: URL;
  /** Calls back at the first signal instead of ending; returns a function that ends this. */
  onInterrupt: (listener: (signal: Interruption) => void) => () => void;
}

/** The signals of Ctrl-C, and of `kill`, a container or a scheduler. */
export type Interruption = 'SIGINT' | 'SIGTERM';

/** A wrong call: the message goes to stderr, the exit code is 2. */
export class UsageError extends Error {}
