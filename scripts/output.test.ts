import fs from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { readFiles, temporaryFolder, writeFiles } from '../test/support/folders.js';
import { compareOutput, type OutputFile, writeOutput } from './output.js';
import { refuseOverlap } from './output-folder.js';
import { MANIFEST, manifestText } from './output-manifest.js';

const OLD: OutputFile[] = [
  ['contracts/a.js', 'old a'],
  ['contracts/b.js', 'b'],
  ['gone/c.js', 'c'],
  ['table.d.ts', 'table'],
];
const NEW: OutputFile[] = [
  ['contracts/a.js', 'new a'],
  ['contracts/b.js', 'b'],
  ['deep/er/d.js', 'd'],
  ['table.d.ts', 'table'],
];
const DRIFT = { count: 4, stale: ['contracts/a.js', 'deep/er/d.js'], orphan: ['gone/c.js'], unknown: [] };
const NONE = { stale: [], orphan: [], unknown: [] };

const withManifest = (files: OutputFile[]) => ({
  ...Object.fromEntries(files),
  [MANIFEST]: manifestText(files.map(([name]) => name)),
});

/** Some of the files, and then one that cannot be made. */
function* broken(): Generator<OutputFile> {
  yield* NEW;
  throw new Error('cannot be made');
}

async function outputOf(files: OutputFile[]): Promise<string> {
  const folder = path.join(await temporaryFolder(), 'out');
  await writeOutput(folder, files);
  return folder;
}

const foldersIn = (folder: string) =>
  fs.readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());

/** An error of the file system, as Node gives it. */
const systemError = (code: string, text: string) => Object.assign(new Error(`${code}: ${text}, write`), { code });

/** Makes an operation fail at a call, and at each one after it. */
function failFrom(call: number, operation: 'writeFileSync' | 'renameSync', error: Error): void {
  const original = fs[operation] as (...args: unknown[]) => void;
  let calls = 0;
  vi.spyOn(fs, operation).mockImplementation((...args: unknown[]) => {
    if (++calls >= call) throw error;
    original(...args);
  });
}

afterEach(() => {
  vi.restoreAllMocks();
});

test('writes the files, deletes the orphans and lists what it wrote', async () => {
  const folder = await outputOf(OLD);
  expect(await readFiles(folder)).toEqual(withManifest(OLD));
  expect(await writeOutput(folder, NEW)).toEqual(DRIFT);
  expect(await readFiles(folder)).toEqual(withManifest(NEW));
  expect(foldersIn(folder).map(({ name }) => name)).toEqual(['contracts', 'deep']);
});

test('touches nothing if the folder is up to date', async () => {
  const folder = await outputOf(NEW);
  const before = fs.statSync(folder).mtimeMs;
  expect(await writeOutput(folder, NEW)).toEqual({ count: 4, ...NONE });
  expect(fs.statSync(folder).mtimeMs).toBe(before);
});

describe('compareOutput', () => {
  test('names stale files and orphans, and writes nothing', async () => {
    const folder = await outputOf(OLD);
    expect(await compareOutput(folder, NEW)).toEqual({ ...DRIFT, stale: [...DRIFT.stale, MANIFEST] });
    expect(await readFiles(folder)).toEqual(withManifest(OLD));
  });

  test('finds nothing in an up-to-date folder', async () => {
    expect(await compareOutput(await outputOf(NEW), NEW)).toEqual({ count: 4, ...NONE });
  });

  test('takes a folder that does not exist for empty', async () => {
    const folder = path.join(await temporaryFolder(), 'none');
    expect(await compareOutput(folder, [['a', '']])).toEqual({ ...NONE, count: 1, stale: ['a', MANIFEST] });
  });

  test('names a manifest that lists something else', async () => {
    const folder = await outputOf(NEW);
    fs.appendFileSync(path.join(folder, MANIFEST), 'contracts/z.js\n');
    expect(await compareOutput(folder, NEW)).toEqual({ ...NONE, count: 4, stale: [MANIFEST] });
  });
});

describe('files of somebody else', () => {
  test.each(['letter.txt', '.new-mine/precious.txt', '.new-0a1b2c3d/0'])('refuses a folder with %s', async (name) => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { [name]: 'mine' });
    const refused = `${folder} holds files that the generator did not write`;
    await expect(writeOutput(folder, NEW)).rejects.toThrow(refused);
    await expect(compareOutput(folder, NEW)).rejects.toThrow(refused);
    expect(await readFiles(folder)).toEqual({ [name]: 'mine' });
  });

  test.each(['letter.txt', 'contracts/mine.js', '.new-mine/precious.txt', '.new-0a1b2c3d/0'])(
    'keeps and names %s in a folder of the generator',
    async (name) => {
      const folder = await outputOf(OLD);
      await writeFiles(folder, { [name]: 'mine' });
      expect(await compareOutput(folder, OLD)).toEqual({ ...NONE, count: 4, unknown: [name] });
      expect(await writeOutput(folder, NEW)).toEqual({ ...DRIFT, unknown: [name] });
      expect(await readFiles(folder)).toEqual({ ...withManifest(NEW), [name]: 'mine' });
    },
  );

  test.each(['../precious.txt', '/precious.txt', 'a/../../precious.txt', '..\\precious.txt'])(
    'keeps %s, although a manifest lists it',
    async (line) => {
      const folder = await outputOf(OLD);
      const precious = path.join(folder, '../precious.txt');
      fs.writeFileSync(precious, 'mine');
      fs.appendFileSync(path.join(folder, MANIFEST), `${line}\n`);
      await writeOutput(folder, NEW);
      expect(fs.readFileSync(precious, 'utf8')).toBe('mine');
    },
  );

  test('reads a manifest with the marks of a merge conflict', async () => {
    const folder = await outputOf(OLD);
    const file = path.join(folder, MANIFEST);
    const marked = fs.readFileSync(file, 'utf8').replace('gone/c.js\n', '<<<<<<< a\ngone/c.js\n=======\n>>>>>>> b\n');
    fs.writeFileSync(file, marked);
    expect(await writeOutput(folder, NEW)).toEqual(DRIFT);
    expect(await readFiles(folder)).toEqual(withManifest(NEW));
  });
});

describe('symbolic links', () => {
  test.each(['contracts', 'more'])('refuses a link %s in the folder', async (name) => {
    const folder = await outputOf([['table.d.ts', 'table']]);
    const elsewhere = await temporaryFolder();
    fs.symlinkSync(elsewhere, path.join(folder, name));
    const refused = `${path.join(folder, name)} is not a plain file or folder (a symbolic link?). Remove it`;
    await expect(writeOutput(folder, NEW)).rejects.toThrow(refused);
    await expect(compareOutput(folder, NEW)).rejects.toThrow(refused);
    expect(fs.readdirSync(elsewhere)).toEqual([]);
  });

  test('writes to the folder that a link leads to', async () => {
    const [parent, real] = [await temporaryFolder(), await temporaryFolder()];
    fs.symlinkSync(real, path.join(parent, 'link'));
    await writeOutput(path.join(parent, 'link'), NEW);
    expect(await readFiles(real)).toEqual(withManifest(NEW));
  });
});

describe('refuseOverlap', () => {
  test.each([
    ['in', 'in', /The output folder .+ is in the input folder/],
    ['in', 'in/generated', /The output folder .+ is in the input folder/],
    ['in', 'link/generated', /The output folder .+ is in the input folder/],
    ['out/in', 'out', /The input folder .+ is in the output folder/],
  ])('refuses input %s and output %s', async (input, output, says) => {
    const folder = await temporaryFolder();
    fs.mkdirSync(path.join(folder, 'in'));
    fs.symlinkSync(path.join(folder, 'in'), path.join(folder, 'link'));
    expect(() => refuseOverlap(path.join(folder, input), path.join(folder, output))).toThrow(says);
  });

  test('accepts folders beside each other, also if one name begins with the other', async () => {
    const folder = await temporaryFolder();
    expect(() => refuseOverlap(path.join(folder, 'in'), path.join(folder, 'in-generated'))).not.toThrow();
  });
});

describe('if a file cannot be made', () => {
  test('leaves the folder as it was', async () => {
    const folder = await outputOf(OLD);
    await expect(writeOutput(folder, broken())).rejects.toThrow('cannot be made');
    expect(await readFiles(folder)).toEqual(withManifest(OLD));
  });

  test('makes no folder, and leaves an empty one empty', async () => {
    const parent = await temporaryFolder();
    await expect(writeOutput(path.join(parent, 'new/er'), broken())).rejects.toThrow('cannot be made');
    expect(fs.readdirSync(parent)).toEqual([]);
    await expect(writeOutput(parent, broken())).rejects.toThrow('cannot be made');
    expect(fs.readdirSync(parent)).toEqual([]);
  });
});

describe('if the file system refuses', () => {
  test.each([1, 2, 3])('leaves the folder as it was if the disk is full at write %i', async (call) => {
    const folder = await outputOf(OLD);
    failFrom(call, 'writeFileSync', systemError('ENOSPC', 'no space left on device'));
    await expect(writeOutput(folder, NEW)).rejects.toThrow(
      `Cannot write to ${folder}: no space left on device (ENOSPC). Free some space, then run the command again.`,
    );
    vi.restoreAllMocks();
    expect(await readFiles(folder)).toEqual(withManifest(OLD));
  });

  test.each(['file', 'file/below'])('says in one line that a file is in the way: %s', async (below) => {
    const folder = await temporaryFolder();
    await writeFiles(folder, { file: 'mine' });
    await expect(writeOutput(path.join(folder, below), NEW)).rejects.toThrow(
      /^Cannot write to .*file\S*: .+ \(E(EXIST|NOTDIR)\)\. Name a folder, or a path that does not exist\.$/,
    );
    expect(await readFiles(folder)).toEqual({ file: 'mine' });
  });

  test('leaves the folder as it was if a file is where a folder has to be', async () => {
    const folder = await outputOf(OLD);
    await writeFiles(folder, { deep: 'mine' });
    await expect(writeOutput(folder, NEW)).rejects.toThrow(/^Cannot write to .*deep\S*: /);
    expect(await readFiles(folder)).toEqual({ ...withManifest(OLD), deep: 'mine' });
  });
});

/** What a signal leaves: nothing runs after it, so nothing is cleaned up. */
function killAt(rename: number): void {
  failFrom(rename, 'renameSync', new Error('killed'));
  vi.spyOn(fs, 'rmSync').mockImplementation(() => {});
}

describe('the run after one that was killed', () => {
  test.each([1, 2])('repairs it: at move %i, into a new folder', async (move) => {
    const folder = path.join(await temporaryFolder(), 'out');
    killAt(move);
    await expect(writeOutput(folder, NEW)).rejects.toThrow('killed');
    vi.restoreAllMocks();
    expect(foldersIn(folder).some(({ name }) => name.startsWith('.new-'))).toBe(true);
    await writeOutput(folder, NEW);
    expect(await readFiles(folder)).toEqual(withManifest(NEW));
  });

  test.each([1, 2, 3])('repairs it: at move %i, into a folder with files', async (move) => {
    const folder = await outputOf(OLD);
    killAt(move);
    await expect(writeOutput(folder, NEW)).rejects.toThrow('killed');
    vi.restoreAllMocks();
    await writeOutput(folder, OLD);
    expect(await readFiles(folder)).toEqual(withManifest(OLD));
  });
});
