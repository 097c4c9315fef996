import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Where the files of a repository are on the web, by the `repository` of the next package.json above a folder. */
export function repositoryAddresses(folder: string): (file: string) => string | undefined {
  const root = rootOf(folder);
  const base = root === undefined ? undefined : webAddress(root);
  return (file) => {
    if (root === undefined || base === undefined) return undefined;
    const below = path.relative(root, file).split(path.sep).join('/');
    if (below.startsWith('..')) return undefined;
    const isFolder = statSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
    return `${base}/${isFolder ? 'tree' : 'blob'}/HEAD/${below}`;
  };
}

function rootOf(folder: string): string | undefined {
  if (existsSync(path.join(folder, 'package.json'))) return folder;
  const parent = path.dirname(folder);
  return parent === folder ? undefined : rootOf(parent);
}

/** `git+https://git.acme.example/errors.git` as a page: `https://git.acme.example/errors`. */
function webAddress(root: string): string | undefined {
  try {
    const { repository } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      repository?: string | { url?: string };
    };
    const url = (typeof repository === 'string' ? repository : repository?.url) ?? '';
    return /(https:\/\/[^\s"<>]+?)(?:\.git)?$/.exec(url)?.[1];
  } catch {
    return undefined;
  }
}
