import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { ContractReference } from '../../../generated/reference.js';
import { UsageError } from '../../../src/cli/context.js';
import type { Document } from '../../../src/lint/contracts/make-catalog.js';
import { openApiDocument } from '../../emit/openapi/document.js';
import { loadContracts } from '../../load-contracts.js';
import { ContractError, formatProblem } from '../../model/problem.js';
import { byEdition, type PublishedContract, readContract } from './contracts.js';

/**
 * The contracts of a folder that `--contracts` names: the output of `generate`, which references can lead to, or the
 * folder that it reads.
 *
 * @throws UsageError if the folder has neither, or a contract has a problem
 */
export async function ownContracts(
  folder: string,
  cwd: string,
  shipped: readonly ContractReference[],
): Promise<PublishedContract[]> {
  const root = path.resolve(cwd, folder);
  const documents = path.join(root, 'openapi', '3.1');
  if (existsSync(documents)) {
    const ids = readdirSync(documents).flatMap((file) => /^(?!all\.)(.*)\.openapi\.json$/.exec(file)?.[1] ?? []);
    return ids.map((id) => readContract(id, path.join(root, 'openapi'), false));
  }
  if (!existsSync(root))
    throw new UsageError(
      `--contracts ${folder}: The folder does not exist. Name a folder of contracts, or the output of generate.`,
    );
  try {
    const { contracts } = await loadContracts(root, { shipped });
    return contracts.map((contract) => ({
      id: contract.id,
      isShipped: false,
      documents: byEdition((edition) => openApiDocument([contract], edition) as unknown as Document),
    }));
  } catch (error) {
    if (!(error instanceof ContractError)) throw error;
    const [first] = error.problems;
    throw new UsageError(
      `--contracts ${folder}: ${first ? formatProblem(first) : ''} Run error-envelopes check ${folder} for all problems.`,
    );
  }
}
