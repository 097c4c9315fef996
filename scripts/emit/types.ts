import type { JsonObject } from '../model/json.js';
import type { ContractModel, SchemaModel } from '../model/model.js';
import { compileType } from './compile-type.js';
import { documentation } from './documentation.js';
import { formatTypeScript } from './format.js';
import { guardName, literalTypes, moduleNames } from './typed-names.js';
import { typedSchema } from './typed-schema.js';

/** The declarations of a contract's module: the types of its bodies, the guards, the table. */
export async function emitTypes(contract: ContractModel): Promise<string> {
  const parts = ["import type { ContractTable, Guard } from '../contract-table.js';"];
  for (const schema of contract.schemas.values()) parts.push(...(await schemaTypes(contract, schema)));
  parts.push(...contract.envelopes.flatMap(literalTypes).map(literalType));
  parts.push(unionType(contract), statusType(contract), idType(contract), ...guardTypes(contract), tableType(contract));
  return formatTypeScript(parts.filter((part) => part !== '').join('\n\n'));
}

async function schemaTypes(contract: ContractModel, schema: SchemaModel): Promise<string[]> {
  const { $defs = {}, ...root } = schema.source;
  const types = [
    await compileType(schema.source.title, typedSchema(contract, schema, root), documentation(contract, schema)),
  ];
  for (const entry of Object.values($defs as Record<string, JsonObject>)) {
    types.push(
      await compileType(entry.title as string, typedSchema(contract, schema, entry), entry.description as string),
    );
  }
  return types;
}

function literalType({ name, literals }: { name: string; literals: (string | number)[] }): string {
  return (
    doc(`What is documented to stand there; other values exist.`) +
    `export type ${name} = ${union(literals.map((literal) => JSON.stringify(literal)))};`
  );
}

function unionType(contract: ContractModel): string {
  const names = allSchemas(contract).map(({ source }) => source.title);
  const how = contract.envelopes.flatMap(({ code }) => (code ? [`\`${code.join('.')}\``] : []));
  const narrows = how.length > 0 ? ` It narrows on ${[...new Set(how)].join(' and ')}.` : '';
  return (
    doc(`The body of any documented error of ${contract.json.name}.${narrows}`) +
    `export type ${moduleNames(contract).union} = ${union(names)};`
  );
}

/** The bodies of all wire forms, each once. */
function allSchemas({ errors }: ContractModel): SchemaModel[] {
  return [...new Set(errors.flatMap(({ forms }) => forms.map(({ schema }) => schema)))];
}

function statusType(contract: ContractModel): string {
  const byStatus = new Map<number, Set<string>>();
  for (const form of contract.errors.flatMap(({ forms }) => forms)) {
    for (const status of form.boundStatus ?? [])
      byStatus.set(status, (byStatus.get(status) ?? new Set()).add(form.schema.source.title));
  }
  if (byStatus.size === 0) return '';
  const members = [...byStatus].sort(([a], [b]) => a - b).map(([status, types]) => `${status}: ${union([...types])};`);
  return (
    doc(`The documented bodies of ${contract.json.name} by HTTP status.`) +
    `export interface ${moduleNames(contract).byStatus} { ${members.join('\n')} }`
  );
}

function idType(contract: ContractModel): string {
  const ids = contract.errors.map(({ id }) => JSON.stringify(id));
  return (
    doc(`The ids of the documented errors of ${contract.json.name}.`) +
    `export type ${moduleNames(contract).errorId} = ${union(ids)};`
  );
}

function guardTypes(contract: ContractModel): string[] {
  const guard = (type: string, what: string) =>
    `${doc(`Tells whether a parsed body is ${what}.`)}export declare const ${guardName(type)}: Guard<${type}>;`;
  return [
    guard(moduleNames(contract).union, `any documented error of ${contract.json.name}`),
    ...[...contract.schemas.values()].map(({ source }) => guard(source.title, `a {@link ${source.title}}`)),
  ];
}

function tableType(contract: ContractModel): string {
  return `${doc(`The contract of ${contract.json.name}, for \`createInspector\`.`)}declare const table: ContractTable<${JSON.stringify(contract.id)}, ${moduleNames(contract).errorId}>;\nexport default table;`;
}

function union(types: string[]): string {
  return types.join(' | ');
}

function doc(text: string): string {
  return `/** ${text} */\n`;
}
