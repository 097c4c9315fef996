import { createRequire } from 'node:module';
import path from 'node:path';
import { UsageError } from '../../../src/cli/context.js';

/** Where VitePress is, and the Vue that it uses. */
export interface VitePress {
  /** The folders of the packages. */
  vitepress: string;
  vue: string;
}

/** The pages are written for this major version. */
const MAJOR = 1;

/**
 * Finds VitePress, an optional peer, in the project of the current folder.
 *
 * @throws UsageError with the command that adds it
 */
export function findVitePress(cwd: string): VitePress {
  const add = `Run: npm install --save-dev vitepress@${MAJOR}`;
  const manifest = resolve(path.join(cwd, 'package.json'), 'vitepress/package.json');
  if (manifest === undefined) throw new UsageError(`site builds with VitePress, which is not installed. ${add}`);
  const { version } = createRequire(manifest)(manifest) as { version: string };
  if (Number.parseInt(version, 10) !== MAJOR)
    throw new UsageError(`site builds with VitePress ${MAJOR}, and ${version} is installed. ${add}`);
  const vue = resolve(manifest, 'vue/package.json');
  if (vue === undefined) throw new UsageError(`VitePress is installed without Vue. ${add}`);
  return { vitepress: path.dirname(manifest), vue: path.dirname(vue) };
}

function resolve(from: string, name: string): string | undefined {
  try {
    return createRequire(from).resolve(name);
  } catch {
    return undefined;
  }
}
