import { type CheckOptions, checkContracts } from './check/check-contracts.js';
import type { MakeInspector } from './check/inspector.js';
import { type EmitOptions, emit } from './emit/index.js';
import { type LoadOptions, loadContracts } from './load-contracts.js';
import { pointerTo } from './model/json.js';
import type { ContractModel } from './model/model.js';
import { ContractError, type Problem } from './model/problem.js';
import { compareOutput, type Drift, type OutputFile, writeOutput } from './output.js';

/** What is generated, and from what. */
export interface GenerateOptions {
  /** A folder with one folder per contract. */
  input: string;
  output: string;
  /** Compare the output, and write nothing. */
  check: boolean;
  /** The contracts of this package, for contracts in another folder. */
  shipped?: LoadOptions['shipped'];
  shippedTables?: CheckOptions['others'];
  /** Which files are written; left out: all. */
  includes?: (file: string) => boolean;
  /** Groups of contracts besides those with the same tag. */
  groups?: EmitOptions['groups'];
  /** Files besides those that the package has of its contracts. */
  extra?: (contracts: readonly ContractModel[]) => readonly OutputFile[];
  /** Called as the work goes on. */
  onProgress?: (done: number, of: number, step: Step) => void;
}

export type Step = 'checked' | 'read back' | 'generated';

export interface Generated {
  contracts: ContractModel[];
  warnings: Problem[];
  drift: Drift;
}

/**
 * Checks contracts, reads their examples back, and writes or compares the output.
 *
 * @throws ContractError with all problems; nothing is written then
 * @throws OutputError if the folder is not the generator's, or cannot be written
 */
export async function generateContracts(options: GenerateOptions, makeInspector: MakeInspector): Promise<Generated> {
  const { output, check, groups = {}, includes = () => true, extra = () => [], onProgress = () => {} } = options;
  const { contracts, warnings } = await checkFolder(options, makeInspector);
  refuseUnknown(groups, contracts);
  const files = emit(contracts, { groups, onContract: (done) => onProgress(done, contracts.length, 'generated') });
  const drift = await (check ? compareOutput : writeOutput)(output, filtered(files));
  return { contracts, warnings, drift };

  async function* filtered(all: AsyncIterable<OutputFile>): AsyncGenerator<OutputFile> {
    for await (const file of all) if (includes(file[0])) yield file;
    yield* extra(contracts).filter(([file]) => includes(file));
  }
}

/** Fails if a group names a contract that is not there. */
function refuseUnknown(groups: NonNullable<GenerateOptions['groups']>, contracts: readonly ContractModel[]): void {
  const problems = Object.entries(groups).flatMap(([name, ids]) =>
    ids
      .filter((id) => !contracts.some((contract) => contract.id === id))
      .map((id) => ({
        file: 'error-envelopes.config',
        pointer: pointerTo('/groups', name),
        rule: 'groups',
        message: `There is no contract \`${id}\`.`,
        fix: 'Correct the id, or leave it out.',
      })),
  );
  if (problems.length > 0) throw new ContractError(problems);
}

/**
 * Checks contracts by the data rules, and reads their examples back: alone, beside each other and beside those shipped.
 *
 * @throws ContractError with all problems
 */
export async function checkFolder(
  {
    input,
    shipped = [],
    shippedTables = [],
    onProgress = () => {},
  }: Pick<GenerateOptions, 'input' | 'shipped' | 'shippedTables' | 'onProgress'>,
  makeInspector: MakeInspector,
): Promise<Pick<Generated, 'contracts' | 'warnings'>> {
  const { contracts, warnings } = await loadContracts(input, {
    shipped,
    onContract: (done, of) => onProgress(done, of, 'checked'),
  });
  const misread = await checkContracts(contracts, makeInspector, {
    others: shippedTables.filter(({ id }) => !contracts.some((contract) => contract.id === id)),
    onContract: (done) => onProgress(done, contracts.length, 'read back'),
  });
  if (misread.length > 0) throw new ContractError(misread);
  return { contracts, warnings };
}
