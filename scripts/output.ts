import fs from 'node:fs';
import path from 'node:path';
import { byText } from './model/json.js';
import { type OutputFolder, readOutputFolder, withOutputError } from './output-folder.js';
import { MANIFEST, manifestLines, manifestText, stagingName } from './output-manifest.js';

/** One file of the output: its path below the folder, with forward slashes, and its content. */
export type OutputFile = readonly [name: string, content: string];

/** The files of the output, one after another: they are never all in memory. */
export type OutputFiles = AsyncIterable<OutputFile> | Iterable<OutputFile>;

/** The differences between a folder and the output; paths below the folder, sorted. */
export interface Drift {
  /** The number of files in the output, without the manifest. */
  count: number;
  /** Missing, or with other bytes. */
  stale: string[];
  /** In the folder and in its manifest, but no longer in the output. */
  orphan: string[];
  /** In the folder, and not from the generator. */
  unknown: string[];
}

/**
 * Compares a folder with the output. A folder that does not exist is empty.
 *
 * @throws OutputError if the folder is not the generator's
 */
export async function compareOutput(folder: string, files: OutputFiles): Promise<Drift> {
  const before = readOutputFolder(folder);
  const { names, ...drift } = await compare(before, files, () => {});
  if (before.manifestText !== manifestText(names)) drift.stale = [...drift.stale, MANIFEST].sort(byText);
  return drift;
}

/**
 * Makes a folder hold the output: writes the stale files, each whole or not at all, and deletes the orphans. Files that
 * the generator did not write stay. If making a file fails, the folder stays as it was.
 *
 * A run that is killed leaves a folder that the next run can repair: the manifest lists each path before it is used.
 *
 * @throws OutputError if the folder is not the generator's, or cannot be written
 */
export async function writeOutput(folder: string, files: OutputFiles): Promise<Drift> {
  const made = withOutputError(folder, () => fs.mkdirSync(folder, { recursive: true }));
  const staged = new StagedFiles(readOutputFolder(folder));
  const { names, ...drift } = await compare(staged.before, files, (name, content) => staged.add(name, content)).catch(
    (error: unknown) => {
      staged.discard();
      if (made !== undefined) fs.rmSync(made, REMOVE);
      throw error;
    },
  );
  staged.moveToFolder(names, drift.orphan);
  return drift;
}

const REMOVE = { recursive: true, force: true };

async function compare(
  { root, present, manifest }: OutputFolder,
  files: OutputFiles,
  onStale: (name: string, content: string) => void,
): Promise<Drift & { names: string[] }> {
  const left = new Set(present);
  const names: string[] = [];
  const stale: string[] = [];
  for await (const [name, content] of files) {
    names.push(name);
    if (left.delete(name) && fs.readFileSync(path.join(root, name), 'utf8') === content) continue;
    stale.push(name);
    onStale(name, content);
  }
  const [orphan, unknown] = [true, false].map((isListed) =>
    [...left].filter((name) => (manifest?.files.has(name) ?? false) === isListed),
  ) as [string[], string[]];
  return { count: names.length, names: names.sort(byText), stale: stale.sort(byText), orphan, unknown };
}

/** New files, in a folder of the output until all are there: within one file system each can be moved. */
class StagedFiles {
  readonly before: OutputFolder;
  /** The path of each in the staging folder. By number: making folders takes longer than writing files. */
  readonly #files = new Map<string, string>();
  #folder: string | undefined;

  constructor(before: OutputFolder) {
    this.before = before;
    for (const staging of before.manifest?.staging ?? []) this.#try(() => fs.rmSync(this.#path(staging), REMOVE));
  }

  add(name: string, content: string): void {
    const folder = this.#stagingFolder();
    const file = path.join(folder, `${this.#files.size}`);
    this.#try(() => fs.writeFileSync(file, content));
    this.#files.set(name, file);
  }

  /** Moves each file to its path, deletes the orphans, and writes the manifest. */
  moveToFolder(names: readonly string[], orphans: readonly string[]): void {
    const text = manifestText(names);
    if (this.before.manifestText === text && this.#files.size + orphans.length === 0) return;
    const folder = this.#stagingFolder();
    try {
      this.#try(() => {
        fs.writeFileSync(path.join(folder, 'manifest'), text);
        fs.appendFileSync(this.#path(MANIFEST), manifestLines(this.#files.keys()));
        for (const parent of new Set([...this.#files.keys()].map(path.posix.dirname)))
          fs.mkdirSync(this.#path(parent), { recursive: true });
      });
    } catch (error) {
      this.discard();
      throw error;
    }
    this.#try(() => {
      for (const [name, file] of this.#files) fs.renameSync(file, this.#path(name));
      for (const name of orphans) this.#delete(name);
      fs.renameSync(path.join(folder, 'manifest'), this.#path(MANIFEST));
      fs.rmSync(folder, REMOVE);
    });
  }

  /** Leaves the folder as it was. */
  discard(): void {
    if (this.#folder === undefined) return;
    fs.rmSync(this.#folder, REMOVE);
    // Shortening a file works on a full disk, too.
    if (this.before.manifest) fs.truncateSync(this.#path(MANIFEST), Buffer.byteLength(this.before.manifestText));
    else fs.rmSync(this.#path(MANIFEST));
  }

  #stagingFolder(): string {
    if (this.#folder !== undefined) return this.#folder;
    const name = stagingName();
    const isNew = this.before.manifest === null;
    this.#folder = this.#path(name);
    this.#try(() => {
      fs.appendFileSync(this.#path(MANIFEST), (isNew ? manifestText([]) : '\n') + manifestLines([`${name}/`]));
      fs.mkdirSync(this.#path(name));
    });
    return this.#folder;
  }

  /** Deletes a file, and the folders that are empty then. */
  #delete(name: string): void {
    fs.rmSync(this.#path(name));
    for (let below = path.posix.dirname(name); below !== '.'; below = path.posix.dirname(below)) {
      if (fs.readdirSync(this.#path(below)).length > 0) return;
      fs.rmdirSync(this.#path(below));
    }
  }

  #path(name: string): string {
    return path.join(this.before.root, name);
  }

  #try(operation: () => void): void {
    withOutputError(this.before.root, operation);
  }
}
