import { isObject } from '../../shared/json-object.js';
import type { Catalog } from './catalog.js';

export interface LintOptions {
  /** The ids of the contracts that the API's errors follow; absent: all contracts. */
  contracts?: readonly string[];
}

/**
 * The part of a catalog that the options name.
 *
 * @throws Error when the list of contracts is empty or has an unknown id
 */
export function selectContracts(all: Catalog, { contracts }: LintOptions): Catalog {
  if (contracts === undefined) return all;
  const known = all.contracts.join(', ');
  if (contracts.length === 0) {
    throw new Error(`error-envelopes: The option 'contracts' is an empty list. Name at least one of ${known}.`);
  }
  const unknown = contracts.filter((id) => !all.contracts.includes(id));
  if (unknown.length > 0) {
    const ids = unknown.map((id) => `'${id}'`).join(', ');
    throw new Error(`error-envelopes: The option 'contracts' has the unknown ids ${ids}. Use some of ${known}.`);
  }
  const isSelected = ({ contract }: { contract: string }) => contracts.includes(contract);
  return {
    contracts: all.contracts.filter((id) => contracts.includes(id)),
    responses: all.responses.filter(isSelected),
    envelopes: all.envelopes.filter(isSelected),
  };
}

/** The options in a description's own `x-error-envelopes`, for linters that pass no options. */
export function optionsIn(description: unknown): LintOptions {
  const extension = isObject(description) ? description['x-error-envelopes'] : undefined;
  const contracts = isObject(extension) ? extension.contracts : undefined;
  return Array.isArray(contracts) ? { contracts: contracts.map(String) } : {};
}
