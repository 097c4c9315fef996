import { commentText } from '../../model/comment-text.js';
import type { JsonObject } from '../../model/json.js';
import type { LocatorModel } from '../../model/locator.js';
import { isInBody } from '../../model/locator.js';
import type { ContractModel, EnvelopeModel, SchemaModel } from '../../model/model.js';
import { guardName, literalTypes, moduleNames, unionMembers } from '../../model/type-names.js';
import { formatTypeScript } from '../text/format.js';
import { compileType } from './compile-type.js';
import { documentation } from './documentation.js';
import { typedSchema } from './typed-schema.js';

/** The declarations of a contract's module: the types of its bodies, the guards, the table. */
export async function emitTypes(contract: ContractModel): Promise<string> {
  const parts = ["import type { ContractTable, Guard } from '../contract-table.js';"];
  for (const schema of contract.schemas.values()) parts.push(...(await schemaTypes(contract, schema)));
  parts.push(...contract.envelopes.flatMap(codeTypes));
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

/** The types of the documented codes and texts of an envelope. */
function codeTypes(envelope: EnvelopeModel): string[] {
  return literalTypes(envelope).map(({ name, locators, literals }) => {
    const where = locators.map(locatorText).join(' or ');
    const text = `The documented values of ${where} in {@link ${envelope.schema.source.title}}; others exist.`;
    return `${doc(text)}export type ${name} = ${union(literals.map((literal) => JSON.stringify(literal)))};`;
  });
}

function unionType(contract: ContractModel): string {
  const names = allSchemas(contract).map(({ source }) => source.title);
  return (
    doc(`The body of any documented error of ${contract.json.name}.${discriminantNote(contract)}`) +
    `export type ${moduleNames(contract).union} = ${union(names)};`
  );
}

/** TypeScript narrows a union by a member of its own only; a nested code narrows the object that has it. */
function discriminantNote({ envelopes }: ContractModel): string {
  const locators = [...new Set(envelopes.flatMap(({ code }) => code.map(locatorText)))];
  if (locators.length === 0) return '';
  const [envelope, ...others] = envelopes;
  const [code, ...otherCodes] = envelope?.code ?? [];
  const isOwnMember = code !== undefined && isInBody(code) && code.keys.length === 1;
  const narrows = others.length === 0 && otherCodes.length === 0 && isOwnMember;
  if (narrows && envelope?.forms.every(({ matchBy }) => matchBy.codes.length > 0))
    return ` It narrows on ${locators[0]}.`;
  return ` Its codes are in ${locators.join(' and ')}.`;
}

/** A locator in words: a path of members, the text itself, or a header. */
function locatorText(locator: LocatorModel): string {
  if (!isInBody(locator)) return `the header \`${locator.header}\``;
  return locator.keys.length === 0 ? 'the text' : `\`${locator.keys.join('.')}\``;
}

/** The body schemas of all forms, each once. */
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
    `${doc(`Whether a parsed body is ${what}.`)}export declare const ${guardName(type)}: Guard<${type}>;`;
  const any = guard(moduleNames(contract).union, `any documented error of ${contract.json.name}`);
  return [
    ...(unionMembers(contract).length > 0 ? [any] : []),
    ...[...contract.schemas.values()].map(({ source }) => guard(source.title, `a {@link ${source.title}}`)),
  ];
}

function tableType(contract: ContractModel): string {
  return `${doc(`The contract of ${contract.json.name}, for \`createInspector\`.`)}declare const table: ContractTable<${JSON.stringify(contract.id)}, ${moduleNames(contract).errorId}>;\nexport default table;`;
}

function union(types: string[]): string {
  return types.join(' | ') || 'never';
}

function doc(text: string): string {
  return `/** ${commentText(text)} */\n`;
}
