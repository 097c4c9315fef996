import { byText } from '../../model/json.js';
import type { ContractModel } from '../../model/model.js';
import { camelCase } from '../../model/names.js';

/**
 * `all`: every contract in one array, by id. The declaration does not import those of the contracts: the compiler would
 * read the types of all bodies, and a program that imports `all` needs the ids only.
 */
export function emitAll(contracts: readonly ContractModel[]): { js: string; dts: string } {
  return emitList(contracts, '.', 'all', 'All contracts, by id: each with the ids of its documented errors.');
}

/** The groups of contracts with the same tag, each as `all`: by tag, in order. */
export function emitGroups(contracts: readonly ContractModel[]): { tag: string; js: string; dts: string }[] {
  const tags = [...new Set(contracts.flatMap(({ json }) => json.tags ?? []))].sort(byText);
  return tags.map((tag) => {
    const tagged = contracts.filter(({ json }) => json.tags?.includes(tag));
    return { tag, ...emitList(tagged, '..', 'group', `The contracts with the tag \`${tag}\`, by id.`) };
  });
}

function emitList(
  contracts: readonly ContractModel[],
  toOutput: string,
  constant: string,
  description: string,
): { js: string; dts: string } {
  const names = contracts.map(({ id }) => ({ id, name: `${camelCase(id)}Contract` }));
  const imports = names.map(({ id, name }) => `import ${name} from '${toOutput}/contracts/${id}.js';\n`).join('');
  const js = `${imports}\nexport default [${names.map(({ name }) => name).join(', ')}];\n`;
  const tables = contracts.map(({ id, errors }) => `  ContractTable<'${id}', ${union(errors.map(({ id }) => id))}>,\n`);
  const dts = [
    `import type { ContractTable } from '${toOutput}/contract-table.js';\n\n`,
    `/** ${description} */\n`,
    `declare const ${constant}: readonly [\n${tables.join('')}];\nexport default ${constant};\n`,
  ].join('');
  return { js, dts };
}

/** Ids are kebab-case: no character needs escaping. */
function union(ids: readonly string[]): string {
  return ids.map((id) => `'${id}'`).join(' | ') || 'never';
}

/** `types`: every type of every contract, without code. */
export function emitTypeIndex(contracts: readonly ContractModel[]): { js: string; dts: string } {
  const exports = contracts.map(({ id }) => `export type * from './contracts/${id}.js';\n`).join('');
  return { js: 'export {};\n', dts: `export type * from './contract-table.js';\n${exports}` };
}
