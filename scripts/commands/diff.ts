import path from 'node:path';
import { UsageError } from '../../src/cli/context.js';
import { reasonOf } from '../../src/cli/input/read-chunks.js';
import { colours, printableJson, width } from '../../src/cli/render/terminal.js';
import { type Change, classOf } from '../diff/change.js';
import { AUDIENCES, type ChangeClass, isAtLeast, worst } from '../diff/change-class.js';
import { diffContracts } from '../diff/diff-contracts.js';
import { readEdition } from '../diff/read-edition.js';
import type { ContractModel } from '../model/model.js';
import { ContractError, formatProblem } from '../model/problem.js';
import { diffTable } from './diff-table.js';
import { contractProgress, type ToolContext } from './tool-context.js';

export interface DiffFlags {
  failOn?: ChangeClass;
  json?: boolean;
}

/**
 * Compares two editions of contracts. Returns the exit code: 1 if a change of the class of `--fail-on` or a worse one
 * occurred.
 *
 * @throws UsageError if one of them cannot be read
 */
export function diffCommand(before: string, after: string, flags: DiffFlags, context: ToolContext): number {
  const changes = diffContracts(readContractsOf(before, context), readContractsOf(after, context));
  const { stdout } = context;
  if (stdout.isTTY === true && !flags.json) stdout.write(diffTable(changes, width(stdout), colours(context)));
  else stdout.write(`${printableJson(JSON.stringify(diffReport(changes), null, 2))}\n`);
  const { failOn } = flags;
  return failOn !== undefined && changes.some((change) => isAtLeast(classOf(change), failOn)) ? 1 : 0;
}

/** The worst class of all changes, for all readers and for each kind; null without a change. */
function diffReport(changes: readonly Change[]): object {
  const of = (classes: readonly ChangeClass[]) => (changes.length === 0 ? null : worst(classes));
  const each = AUDIENCES.map((audience) => [audience, of(changes.map((change) => change[audience]))]);
  return {
    class: of(changes.map(classOf)),
    ...Object.fromEntries(each),
    changes: changes.map((change) => ({ class: classOf(change), ...change })),
  };
}

function readContractsOf(folder: string, context: ToolContext): ContractModel[] {
  const { onProgress, clear } = contractProgress(context);
  try {
    return readEdition(path.resolve(context.cwd, folder), (done, of) => onProgress(done, of, 'checked'));
  } catch (error) {
    throw readingError(folder, error);
  } finally {
    clear();
  }
}

/** One line for what is wrong with an edition; any other error as it is. */
function readingError(folder: string, error: unknown): unknown {
  if (!(error instanceof ContractError)) {
    const isSystemError = (error as NodeJS.ErrnoException).code !== undefined;
    return isSystemError ? new UsageError(`${folder}: ${reasonOf(error)}`) : error;
  }
  const [first, ...others] = error.problems;
  if (!first?.file) return new UsageError(`${first?.message} ${first?.fix}`);
  const more = others.length > 0 ? ` There are ${others.length} more problems.` : '';
  return new UsageError(`${folder}: ${formatProblem(first)}${more}`);
}
