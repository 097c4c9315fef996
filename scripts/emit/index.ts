import { FORMAT_SCHEMAS, readFormatSchema } from '../model/check-format.js';
import type { ContractModel } from '../model/model.js';
import type { OutputFile } from '../output.js';
import { readInterface } from '../package-files.js';
import { emitValidatorTypes } from './ajv/declarations.js';
import { emitSchemasModule } from './ajv/schemas-module.js';
import { emitValidators } from './ajv/validators.js';
import { emitAll, emitGroups, emitTypeIndex, type Groups } from './contract-module/barrels.js';
import { emitModule } from './contract-module/module.js';
import { bundleSchema } from './json-schema/bundle.js';
import { EDITIONS } from './json-schema/editions.js';
import { emitLua } from './lua/module.js';
import { documentOfAll, moduleOfAll } from './openapi/all-contracts.js';
import { openApiDocument } from './openapi/document.js';
import { openApiModule } from './openapi/module.js';
import { openRpcDocument, sendsMessages } from './openrpc/document.js';
import { referenceIndex, referenceModule } from './reference/modules.js';
import { formatJson } from './text/format.js';
import { emitTypes } from './types/types.js';

const OPENAPI_VERSIONS = ['3.1', '3.0'] as const;

export interface EmitOptions {
  /** Groups of contracts besides those with the same tag. */
  groups?: Groups;
  /** Called after each contract with the number of contracts that are done. */
  onContract?: (done: number) => void;
}

/**
 * Yields every file of the output, contract by contract, and the files of all contracts last. Writes nothing.
 */
export async function* emit(
  contracts: readonly ContractModel[],
  { groups = {}, onContract = () => {} }: EmitOptions = {},
): AsyncGenerator<OutputFile> {
  for (const [index, contract] of contracts.entries()) {
    yield* contractFiles(contract);
    onContract(index + 1);
  }
  yield* commonFiles(contracts, groups);
}

async function* contractFiles(contract: ContractModel): AsyncGenerator<OutputFile> {
  yield [`contracts/${contract.id}.js`, emitModule(contract)];
  yield [`contracts/${contract.id}.d.ts`, await emitTypes(contract)];
  yield [`lua/error_envelopes/contracts/${contract.id}.lua`, emitLua(contract)];
  yield [`ajv/${contract.id}.js`, emitValidators(contract)];
  yield [`ajv/${contract.id}.d.ts`, emitValidatorTypes(contract)];
  yield* referenceModule(contract);
  yield [`schemas/${contract.file}`, formatJson(contract.json)];
  for (const [name, { file }] of contract.schemas) {
    yield [`schemas/${file}`, formatJson(bundleSchema(contract, name))];
    for (const [folder, edition] of Object.entries(EDITIONS))
      yield [`schemas/${folder}/${file}`, formatJson(edition(contract, name))];
  }
  yield* openApiFiles(contract);
  if (sendsMessages(contract)) yield [`openrpc/${contract.id}.openrpc.json`, formatJson(openRpcDocument([contract]))];
}

function* commonFiles(contracts: readonly ContractModel[], groups: Groups): Generator<OutputFile> {
  yield* openApiFilesOfAll(contracts);
  yield ['openrpc/all.openrpc.json', formatJson(openRpcDocument(contracts.filter(sendsMessages)))];
  for (const name of FORMAT_SCHEMAS) yield [`schemas/${name}`, formatJson(readFormatSchema(name))];
  const all = emitAll(contracts);
  yield ['all.js', all.js];
  yield ['all.d.ts', all.dts];
  for (const { name, js, dts } of emitGroups(contracts, groups)) {
    yield [`groups/${name}.js`, js];
    yield [`groups/${name}.d.ts`, dts];
  }
  const types = emitTypeIndex(contracts);
  yield ['types.js', types.js];
  yield ['types.d.ts', types.dts];
  const ajv = emitSchemasModule(contracts);
  yield ['schemas/all.js', ajv.js];
  yield ['schemas/all.d.ts', ajv.dts];
  yield ['reference.js', referenceIndex(contracts)];
  for (const name of ['contract-table.d.ts', 'reference.d.ts', 'openapi-document.d.ts'])
    yield [name, readInterface(name)];
}

/** A document of each version: as JSON to refer to by path, and as a module to import. */
function* openApiFiles(contract: ContractModel): Generator<OutputFile> {
  for (const version of OPENAPI_VERSIONS) {
    const document = openApiDocument([contract], version);
    yield* documentFiles(version, contract.id, document, openApiModule(contract.id, document));
  }
}

function* openApiFilesOfAll(contracts: readonly ContractModel[]): Generator<OutputFile> {
  for (const version of OPENAPI_VERSIONS) {
    const document = documentOfAll(contracts, version);
    yield* documentFiles(version, 'all', document, moduleOfAll(contracts, document));
  }
}

function* documentFiles(
  version: string,
  name: string,
  document: object,
  { js, dts }: { js: string; dts: string },
): Generator<OutputFile> {
  const path = `openapi/${version}/${name}.openapi`;
  yield [`${path}.json`, formatJson(document)];
  yield [`${path}.js`, js];
  yield [`${path}.d.ts`, dts];
}
