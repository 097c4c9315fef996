import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ContractReference } from '../../generated/reference.js';
import { UsageError } from '../../src/cli/context.js';
import type { Contracts } from '../../src/cli/start.js';
import { contractTables } from '../check/contract-tables.js';
import { contractReference } from '../emit/reference/reference.js';
import { loadContracts } from '../load-contracts.js';
import { ContractError, formatProblem } from '../model/problem.js';

/**
 * Loads contracts of one's own: the output of `generate`, or the folder that it reads.
 *
 * @throws UsageError if the folder has neither, or a contract has a problem
 */
export async function loadOwn(folder: string, shipped: readonly ContractReference[]): Promise<Contracts> {
  const root = path.resolve(folder);
  const [tables, words] = ['all.js', 'reference.js'].map((name) => path.join(root, name)) as [string, string];
  if (existsSync(tables) && existsSync(words)) {
    const load = async (file: string) => ((await import(pathToFileURL(file).href)) as { default: never }).default;
    return { tables: await load(tables), reference: await load(words) };
  }
  if (!existsSync(root))
    throw new UsageError(
      `--contracts ${folder}: The folder does not exist. Name a folder of contracts, or the output of generate.`,
    );
  try {
    const { contracts } = await loadContracts(root, { shipped });
    return { tables: await contractTables(contracts), reference: contracts.map(contractReference) };
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    const [first] = error.problems;
    throw new UsageError(
      `--contracts ${folder}: ${first ? formatProblem(first) : ''} Run error-envelopes check ${folder} for all problems.`,
    );
  }
}
