import { isObject } from '../../shared/json-object.js';
import type { Catalog } from './catalog.js';

export interface LintOptions {
  /** The ids of the contracts that the API's errors follow; absent: those that the description names, else all. */
  contracts?: readonly string[];
}

/** The contracts that the rules check against. */
export interface Selection {
  catalog: Catalog;
  /** Whether options or the description name the contracts. */
  isNamed: boolean;
}

/** The name of a description's own options, at its root. */
export const EXTENSION = 'x-error-envelopes';

/** The contracts that the options name, else those that the description names, else all. */
export function selectContracts(all: Catalog, options: LintOptions, description: unknown): Selection {
  checkOptions(all, options);
  // `error-contracts` reports those that do not exist.
  const named = options.contracts ?? listOf(contractsIn(description)).filter((id) => all.contracts.includes(id));
  if (named.length === 0) return { catalog: all, isNamed: false };
  const isSelected = ({ contract }: { contract: string }) => named.includes(contract);
  return {
    catalog: {
      ...all,
      contracts: all.contracts.filter((id) => named.includes(id)),
      responses: all.responses.filter(isSelected),
      envelopes: all.envelopes.filter(isSelected),
    },
    isNamed: true,
  };
}

/** @throws Error when the options' list of contracts is empty or has an unknown id */
export function checkOptions(all: Catalog, { contracts }: LintOptions): void {
  if (contracts === undefined) return;
  const known = all.contracts.join(', ');
  if (contracts.length === 0) {
    throw new Error(`error-envelopes: The option 'contracts' is an empty list. Name at least one of ${known}.`);
  }
  const unknown = contracts.filter((id) => !all.contracts.includes(id));
  if (unknown.length > 0) {
    const ids = unknown.map((id) => `'${id}'`).join(', ');
    throw new Error(`error-envelopes: The option 'contracts' has the unknown ids ${ids}. Use some of ${known}.`);
  }
}

/** `contracts` in the description's own options, whatever it is. */
export function contractsIn(description: unknown): unknown {
  const extension = isObject(description) ? description[EXTENSION] : undefined;
  return isObject(extension) ? extension.contracts : undefined;
}

function listOf(contracts: unknown): string[] {
  return Array.isArray(contracts) ? contracts.map(String) : [];
}
