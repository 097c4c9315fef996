import fs from 'node:fs';
import path from 'node:path';
import { byText } from './model/json.js';
import { MANIFEST, type Manifest, parseManifest } from './output-manifest.js';

/** The output cannot be written or compared. The message is one line: what is wrong, where, what to do. */
export class OutputError extends Error {
  override name = 'OutputError';
}

/** What an output folder holds. */
export interface OutputFolder {
  /** The folder's real path. */
  root: string;
  /** Every file below it but the manifest, sorted. */
  present: string[];
  /** What the manifest lists; null if the folder is empty or does not exist. */
  manifest: Manifest | null;
  /** The manifest as it is written; empty if there is none. */
  manifestText: string;
}

/**
 * Reads an output folder.
 *
 * @throws OutputError if it holds files and no manifest, or a symbolic link
 */
export function readOutputFolder(folder: string): OutputFolder {
  return withOutputError(folder, () => {
    const root = realPath(folder);
    const found = fs.existsSync(root) ? filesBelow(root, '') : [];
    const hasManifest = found.includes(MANIFEST);
    if (found.length > 0 && !hasManifest) {
      throw new OutputError(
        `${folder} holds files that the generator did not write: it has no ${MANIFEST}. ` +
          'Name an empty folder, or one that does not exist.',
      );
    }
    const manifestText = hasManifest ? fs.readFileSync(path.join(root, MANIFEST), 'utf8') : '';
    const manifest = hasManifest ? parseManifest(manifestText) : null;
    const isStaged = (name: string) => manifest?.staging.some((staging) => name.startsWith(`${staging}/`));
    return {
      root,
      present: found.filter((name) => name !== MANIFEST && !isStaged(name)).sort(byText),
      manifest,
      manifestText,
    };
  });
}

/** Fails if one folder is in the other: the generator would read what it wrote. */
export function refuseOverlap(input: string, output: string): void {
  const [from, to] = [realPath(input), realPath(output)];
  const isBelow = (folder: string, parent: string) => `${folder}${path.sep}`.startsWith(`${parent}${path.sep}`);
  if (isBelow(to, from))
    throw new OutputError(`The output folder ${output} is in the input folder ${input}. Name a folder outside of it.`);
  if (isBelow(from, to))
    throw new OutputError(`The input folder ${input} is in the output folder ${output}. Name another output folder.`);
}

/** The path without symbolic links, of the part that exists. */
function realPath(file: string): string {
  const absolute = path.resolve(file);
  try {
    return fs.realpathSync(absolute);
  } catch {
    const parent = path.dirname(absolute);
    return parent === absolute ? absolute : path.join(realPath(parent), path.basename(absolute));
  }
}

function filesBelow(root: string, below: string): string[] {
  return fs.readdirSync(path.join(root, below), { withFileTypes: true }).flatMap((entry) => {
    const name = below === '' ? entry.name : `${below}/${entry.name}`;
    if (entry.isDirectory()) return filesBelow(root, name);
    if (entry.isFile()) return [name];
    throw new OutputError(
      `${path.join(root, name)} is not a plain file or folder (a symbolic link?). Remove it, or name another folder.`,
    );
  });
}

const FIXES: Record<string, string> = {
  ENOSPC: 'Free some space, then run the command again.',
  EDQUOT: 'Free some space, then run the command again.',
  EEXIST: 'Name a folder, or a path that does not exist.',
  ENOTDIR: 'Name a folder, or a path that does not exist.',
  EISDIR: 'Remove the folder that has the name of a file, then run the command again.',
  EACCES: 'Name a folder that you may write to.',
  EPERM: 'Name a folder that you may write to.',
  EROFS: 'Name a folder that you may write to.',
};

/** Runs an operation on the file system. Its failure becomes an OutputError. */
export function withOutputError<T>(folder: string, operation: () => T): T {
  try {
    return operation();
  } catch (error) {
    const { code, message, path: file } = error as NodeJS.ErrnoException;
    if (code === undefined || error instanceof OutputError) throw error;
    const reason = message.slice(message.indexOf(': ') + 2).replace(/, \w+.*$/s, '');
    throw new OutputError(
      `Cannot write to ${file ?? folder}: ${reason} (${code}). ${FIXES[code] ?? 'Run the command again.'}`,
      { cause: error },
    );
  }
}
