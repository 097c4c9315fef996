import type { ContractReference, ErrorReference } from '../../generated/reference.js';
import type { Match } from '../inspection.js';
import type { DescriptionSource } from './description.js';

/** A documented error with its contract. */
export interface KnownError {
  contract: ContractReference;
  error: ErrorReference;
}

/** The given contracts by id. */
export class ContractLookup {
  readonly #contracts: ReadonlyMap<string, ContractReference>;

  constructor(contracts: readonly ContractReference[]) {
    this.#contracts = new Map(contracts.map((contract) => [contract.id, contract]));
  }

  /** Undefined if the contract is not given, or does not document the error. */
  find({ contract: id, error: errorId }: Match): KnownError | undefined {
    const contract = this.#contracts.get(id);
    const error = contract?.errors.find(({ id }) => id === errorId);
    return contract && error && { contract, error };
  }

  /** The name of a contract, or its id if it is not given. */
  nameOf(id: string): string {
    return this.#contracts.get(id)?.name ?? id;
  }

  /** The title of an error with the name of its contract: `Rate limited (Acme)`. */
  titleOf(match: Match): string {
    const title = this.find(match)?.error.title ?? match.error ?? 'an undocumented error';
    return `${title} (${this.nameOf(match.contract)})`;
  }
}

/**
 * The pages that a contract's `key#Heading` references name, each page and section once.
 */
export function sourcesOf({ sources }: ContractReference, references: readonly string[]): DescriptionSource[] {
  return [...new Set(references)].map((reference) => {
    const hash = reference.indexOf('#');
    const key = hash === -1 ? reference : reference.slice(0, hash);
    const { title = key, url } = sources[key] ?? {};
    return { title, heading: hash === -1 ? '' : reference.slice(hash + 1), ...(url !== undefined && { url }) };
  });
}
