import type { ContractModel } from '../model/model.js';
import { camelCase } from '../model/names.js';

/** `all`: every contract in one array, by id. */
export function emitAll(contracts: readonly ContractModel[]): { js: string; dts: string } {
  const names = contracts.map(({ id }) => ({ id, name: `${camelCase(id)}Contract` }));
  const imports = names.map(({ id, name }) => `import ${name} from './contracts/${id}.js';\n`).join('');
  const js = `${imports}\nexport default [${names.map(({ name }) => name).join(', ')}];\n`;
  const dts = `${imports}\n/** All contracts, by id. */\ndeclare const all: readonly [\n${names.map(({ name }) => `  typeof ${name},\n`).join('')}];\nexport default all;\n`;
  return { js, dts };
}

/** `types`: every type of every contract, and no code. */
export function emitTypeIndex(contracts: readonly ContractModel[]): { js: string; dts: string } {
  const exports = contracts.map(({ id }) => `export type * from './contracts/${id}.js';\n`).join('');
  return { js: 'export {};\n', dts: `export type * from './contract-table.js';\n${exports}` };
}
