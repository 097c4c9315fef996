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

/** Checks all resolved contracts together. */
export interface SetRule extends Rule {
  check(contracts: readonly ContractModel[]): Problem[];
}

/** Checks a resolved contract. */
export interface ModelRule extends Rule {
  /** Its problems are warnings: they do not stop the generator. */
  warnsOnly?: boolean;
  check(contract: ContractModel): Problem[];
}
