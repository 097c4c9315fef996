import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { transformSync } from 'esbuild';
import { standalone } from './description.js';
import { TOOLS } from './tools.js';

/** A temporary folder with the tools and the descriptions of all contracts, `3.1.json` and `3.0.json`. */
export interface Workspace {
  folder: string;
  write(name: string, content: string): void;
  /** Imports a TypeScript module that a tool wrote. */
  importTypeScript(name: string): Promise<Record<string, unknown>>;
  remove(): void;
}

export function createWorkspace(): Workspace {
  const folder = mkdtempSync(path.join(tmpdir(), 'generators-'));
  const write = (name: string, content: string) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
  };
  symlinkSync(path.join(TOOLS, 'node_modules'), path.join(folder, 'node_modules'));
  write('package.json', JSON.stringify({ type: 'module' }));
  for (const version of ['3.1', '3.0'] as const) write(`${version}.json`, JSON.stringify(standalone(version, 'all')));
  return {
    folder,
    write,
    importTypeScript: async (name) => {
      const source = readFileSync(path.join(folder, name), 'utf8');
      write(`${name}.mjs`, transformSync(source, { loader: 'ts', format: 'esm' }).code);
      return import(pathToFileURL(path.join(folder, `${name}.mjs`)).href);
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
