import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';

const SCHEMAS = fileURLToPath(new URL('../../schemas', import.meta.url));

/** Compiles the source schema, as a program does when it starts. */
export function compile(schema: string): (body: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false });
  const folder = join(SCHEMAS, dirname(schema));
  for (const name of readdirSync(folder)) if (name.endsWith('.schema.json')) ajv.addSchema(read(join(folder, name)));
  const validate = ajv.getSchema(read(join(SCHEMAS, schema)).$id);
  if (!validate) throw new Error(`${schema} was not compiled.`);
  return validate as (body: unknown) => boolean;
}

function read(file: string): { $id: string } {
  return JSON.parse(readFileSync(file, 'utf8'));
}
