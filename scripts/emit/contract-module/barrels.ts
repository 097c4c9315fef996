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

/** The ids of contracts by the name of a group. */
export type Groups = Readonly<Record<string, readonly string[]>>;

/** The groups of contracts, each as `all`: those with the same tag and those that are named, by name, in order. */
export function emitGroups(
  contracts: readonly ContractModel[],
  groups: Groups,
): { name: string; js: string; dts: string }[] {
  const tags = contracts.flatMap(({ json }) => json.tags ?? []);
  const names = [...new Set([...tags, ...Object.keys(groups)])].sort(byText);
  return names.map((name) => {
    const ids = Object.hasOwn(groups, name) ? groups[name] : undefined;
    const members = contracts.filter(({ id, json }) => json.tags?.includes(name) || ids?.includes(id));
    const description = ids
      ? `The contracts of the group \`${name}\`, by id.`
      : `The contracts with the tag \`${name}\`, by id.`;
    return { name, ...emitList(members, '..', 'group', description) };
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
