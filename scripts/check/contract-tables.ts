import { emitModule } from '../emit/contract-module/module.js';
import type { ContractTable } from '../interfaces/contract-table.js';
import type { ContractModel } from '../model/model.js';

/** The tables of contracts, as the modules that would be written export them. Nothing is written. */
export async function contractTables(contracts: readonly ContractModel[]): Promise<ContractTable[]> {
  const tables: ContractTable[] = [];
  for (const contract of contracts) {
    const address = `data:text/javascript;base64,${Buffer.from(emitModule(contract)).toString('base64')}`;
    tables.push(((await import(address)) as { default: ContractTable }).default);
  }
  return tables;
}
