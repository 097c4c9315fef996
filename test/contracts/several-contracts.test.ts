import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { syntheticContract } from '../../scripts/synthetic/contract.js';
import { writeSynthetic } from '../../scripts/synthetic/write.js';
import { readFiles, temporaryFolder } from '../support/folders.js';
import { generate } from '../support/generate.js';

const SEED = 5;
const COUNT = 6;

/** The files that speak of all contracts. */
const COMMON = /(^|\/)all\.|^types\.|^reference\.|^generated-files\.txt$/;

/** A new folder with the first synthetic contracts, and what is generated from it. */
async function generated(count: number) {
  const folder = await temporaryFolder();
  const [input, output] = [path.join(folder, 'in'), path.join(folder, 'out')];
  await writeSynthetic(input, { count, seed: SEED });
  const args = ['--input', input, '--output', output];
  expect(await generate(args)).toMatchObject({ code: 0, stderr: '' });
  return { input, output, args, files: await readFiles(output) };
}

function changed(before: Record<string, string>, after: Record<string, string>): string[] {
  return Object.keys(before).filter((name) => before[name] !== after[name]);
}

describe('of several contracts', () => {
  let few: Awaited<ReturnType<typeof generated>>;

  beforeAll(async () => {
    few = await generated(COUNT);
  });

  test('writes the files of each, and no others', () => {
    const ids = Array.from({ length: COUNT }, (_, index) => syntheticContract(SEED, index).id);
    const own = Object.keys(few.files).filter((name) => ids.some((id) => new RegExp(`(^|/)${id}[./]`).test(name)));
    expect(own.length).toBeGreaterThan(20 * COUNT);
    const others = Object.keys(few.files).filter((name) => !own.includes(name));
    expect(others.filter((name) => !COMMON.test(name) && !/^[^/]+\.d\.ts$|^schemas\/[^/]+$/.test(name))).toEqual([]);
  });

  test('writes the same bytes again, in any locale, time zone and folder', async () => {
    const output = await temporaryFolder();
    const surroundings = { env: { LC_ALL: 'tr_TR.UTF-8', TZ: 'Asia/Tokyo' }, cwd: tmpdir() };
    const args = ['--input', few.input, '--output', output];
    expect(await generate(args, surroundings)).toMatchObject({ code: 0 });
    expect(await readFiles(output)).toEqual(few.files);
    const again = await generate(args, surroundings);
    expect(again.stdout).toMatch(/^6 contracts, \d+ files: 0 written, 0 deleted\.\n$/);
  });

  test('changes the file of no other for one more; restores all without it', async () => {
    const more = await generated(COUNT + 1);
    const { id } = syntheticContract(SEED, COUNT);
    expect(changed(few.files, more.files).filter((name) => !COMMON.test(name))).toEqual([]);
    const added = Object.keys(more.files).filter((name) => few.files[name] === undefined);
    expect(added.length).toBeGreaterThan(20);
    expect(added.filter((name) => !new RegExp(`(^|/)${id}[./]`).test(name))).toEqual([]);

    await rm(path.join(more.input, id), { recursive: true });
    expect(await generate(more.args)).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(new RegExp(`: \\d+ written, ${added.length} deleted\\.\\n$`)),
    });
    expect(await readFiles(more.output)).toEqual(few.files);
  });
});
