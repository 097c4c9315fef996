import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';

/** The project's own folder. */
export const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

const temporary: string[] = [];

/** An empty folder, deleted after the tests of the file. */
export async function temporaryFolder(): Promise<string> {
  const folder = await realpath(await mkdtemp(path.join(tmpdir(), 'error-envelopes-')));
  temporary.push(folder);
  return folder;
}

/** Deletes the folders that were made since the last call. */
export async function removeTemporaryFolders(): Promise<void> {
  await Promise.all(temporary.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
}

afterAll(removeTemporaryFolders);

/** Writes files by their path below a folder: a text as it is, anything else as JSON. */
export async function writeFiles(folder: string, files: Record<string, unknown>): Promise<void> {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2));
  }
}

/** Every file below a folder with its bytes as text, by path with forward slashes. */
export async function readFiles(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort();
  const read = files.map(
    async (name) => [name.split(path.sep).join('/'), await readFile(path.join(folder, name), 'latin1')] as const,
  );
  return Object.fromEntries(await Promise.all(read));
}
