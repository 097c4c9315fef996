import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Folders that hold nothing written by hand, wherever they are. */
const SKIPPED = new Set(['.git', '.stryker-tmp', 'coverage', 'dist', 'generated', 'node_modules', 'reports']);

/** The files below a folder that people write, as paths below `root` with forward slashes, sorted. */
export function projectFiles(root: string, folder = ''): string[] {
  const files: string[] = [];
  for (const entry of readdirSync(path.join(root, folder), { withFileTypes: true })) {
    const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory() && !SKIPPED.has(entry.name)) files.push(...projectFiles(root, name));
    if (entry.isFile()) files.push(name);
  }
  return files.sort((a, b) => (a < b ? -1 : 1));
}
