import type { ContractModel } from '../../model/model.js';
import { emitGuards } from '../guards/index.js';
import { contractTable } from '../table/contract-table.js';
import { tableSource } from './table-source.js';

/** The check reads the examples through the module that is written afterwards. */
const modules = new WeakMap<ContractModel, string>();

/** A contract's module: its guards, and its table as the default export. */
export function emitModule(contract: ContractModel): string {
  const written =
    modules.get(contract) ?? `${emitGuards(contract)}\n\nexport default ${tableSource(contractTable(contract))};\n`;
  modules.set(contract, written);
  return written;
}
