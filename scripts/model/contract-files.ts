import type { ExampleJson } from './contract-json.js';
import type { JsonObject } from './json.js';
import { pascalCase } from './names.js';
import { DIALECT, ID_BASE } from './source.js';

/** The JSON files of a contract, by their path below its folder. */
export type ContractFiles = Record<string, object>;

/** A written `contract.json`: editors complete and check it by its schema. */
export function contractFile(contract: object): ContractFiles {
  return { 'contract.json': { $schema: '../contract.schema.json', ...contract } };
}

/**
 * The file of a body schema: its names follow from the contract and the file's stem.
 *
 * @param base what its `$id` begins with
 */
export function schemaFile(
  id: string,
  stem: string,
  description: string,
  members: JsonObject,
  base: string = ID_BASE,
): Record<string, JsonObject> {
  const name = `${stem}.schema.json`;
  return {
    [name]: {
      $schema: DIALECT,
      $id: `${base}${id}/${name}`,
      title: pascalCase(`${id}-${stem}`),
      description,
      ...members,
    },
  };
}

/** The file of a response; of a counterexample if it has `violations`. */
export function responseFile(error: string, name: string, response: ExampleJson): ContractFiles {
  const folder = response.violations ? 'counterexamples' : 'examples';
  return { [`${folder}/${error}/${name}.json`]: { $schema: '../../../example.schema.json', ...response } };
}
