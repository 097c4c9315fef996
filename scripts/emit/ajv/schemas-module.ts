import type { ContractModel } from '../../model/model.js';
import { publishedSchema } from '../json-schema/bundle.js';

/** The body schemas of all contracts by the contract's id, one contract a line, to be added to an Ajv instance. */
export function emitSchemasModule(contracts: readonly ContractModel[]): { js: string; dts: string } {
  const lines = contracts.map((contract) => {
    const schemas = [...contract.schemas.keys()].map((name) => publishedSchema(contract, name));
    return `  ${JSON.stringify(contract.id)}: ${JSON.stringify(schemas)},\n`;
  });
  return { js: `export default {\n${lines.join('')}};\n`, dts: DECLARATION };
}

const DECLARATION = `/** The body schemas of each contract by its id. Each refers to others by their \`$id\`. */
declare const schemas: Record<string, readonly { $id: string; [keyword: string]: unknown }[]>;
export default schemas;
`;
