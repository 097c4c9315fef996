import type { Catalog } from './catalog.js';

/** A catalogue with the contracts of another one, which take the place of those with the same id. */
export function addContracts(shipped: Catalog, own: Catalog): Catalog {
  const isKept = ({ contract }: { contract: string }) => !own.contracts.includes(contract);
  return {
    contracts: [...new Set([...shipped.contracts, ...own.contracts])].sort(),
    responses: [...shipped.responses.filter(isKept), ...own.responses],
    envelopes: [...shipped.envelopes.filter(isKept), ...own.envelopes],
    documents: {
      '3.0': { ...shipped.documents['3.0'], ...own.documents['3.0'] },
      '3.1': { ...shipped.documents['3.1'], ...own.documents['3.1'] },
    },
    ownFolders: { ...shipped.ownFolders, ...own.ownFolders },
  };
}
