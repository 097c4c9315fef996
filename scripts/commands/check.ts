import path from 'node:path';
import { UsageError } from '../../src/cli/context.js';
import { createInspector } from '../../src/create-inspector.js';
import { checkFolder } from '../generate-contracts.js';
import { ContractError, type Problem } from '../model/problem.js';
import { loadConfig } from './config.js';
import { count, printWarnings, withProblems } from './report-problems.js';
import { contractProgress, type ToolContext } from './tool-context.js';

export interface CheckFlags {
  config?: string;
  json?: boolean;
}

/**
 * Checks contracts: the data rules, each example read back alone and beside the shipped contracts. Returns the exit code:
 * 1 for a problem.
 */
export async function checkCommand(
  contracts: string | undefined,
  flags: CheckFlags,
  context: ToolContext,
): Promise<number> {
  const config = await loadConfig(context.cwd, flags.config);
  const input = contracts === undefined ? config.contracts : path.resolve(context.cwd, contracts);
  if (input === undefined)
    throw new UsageError(
      'Expected a folder of contracts: name it, or write `contracts` into error-envelopes.config.json.',
    );
  const { shipped, shippedTables, stdout } = context;
  const progress = contractProgress(context);
  const run = () =>
    checkFolder({ input, shipped, shippedTables, onProgress: progress.onProgress }, createInspector).finally(
      progress.clear,
    );
  if (flags.json) return printJson(run, context);
  return withProblems(context, 'Correct them, then run the command again.', async () => {
    const { contracts, warnings } = await run();
    printWarnings(warnings, context);
    const examples = contracts.reduce((sum, one) => sum + one.examples.length + one.counterexamples.length, 0);
    stdout.write(`${count(contracts.length, 'contract')}, ${count(examples, 'example')}: no problem.\n`);
    return 0;
  });
}

async function printJson(run: () => Promise<{ warnings: Problem[] }>, { stdout }: ToolContext): Promise<number> {
  const print = (problems: readonly Problem[], warnings: readonly Problem[]) =>
    stdout.write(`${JSON.stringify({ problems, warnings }, null, 2)}\n`);
  try {
    const { warnings } = await run();
    print([], warnings);
    return 0;
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    print(error.problems, []);
    return 1;
  }
}
