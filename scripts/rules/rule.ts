import type { ContractReference } from '../interfaces/reference.js';
import type { ContractModel } from '../model/model.js';
import type { Problem } from '../model/problem.js';
import type { SourceContract } from '../model/source.js';

interface Rule {
  /** Kebab-case; the file's name. */
  name: string;
  /** What the rule demands, and why. */
  description: string;
}

/** Checks files as they are written, before anything is resolved. */
export interface SourceRule extends Rule {
  check(contract: SourceContract): Problem[];
}

/** What the rules need to know of a contract of this package that contracts in another folder are used beside. */
export type ShippedContract = Pick<ContractReference, 'id' | 'kind' | 'hosts' | 'identifyingHeaders'>;

/** Checks all resolved contracts together, and beside those of this package. */
export interface SetRule extends Rule {
  check(contracts: readonly ContractModel[], shipped: readonly ShippedContract[]): Problem[];
}

/** Checks a resolved contract. */
export interface ModelRule extends Rule {
  /** Its problems are warnings: they do not stop the generator. */
  warnsOnly?: boolean;
  check(contract: ContractModel): Problem[];
}
