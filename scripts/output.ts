import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { byText } from './model/json.js';

/** One file that a folder should hold: its path below the folder, with forward slashes, and what is in it. */
export type OutputFile = readonly [name: string, content: string];

/** The files that a folder should hold, one after another: they are never all in memory. */
export type OutputFiles = AsyncIterable<OutputFile> | Iterable<OutputFile>;

/** How a folder differs from what it should hold; paths below the folder, sorted. */
export interface Drift {
  /** How many files it should hold. */
  count: number;
  /** Missing, or with other bytes. */
  stale: string[];
  /** There, and written by nobody any more. */
  orphan: string[];
}

/** Compares a folder with the files it should hold. A folder that does not exist is empty. */
export function compareOutput(folder: string, files: OutputFiles): Promise<Drift> {
  return compare(folder, files, () => {});
}

/** A file of every output: a folder that has it was written by the generator. */
const MARKER = 'contract-table.d.ts';

/** Why a folder must not be written: it holds what somebody else put there. Undefined where it may be. */
export function refusalToWrite(folder: string): string | undefined {
  const present = filesIn(folder);
  if (present.length === 0 || present.includes(MARKER)) return undefined;
  return `${folder} holds files and was not written by the generator. Name an empty folder, or one that does not exist.`;
}

/** New files are laid aside in such a folder of the output: within one file system each can be moved to its place. */
const ASIDE = '.new-';

/**
 * Makes a folder hold exactly the files: writes what is stale, each file whole or not at all, and deletes orphans.
 * Nothing is touched before the last of the files is made: where one cannot be, the folder stays as it was.
 */
export async function writeOutput(folder: string, files: OutputFiles): Promise<Drift> {
  const made = mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) if (name.startsWith(ASIDE)) rmSync(path.join(folder, name), REMOVE);
  const aside = mkdtempSync(path.join(folder, ASIDE));
  try {
    // By number, all in one folder: making and deleting folders takes longer than writing files.
    const laidAside = new Map<string, string>();
    const drift = await compare(folder, files, (name, content) => {
      const file = path.join(aside, `${laidAside.size}`);
      writeFileSync(file, content);
      laidAside.set(name, file);
    });
    const placeOf = placesIn(folder);
    for (const [name, file] of laidAside) renameSync(file, placeOf(name));
    for (const name of drift.orphan) rmSync(path.join(folder, name));
    return drift;
  } catch (error) {
    if (made !== undefined) rmSync(made, REMOVE);
    throw error;
  } finally {
    rmSync(aside, REMOVE);
  }
}

const REMOVE = { recursive: true, force: true };

async function compare(
  folder: string,
  files: OutputFiles,
  onStale: (name: string, content: string) => void,
): Promise<Drift> {
  const left = new Set(filesIn(folder));
  const stale: string[] = [];
  let count = 0;
  for await (const [name, content] of files) {
    count++;
    if (left.delete(name) && readFileSync(path.join(folder, name), 'utf8') === content) continue;
    stale.push(name);
    onStale(name, content);
  }
  return { count, stale: stale.sort(byText), orphan: [...left] };
}

/** Gives the place of each file below a folder, in a folder that exists. */
function placesIn(folder: string): (name: string) => string {
  const made = new Set<string>();
  return (name) => {
    const file = path.join(folder, name);
    const parent = path.dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    return file;
  };
}

/** Every file below a folder but those that are laid aside, sorted; none where there is no such folder. */
function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .filter((name) => !name.startsWith(ASIDE))
    .sort(byText);
}
