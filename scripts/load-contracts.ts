import { checkFormat } from './model/check-format.js';
import type { ContractModel } from './model/model.js';
import { ContractError, type Problem } from './model/problem.js';
import { resolveContract } from './model/resolve.js';
import { readContracts, type SourceContract } from './model/source.js';
import { rules } from './rules/index.js';
import type { ShippedContract } from './rules/rule.js';

/** Contracts by id, and what is unusual about them. */
export interface LoadedContracts {
  contracts: ContractModel[];
  warnings: Problem[];
}

export interface LoadOptions {
  /** The contracts of this package, if the folder has others that are used beside them. */
  shipped?: readonly ShippedContract[];
  /** Called after each contract with the number of checked contracts and of all. */
  onContract?: (done: number, of: number) => void;
}

/**
 * Reads, checks and resolves all contracts of a folder.
 *
 * @returns the contracts by id, and the warnings
 * @throws ContractError with all problems, if there is one
 */
export async function loadContracts(folder: string, options: LoadOptions = {}): Promise<LoadedContracts> {
  const problems: Problem[] = [];
  const sources = readContracts(folder, problems);
  if (sources.length === 0 && problems.length === 0) {
    problems.push({
      file: '',
      pointer: '',
      rule: 'contracts-folder',
      message: `There is no contract in ${folder}.`,
      fix: 'Give a folder that has one folder per contract.',
    });
  }
  return checkSources(sources, options, problems);
}

/**
 * Checks and resolves contracts whose files are read.
 *
 * @param problems those of reading the files
 * @throws ContractError with all problems, if there is one
 */
export function checkSources(
  sources: readonly SourceContract[],
  { shipped = [], onContract = () => {} }: LoadOptions = {},
  problems: Problem[] = [],
): LoadedContracts {
  problems.push(...sources.flatMap((source) => rules.values.flatMap((rule) => rule.check(source))));
  stopAt(problems);
  problems.push(...sources.flatMap(checkFormat));
  stopAt(problems);

  problems.push(...sources.flatMap((source) => rules.source.flatMap((rule) => rule.check(source))));
  stopAt(problems);

  const contracts: ContractModel[] = [];
  const warnings: Problem[] = [];
  for (const source of sources) {
    const contract = resolveContract(source);
    for (const rule of rules.model) (rule.warnsOnly ? warnings : problems).push(...rule.check(contract));
    contracts.push(contract);
    onContract(contracts.length, sources.length);
  }
  stopAt(problems);

  // A contract with the id of a shipped one takes its place.
  const others = shipped.filter(({ id }) => !sources.some((source) => source.id === id));
  problems.push(...rules.set.flatMap((rule) => rule.check(contracts, others)));
  stopAt(problems);
  return { contracts, warnings };
}

function stopAt(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new ContractError(problems);
}
