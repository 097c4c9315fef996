/** The list of the generated files, in the output folder itself: it marks the folder as the generator's. */
export const MANIFEST = 'generated-files.txt';

const HEAD = '# Written by `error-envelopes generate`: it replaces and deletes the files listed here, and no others.\n';

/** What a manifest lists. */
export interface Manifest {
  /** Paths below the output folder, with forward slashes. */
  files: Set<string>;
  /** Folders with new files that a run which did not end has left behind. */
  staging: string[];
}

/** The text of the manifest of some files. */
export function manifestText(files: Iterable<string>): string {
  return HEAD + manifestLines(files);
}

/** The lines that list some paths. */
export function manifestLines(paths: Iterable<string>): string {
  return [...paths].map((path) => `${path}\n`).join('');
}

/** Reads a manifest. Lines that are not a path below the folder are ignored: comments, marks of a merge conflict. */
export function parseManifest(text: string): Manifest {
  const lines = text.split('\n').filter(isPathBelow);
  return {
    files: new Set(lines.filter((line) => !line.endsWith('/'))),
    staging: lines.filter((line) => STAGING.test(line)).map((line) => line.slice(0, -1)),
  };
}

const STAGING = /^\.new-[0-9a-f]+\/$/;

/** The name of a new folder for files that are not in their place yet. */
export function stagingName(): string {
  return `.new-${crypto.randomUUID().slice(0, 8)}`;
}

function isPathBelow(line: string): boolean {
  const parts = line.replace(/\/$/, '').split('/');
  return !/^(#|<<<<<<<|=======|>>>>>>>)|[\\\0\r]/.test(line) && parts.every((part) => !['', '.', '..'].includes(part));
}
