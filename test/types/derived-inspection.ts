import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isObject, type Json, type JsonObject } from '../../scripts/model/json.js';

/** A module that derives the type of an inspection from its published schema, and asserts that it equals the declared one. */
export async function derivedInspection(folder: string): Promise<string> {
  const { $defs, ...schema } = JSON.parse(await readFile(path.join(folder, 'inspection.schema.json'), 'utf8'));
  return [
    `import type { FromSchema } from 'json-schema-to-ts';`,
    `import type * as types from '../../../src/index.js';`,
    `import type { Assignable, Open, Plain } from '../assert.js';`,
    '',
    `export const Inspection = ${JSON.stringify(inlined(schema, $defs))} as const;`,
    `export type Inspection = FromSchema<typeof Inspection>;`,
    // The declared type is a union by verdict; the schema has one object, and a reason of the command line.
    `type Merged = { [K in keyof types.Inspection]: types.Inspection[K] | (K extends 'reason' ? 'bad-input' : never) };`,
    `export type DeclaredAcceptsDerived = Assignable<Plain<Inspection, 'named'>, Merged>;`,
    `export type DerivedAcceptsDeclared = Assignable<Open<Merged>, Inspection>;`,
    '',
  ].join('\n');
}

/** Replaces each reference to a definition of the schema by the definition. */
function inlined(value: Json, definitions: JsonObject): Json {
  if (Array.isArray(value)) return value.map((item) => inlined(item, definitions));
  if (!isObject(value)) return value;
  if (typeof value.$ref === 'string') {
    return inlined(definitions[value.$ref.replace('#/$defs/', '')] as Json, definitions);
  }
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, inlined(member, definitions)]));
}
