import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { byText } from './model/json.js';

/** How a folder differs from what it should hold; paths below the folder, sorted. */
export interface Drift {
  /** Missing, or with other bytes. */
  stale: string[];
  /** There, and written by nobody any more. */
  orphan: string[];
}

/** Compares a folder with the files it should hold. A folder that does not exist is empty. */
export async function compareOutput(folder: string, files: ReadonlyMap<string, string>): Promise<Drift> {
  const present = await filesIn(folder);
  const stale: string[] = [];
  for (const [name, content] of files) {
    if (!present.includes(name) || (await readFile(path.join(folder, name), 'utf8')) !== content) stale.push(name);
  }
  return { stale: stale.sort(byText), orphan: present.filter((name) => !files.has(name)) };
}

/** A file of every output: a folder that has it was written by the generator. */
const MARKER = 'contract-table.d.ts';

/** Why a folder must not be written: it holds what somebody else put there. Undefined where it may be. */
export async function refusalToWrite(folder: string): Promise<string | undefined> {
  const present = await filesIn(folder);
  if (present.length === 0 || present.includes(MARKER)) return undefined;
  return `${folder} holds files and was not written by the generator. Name an empty folder, or one that does not exist.`;
}

/** Makes a folder hold exactly the files: writes what is stale, each file whole or not at all, and deletes orphans. */
export async function writeOutput(folder: string, files: ReadonlyMap<string, string>): Promise<Drift> {
  const drift = await compareOutput(folder, files);
  for (const name of drift.stale) {
    const target = path.join(folder, name);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(`${target}.new`, files.get(name) as string);
    await rename(`${target}.new`, target);
  }
  for (const name of drift.orphan) await rm(path.join(folder, name));
  return drift;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort(byText);
}
