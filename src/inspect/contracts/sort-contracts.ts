import type { ContractTable } from '../../../generated/contract-table.js';

/**
 * The contracts in code-unit order of their ids.
 *
 * @throws TypeError if the value is not a list of contracts, or two different contracts have one id
 */
export function sortContracts(contracts: readonly ContractTable[]): ContractTable[] {
  if (!Array.isArray(contracts) || !contracts.every(isContract)) {
    throw new TypeError('Expected a list of contracts: the default exports of error-envelopes/<contract>.');
  }
  const sorted = [...new Set(contracts)].sort((a, b) => (a.id < b.id ? -1 : 1));
  const twice = sorted.find(({ id }, index) => sorted[index + 1]?.id === id);
  if (twice) throw new TypeError(`Two different contracts have the id "${twice.id}".`);
  return sorted;
}

function isContract(contract: Partial<ContractTable> | null | undefined): boolean {
  return typeof contract?.id === 'string' && Array.isArray(contract.envelopes);
}
