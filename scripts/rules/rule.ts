import type { ContractModel } from '../model/model.js';
import type { Problem } from '../model/problem.js';
import type { SourceContract } from '../model/source.js';

interface Named {
  /** Kebab-case; the file's name. */
  name: string;
  /** What holds, and why. */
  description: string;
}

/** Checks files as they were written, before anything is resolved. */
export interface SourceRule extends Named {
  check(contract: SourceContract): Problem[];
}

/** Checks all resolved contracts together. */
export interface SetRule extends Named {
  check(contracts: readonly ContractModel[]): Problem[];
}

/** Checks a resolved contract. */
export interface ModelRule extends Named {
  /** What it finds is reported and does not stop the generator. */
  warnsOnly?: boolean;
  check(contract: ContractModel): Problem[];
}
