import type { Command } from 'commander';
import type { ContractReference } from '../../generated/reference.js';
import type { CliContext } from '../../src/cli/context.js';
import { Progress } from '../../src/shared/progress.js';
import type { Step } from '../generate-contracts.js';
import type { ContractTable } from '../interfaces/contract-table.js';
import type { Dialogue } from './ask.js';

/** Everything outside the tools that they use. */
export interface ToolContext extends Pick<CliContext, 'stdout' | 'stderr' | 'env' | 'version' | 'onInterrupt'> {
  /** The folder that relative paths begin in. */
  cwd: string;
  /** Where a person answers questions; undefined if the input or the output is not a terminal. */
  dialogue?: Dialogue;
  /** The contracts of this package. */
  shipped: readonly ContractReference[];
  shippedTables: readonly ContractTable[];
  /** The folder with their OpenAPI documents. */
  documents: string;
  /** The folder of this package with the parts of the site that are written by hand. */
  website: string;
}

/** Shows how far a run over contracts is, on a terminal, after a second. */
export function contractProgress({ stderr }: ToolContext): {
  onProgress: (done: number, of: number, step: Step) => void;
  clear: () => void;
} {
  const progress = new Progress({ isTTY: stderr.isTTY, write: (text) => stderr.write(text) });
  return {
    onProgress: (done, of, step) => progress.show(() => `${done} of ${of} contracts ${step}`),
    clear: () => progress.clear(),
  };
}

/** Adds a command to the program, with examples below its help. */
export type AddCommand = (name: string, ...examples: string[]) => Command;
