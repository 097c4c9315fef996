import { readFileSync } from 'node:fs';
import { FORMAT_SCHEMAS, readFormatSchema } from '../model/check-format.js';
import type { ContractModel } from '../model/model.js';
import { emitAll, emitTypeIndex } from './barrels.js';
import { EDITIONS } from './editions/index.js';
import { formatJson } from './format.js';
import { emitModule } from './module.js';
import { openApiDocument } from './openapi/document.js';
import { openApiModule } from './openapi/module.js';
import { openRpcDocument, sendsMessages } from './openrpc.js';
import { emitReference } from './reference.js';
import { bundleSchema } from './schemas.js';
import { emitTypes } from './types.js';

const OPENAPI_VERSIONS = ['3.1', '3.0'] as const;

/** Every file of the output, by its path below the output folder. Nothing is written. */
export async function emit(contracts: readonly ContractModel[]): Promise<Map<string, string>> {
  const files = new Map<string, string>();
  for (const contract of contracts) {
    files.set(`contracts/${contract.id}.js`, await emitModule(contract));
    files.set(`contracts/${contract.id}.d.ts`, await emitTypes(contract));
    for (const [name, { file }] of contract.schemas) {
      files.set(`schemas/${file}`, formatJson(bundleSchema(contract, name)));
      for (const [folder, edition] of Object.entries(EDITIONS))
        files.set(`schemas/${folder}/${file}`, formatJson(edition(contract, name)));
    }
    for (const version of OPENAPI_VERSIONS) {
      addOpenApi(files, `openapi/${version}/${contract.id}.openapi`, openApiDocument([contract], version));
    }
  }
  for (const version of OPENAPI_VERSIONS) {
    addOpenApi(files, `openapi/${version}/all.openapi`, openApiDocument(contracts, version));
  }
  const withMessages = contracts.filter(sendsMessages);
  for (const contract of withMessages)
    files.set(`openrpc/${contract.id}.openrpc.json`, formatJson(openRpcDocument([contract])));
  files.set('openrpc/all.openrpc.json', formatJson(openRpcDocument(withMessages)));
  for (const name of FORMAT_SCHEMAS) files.set(`schemas/${name}`, formatJson(readFormatSchema(name)));
  const all = emitAll(contracts);
  const types = emitTypeIndex(contracts);
  files.set('all.js', all.js).set('all.d.ts', all.dts);
  files.set('types.js', types.js).set('types.d.ts', types.dts);
  files.set('reference.js', emitReference(contracts));
  for (const name of ['contract-table.d.ts', 'reference.d.ts', 'openapi-document.d.ts']) {
    files.set(name, readFileSync(new URL(`./templates/${name}`, import.meta.url), 'utf8'));
  }
  return files;
}

/** A document as JSON for those who refer to its file, and as a module for those who import it. */
function addOpenApi(files: Map<string, string>, path: string, document: ReturnType<typeof openApiDocument>): void {
  const { js, dts } = openApiModule(document);
  files.set(`${path}.json`, formatJson(document)).set(`${path}.js`, js).set(`${path}.d.ts`, dts);
}
