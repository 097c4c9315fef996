import type { ContractReference } from '../../../generated/reference.js';
import { UsageError } from '../../../src/cli/context.js';
import { findContract } from '../../../src/cli/contracts.js';
import { contractsIn } from '../../../src/lint/contracts/select-contracts.js';
import { packageReferencesIn } from '../../../src/lint/description/references.js';
import { type PublishedContract, readContract } from './contracts.js';
import { ownContracts } from './own-contracts.js';

export interface NamedContracts {
  vendor?: readonly string[];
  contracts?: readonly string[];
}

/**
 * The contracts to compare with: those of `--vendor`, else those that the descriptions name at their root, else those of
 * `--contracts`, else those that the descriptions refer to.
 *
 * @throws UsageError if none is named, or one does not exist
 */
export async function nameContracts(
  { vendor = [], contracts: folders = [] }: NamedContracts,
  values: readonly unknown[],
  { cwd, shipped, documents }: { cwd: string; shipped: readonly ContractReference[]; documents: string },
): Promise<PublishedContract[]> {
  const own = (await Promise.all(folders.map((folder) => ownContracts(folder, cwd, shipped)))).flat();
  const named = values.flatMap((value) => listOf(contractsIn(value)));
  const referred = values.flatMap((value) => packageReferencesIn(value).map(({ reference }) => reference.document));
  const known = [...shipped.map(({ id }) => id), ...own.map(({ id }) => id)];
  const ids =
    [vendor, named, own.map(({ id }) => id), referred.filter((id) => known.includes(id))].find(
      (list) => list.length > 0,
    ) ?? [];
  if (ids.length === 0)
    throw new UsageError(
      'Expected the contracts that the API follows: name them with --vendor, or at the root of the description: `x-error-envelopes: { contracts: [ID] }`. `error-envelopes list` prints the ids.',
    );
  return [...new Set(ids)].map((id) => {
    const mine = own.find((contract) => contract.id === id);
    return mine ?? readContract(findContract(id, [...shipped, ...(own as never[])]).id, documents, true);
  });
}

function listOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
