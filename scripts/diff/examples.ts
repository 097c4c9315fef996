import type { ContractModel } from '../model/model.js';
import { UNMATCHED } from '../model/source.js';
import type { Pair } from './change.js';
import { isSame } from './is-same.js';
import { pairsByKey } from './members.js';
import type { Report } from './report.js';

/** Compares the responses of errors that both contracts have. A package has none: then there is nothing to compare. */
export function compareExamples({ before, after }: Pair<ContractModel>, report: Report): void {
  const all = ({ examples, counterexamples }: ContractModel) => [...examples, ...counterexamples];
  if (all(before).length === 0 || all(after).length === 0) return;
  const isCommon = (error: string) =>
    error === UNMATCHED || [before, after].every(({ errors }) => errors.some(({ id }) => id === error));
  const byFile = (contract: ContractModel) =>
    Object.fromEntries(all(contract).flatMap(({ error, file, json }) => (isCommon(error) ? [[file, json]] : [])));
  for (const { key: file, before: old, after: now } of pairsByKey(byFile(before), byFile(after)))
    if (!isSame(old, now)) report.add('example-changed', { file, pointer: '' }, old, now);
}
