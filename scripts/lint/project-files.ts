import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** Folders with nothing written by hand. */
const SKIPPED = new Set(['.git', 'api', 'dist', 'generated', 'node_modules']);

/**
 * The files below a folder that people write, as paths below `root` with forward slashes, sorted. Files that git ignores are
 * left out; outside a repository there are none.
 */
export function projectFiles(root: string, folder = ''): string[] {
  const files = filesOfGit(root, folder) ?? filesOfFolder(root, folder);
  return files.filter((file) => !file.split('/').some((part) => SKIPPED.has(part))).sort((a, b) => (a < b ? -1 : 1));
}

function filesOfGit(root: string, folder: string): string[] | undefined {
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', folder === '' ? '.' : folder];
  const listed = spawnSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (listed.status !== 0) return undefined;
  // A file that is deleted and not committed is listed, too.
  return listed.stdout.split('\0').filter((file) => file !== '' && existsSync(path.join(root, file)));
}

function filesOfFolder(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
}
