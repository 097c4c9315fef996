import type { ContractModel } from '../../model/model.js';
import { camelCase } from '../../model/names.js';
import type { OutputFile } from '../../output.js';
import { contractReference } from './reference.js';

/** The reference of one contract as a module, one error a line, so that a bundle contains only the contracts it names. */
export function* referenceModule(contract: ContractModel): Generator<OutputFile> {
  const { errors, ...facts } = contractReference(contract);
  const lines = errors.map((error) => JSON.stringify(error)).join(',\n');
  const js = `export default {\n${JSON.stringify(facts).slice(1, -1)},\n"errors":[\n${lines}\n]};\n`;
  yield [`reference/${contract.id}.js`, js];
  yield [`reference/${contract.id}.d.ts`, DECLARATION];
}

const DECLARATION = `import type { ContractReference } from '../reference.js';

declare const reference: ContractReference;
export default reference;
`;

/** The references of all contracts in one list, by id. */
export function referenceIndex(contracts: readonly ContractModel[]): string {
  const names = contracts.map(({ id }) => ({ id, name: `${camelCase(id)}Reference` }));
  const imports = names.map(({ id, name }) => `import ${name} from './reference/${id}.js';\n`).join('');
  return `${imports}\nexport default [${names.map(({ name }) => name).join(', ')}];\n`;
}
