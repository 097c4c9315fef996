import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { isHolder } from './bodies/changes.js';
import { seeded } from './bodies/random.js';
import type { Check } from './peers/libraries.js';
import type { Received } from './responses.js';

/** Examples of synthetic contracts, spread over all of them. */
export async function syntheticResponses(input: string, count: number): Promise<Received[]> {
  const random = seeded(count);
  const contracts = (await readdir(input)).sort();
  const responses: Received[] = [];
  while (responses.length < count) {
    const examples = path.join(input, random.pick(contracts), 'examples');
    const error = path.join(examples, random.pick((await readdir(examples)).sort()));
    const file = path.join(error, random.pick((await readdir(error)).sort()));
    const { status, headers = {}, body } = JSON.parse(await readFile(file, 'utf8'));
    if (isHolder(body)) responses.push({ ...(status && { status }), headers, body: JSON.stringify(body) });
  }
  return responses;
}

/** A program with one validator for each documented error: it tries them until one accepts the body. */
export async function ajvInTurn(output: string): Promise<Check> {
  const ajv = new Ajv2020({ strict: false });
  const folder = path.join(output, 'schemas', 'dereferenced');
  const checks: Check[] = [];
  for (const id of (await readdir(folder)).sort()) {
    const names = await readdir(path.join(folder, id));
    for (const name of names.filter((name) => name.endsWith('-error.schema.json')).sort())
      checks.push(ajv.compile(JSON.parse(await readFile(path.join(folder, id, name), 'utf8'))));
  }
  return (body) => {
    for (const check of checks) if (check(body)) return true;
    return false;
  };
}
