import type { ContractTable } from '../interfaces/contract-table.js';
import type { ContractModel } from '../model/model.js';
import type { Problem } from '../model/problem.js';
import type { ExampleFile } from '../model/source.js';
import { contractTables } from './contract-tables.js';
import { expectNobodyElse, expectOwn, inWords } from './expectations.js';
import type { MakeInspector } from './inspector.js';
import { readingsOf, type Situation, situationsOf } from './situations.js';

export interface CheckOptions {
  /** The tables of further contracts that an inspector may have beside these. */
  others?: readonly ContractTable[];
  /** Called after each contract with the number of those that are done. */
  onContract?: (done: number) => void;
}

/**
 * Reads every example and counterexample back through `inspect`: alone and beside all others, named and not. Each is read
 * as its own error, or with the violations that it names, and never as a documented error of another sender.
 *
 * @param contracts all contracts that an inspector may have together
 * @param makeInspector `createInspector`
 * @returns at most one problem an example
 */
export async function checkContracts(
  contracts: readonly ContractModel[],
  makeInspector: MakeInspector,
  { others = [], onContract = () => {} }: CheckOptions = {},
): Promise<Problem[]> {
  const tables = [...(await contractTables(contracts)), ...others];
  const beside = makeInspector(tables);
  return contracts.flatMap((contract, index) => {
    const situations = situationsOf(contract, tables, beside, makeInspector);
    const found = [...contract.examples, ...contract.counterexamples].flatMap((example) =>
      firstProblem(contract, tables, example, situations),
    );
    onContract(index + 1);
    return found;
  });
}

function firstProblem(
  contract: ContractModel,
  tables: readonly ContractTable[],
  example: ExampleFile,
  situations: readonly Situation[],
): Problem[] {
  const own = expectOwn(contract, example);
  const nobodyElse = expectNobodyElse(contract, tables, example);
  for (const situation of situations) {
    const expected = situation.namedBy === undefined ? nobodyElse : own;
    const wrong = readingsOf(contract, example, situation).find((reading) => !expected.isMet(reading));
    if (!wrong) continue;
    const message = `Expected ${expected.text}, got ${inWords(wrong)}, when read ${describeSituation(situation)}.`;
    return [{ file: example.file, pointer: '', rule: 'check', message, fix: FIX }];
  }
  return [];
}

const FIX = 'Correct the example, or the `matchBy`, statuses or schema of the form that it was read as.';

function describeSituation({ company, namedBy }: Situation): string {
  const sender = { vendor: 'with the sender named', host: 'with a URL of its host' };
  return `${company}, ${namedBy === undefined ? 'with the sender not named' : sender[namedBy]}`;
}
