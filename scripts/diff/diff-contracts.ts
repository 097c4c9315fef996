import { byText } from '../model/json.js';
import type { ContractModel } from '../model/model.js';
import type { Change, Pair } from './change.js';
import { compareEnvelopes } from './envelopes.js';
import { compareErrors } from './errors.js';
import { compareExamples } from './examples.js';
import { Report } from './report.js';
import { compareBodySchemas } from './schema/body-schemas.js';
import { compareSchemaFiles, renamedSchemas } from './schema-files.js';
import { compareSender } from './sender.js';
import { compareTypeNames } from './type-names.js';

/** All changes between two sets of contracts, contract by contract in the order of their ids. */
export function diffContracts(before: readonly ContractModel[], after: readonly ContractModel[]): Change[] {
  const report = new Report();
  const ids = [...new Set([...before, ...after].map(({ id }) => id))].sort(byText);
  for (const id of ids) {
    const [old, now] = [before, after].map((contracts) => contracts.find((contract) => contract.id === id));
    if (old && now) compareContract({ before: old, after: now }, report);
    else if (now) report.add('contract-added', { file: now.file, pointer: '' }, undefined, now.json.name);
    else if (old) report.add('contract-removed', { file: old.file, pointer: '' }, old.json.name);
  }
  return report.changes;
}

function compareContract(pair: Pair<ContractModel>, report: Report): void {
  const inContract = report.in(pair.after.file);
  const renames = renamedSchemas(pair);
  compareSender({ before: pair.before.json, after: pair.after.json }, inContract);
  compareEnvelopes(pair, renames, inContract);
  compareErrors(pair, renames, inContract);
  compareSchemaFiles(pair, renames, report);
  compareTypeNames(pair, renames, report);
  compareBodySchemas(pair, renames, report);
  compareExamples(pair, report);
}
