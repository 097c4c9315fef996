import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkFormat } from '../model/check-format.js';
import type { ContractModel } from '../model/model.js';
import { ContractError, type Problem } from '../model/problem.js';
import { resolveContract } from '../model/resolve.js';
import { readContracts, type SourceContract } from '../model/source.js';
import { jsonValues } from '../rules/json-values.js';
import { references } from '../rules/references.js';
import { writtenSchema } from './published-schemas.js';

/**
 * Reads the contracts of one edition: a folder of contracts, that of one contract, an installed package, or the output of
 * `generate`. Only the rules that resolving needs are checked: an older edition may break a later rule.
 *
 * @throws ContractError if there is none, or one cannot be resolved
 */
export function readEdition(
  folder: string,
  onContract: (done: number, of: number) => void = () => {},
): ContractModel[] {
  const { contracts, isContract, isPublished } = placeOf(folder);
  const problems: Problem[] = [];
  const sources = readContracts(contracts, problems, isContract);
  if (sources.length === 0 && problems.length === 0)
    problems.push({
      file: '',
      pointer: '',
      rule: 'contracts-folder',
      message: `There is no contract in ${folder}.`,
      fix: 'Name a folder of contracts, or that of an installed error-envelopes package.',
    });
  const models = sources.flatMap((source, index) => {
    const written = isPublished ? asWritten(source) : source;
    const found = firstProblems(written);
    problems.push(...found);
    onContract(index + 1, sources.length);
    return found.length > 0 ? [] : [resolveContract(written)];
  });
  if (problems.length > 0) throw new ContractError(problems);
  return models;
}

/** The problems that the first of the checks finds: the later ones rely on the earlier ones. */
function firstProblems(source: SourceContract): Problem[] {
  for (const check of [jsonValues.check, checkFormat, references.check]) {
    const problems = check(source);
    if (problems.length > 0) return problems;
  }
  return [];
}

interface EditionPlace {
  contracts: string;
  isContract: (id: string) => boolean;
  /** Whether the schemas are bundled, as they are published. */
  isPublished: boolean;
}

const hasContract = (folder: string) => existsSync(path.join(folder, 'contract.json'));

function placeOf(given: string): EditionPlace {
  const folder = path.resolve(given);
  if (hasContract(folder))
    return { contracts: path.dirname(folder), isContract: (id) => id === path.basename(folder), isPublished: false };
  for (const below of ['generated/schemas', 'schemas']) {
    const contracts = path.join(folder, below);
    // Beside contracts there are editions of their schemas.
    if (existsSync(path.join(contracts, 'contract.schema.json')) && existsSync(path.join(contracts, 'all.js')))
      return { contracts, isContract: (id) => hasContract(path.join(contracts, id)), isPublished: true };
  }
  return { contracts: folder, isContract: () => true, isPublished: false };
}

function asWritten(source: SourceContract): SourceContract {
  const schemas = [...source.schemas].map(
    ([name, { file, json }]) => [name, { file, json: writtenSchema(json) }] as const,
  );
  return { ...source, schemas: new Map(schemas) };
}
