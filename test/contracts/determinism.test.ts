import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT, readFiles, temporaryFolder } from '../support/folders.js';
import { generate } from '../support/generate.js';

/** Places in which text sorts, dates read, and paths resolve in other ways. */
const SURROUNDINGS = [
  { env: { LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Tokyo' }, cwd: tmpdir(), input: path.join(PROJECT, 'schemas') },
  { env: { LC_ALL: 'C', TZ: 'UTC' }, cwd: PROJECT, input: 'schemas' },
];

test.concurrent.each(SURROUNDINGS)('writes the committed bytes with $env', async ({ env, cwd, input }) => {
  const output = await temporaryFolder();
  const { code } = await generate(['-i', input, '-o', path.relative(cwd, output)], { env, cwd });
  expect(code).toBe(0);
  const [generated, committed] = [await readFiles(output), await readFiles(path.join(PROJECT, 'generated'))];
  // The modules beside the contracts in Lua are from the workspace `gateways/lua`.
  const isOurs = (name: string) => !/^lua\/(?!error_envelopes\/contracts\/)/.test(name);
  expect(Object.keys(generated)).toEqual(Object.keys(committed).filter(isOurs));
  expect(Object.keys(generated).filter((name) => generated[name] !== committed[name])).toEqual([]);
});
