import type { ExampleJson } from '../model/contract-json.js';
import type { JsonObject } from '../model/json.js';
import { pascalCase } from '../model/names.js';
import { DIALECT, ID_BASE } from '../model/source.js';

/** The JSON files of a contract, by their path below its folder. */
export type Files = Record<string, object>;

/** The file of a body schema: its names follow from the contract and the file's stem. */
export function schemaFile(id: string, stem: string, description: string, members: JsonObject): Files {
  const name = `${stem}.schema.json`;
  return {
    [name]: {
      $schema: DIALECT,
      $id: `${ID_BASE}${id}/${name}`,
      title: pascalCase(`${id}-${stem}`),
      description,
      ...members,
    },
  };
}

/** The file of a response; of a counterexample if it has `violations`. */
export function responseFile(error: string, name: string, response: ExampleJson): Files {
  const folder = response.violations ? 'counterexamples' : 'examples';
  return { [`${folder}/${error}/${name}.json`]: { $schema: '../../../example.schema.json', ...response } };
}
