import type { OpenAPIV3, OpenAPIV3_1 } from 'openapi-types';
import type { JsonObject } from '../../model/json.js';
import type { ContractModel } from '../../model/model.js';
import { camelCase } from '../../model/names.js';
import { openApiDocument } from './document.js';
import { openApiDeclaration } from './module.js';
import type { Version } from './schema/schema.js';

type Document = OpenAPIV3.Document | OpenAPIV3_1.Document;

/**
 * The document of all contracts: each component refers to the one in the document of its contract. A copy of every
 * component would double what the package has of OpenAPI.
 */
export function documentOfAll(contracts: readonly ContractModel[], version: Version): Document {
  const components: Record<string, JsonObject> = {};
  for (const contract of contracts) {
    const own = openApiDocument([contract], version).components as Record<string, JsonObject>;
    for (const [kind, named] of Object.entries(own)) {
      components[kind] ??= {};
      for (const name of Object.keys(named))
        components[kind][name] = { $ref: `${contract.id}.openapi.json#/components/${kind}/${name}` };
    }
  }
  return { ...openApiDocument([], version), components } as Document;
}

/** The document of all contracts as a module: it puts the components of their documents together. */
export function moduleOfAll(contracts: readonly ContractModel[], document: Document): { js: string; dts: string } {
  const { components = {}, ...head } = document;
  const imports = contracts.map(({ id }) => `import ${variable(id)} from './${id}.openapi.js';\n`).join('');
  const merged = Object.keys(components).map((kind) => `    ${kind}: merged('${kind}'),\n`);
  const js = `${imports}
const documents = [${contracts.map(({ id }) => variable(id)).join(', ')}];
const merged = (kind) => Object.assign({}, ...documents.map(({ components }) => components[kind]));

export default {
  ...${JSON.stringify(head)},
  components: {
${merged.join('')}  },
};
`;
  return { js, dts: openApiDeclaration(document) };
}

function variable(id: string): string {
  return `${camelCase(id)}Document`;
}
