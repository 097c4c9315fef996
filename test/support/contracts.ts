import path from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { ContractModel } from '../../scripts/model/model.js';
import { resolveContract } from '../../scripts/model/resolve.js';
import { readContracts } from '../../scripts/model/source.js';
import type { ContractTable, Guard } from '../../src/index.js';
import { PROJECT } from './folders.js';

const sources = await readContracts(path.join(PROJECT, 'schemas'), []);

/** The contracts of this project, resolved. The data rules have their say in `generate --check`. */
export const contracts = await Promise.all(sources.map(resolveContract));

/** A generated module: its guards by name, and the table. */
export type GeneratedModule = Record<string, Guard<unknown>> & { default: ContractTable };

export function generatedModule({ id }: ContractModel): Promise<GeneratedModule> {
  return import(`../../generated/contracts/${id}.js`);
}

/** A generated module of Ajv's standalone validators, by name. */
export type GeneratedValidators = Record<string, ValidateFunction>;

export function generatedValidators({ id }: ContractModel): Promise<GeneratedValidators> {
  return import(`../../generated/ajv/${id}.js`);
}

/** A validator of each body schema by its title: a run-time Ajv of default options on the files as they were written. */
export function plainValidators({ schemas }: ContractModel): Map<string, ValidateFunction> {
  const ajv = new Ajv2020();
  for (const { source } of schemas.values()) ajv.addSchema(source);
  return new Map(
    [...schemas.values()].map(({ source }) => [source.title, ajv.getSchema(source.$id) as ValidateFunction]),
  );
}

/** The bodies of every example and counterexample of a contract, by file. */
export function printedBodies({ examples, counterexamples }: ContractModel): [file: string, body: unknown][] {
  return [...examples, ...counterexamples].map(({ file, json }) => [file, json.body]);
}
