import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readFiles, temporaryFolder, writeFiles } from '../test/support/folders.js';
import { compareOutput, type OutputFile, refusalToWrite, writeOutput } from './output.js';

const OLD = { 'contract-table.d.ts': 'table', 'contracts/a.js': 'old a', 'contracts/b.js': 'b', 'gone/c.js': 'c' };
const NEW: OutputFile[] = [
  ['contracts/a.js', 'new a'],
  ['contracts/b.js', 'b'],
  ['deep/er/d.js', 'd'],
  ['contract-table.d.ts', 'table'],
];
const DRIFT = { count: 4, stale: ['contracts/a.js', 'deep/er/d.js'], orphan: ['gone/c.js'] };

/** Some of the files, and then one that cannot be made. */
function* broken(): Generator<OutputFile> {
  yield* NEW;
  throw new Error('cannot be made');
}

async function old(): Promise<string> {
  const folder = path.join(await temporaryFolder(), 'out');
  await writeFiles(folder, OLD);
  return folder;
}

test('a comparison tells what is stale and what is an orphan, and writes nothing', async () => {
  const folder = await old();
  expect(await compareOutput(folder, NEW)).toEqual(DRIFT);
  expect(await readFiles(folder)).toEqual(OLD);
});

test('a folder that does not exist is empty', async () => {
  const folder = path.join(await temporaryFolder(), 'none');
  expect(await compareOutput(folder, [['a', '']])).toEqual({ count: 1, stale: ['a'], orphan: [] });
  expect(refusalToWrite(folder)).toBeUndefined();
});

test('what is written is what was asked for, and nothing else', async () => {
  const folder = await old();
  expect(await writeOutput(folder, NEW)).toEqual(DRIFT);
  expect(await readFiles(folder)).toEqual(Object.fromEntries(NEW));
  expect(await writeOutput(folder, NEW)).toEqual({ count: 4, stale: [], orphan: [] });
});

describe('where a file cannot be made', () => {
  test('the folder stays as it was', async () => {
    const folder = await old();
    await expect(writeOutput(folder, broken())).rejects.toThrow('cannot be made');
    expect(await readFiles(folder)).toEqual(OLD);
  });

  test('no folder is made', async () => {
    const parent = await temporaryFolder();
    await expect(writeOutput(path.join(parent, 'new/er'), broken())).rejects.toThrow('cannot be made');
    await expect(readFiles(path.join(parent, 'new'))).rejects.toThrow('ENOENT');
  });
});

test('what a run that was killed has laid aside hinders nobody, and goes', async () => {
  const folder = path.join(await temporaryFolder(), 'out');
  await writeFiles(folder, { '.new-killed/contracts/a.js': 'half' });
  expect(refusalToWrite(folder)).toBeUndefined();
  expect(await compareOutput(folder, [])).toEqual({ count: 0, stale: [], orphan: [] });
  await writeOutput(folder, NEW);
  expect(await readFiles(folder)).toEqual(Object.fromEntries(NEW));
});
