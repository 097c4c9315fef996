import { existsSync } from 'node:fs';
import path from 'node:path/posix';
import { Visitor } from 'oxc-parser';
import { projectFiles } from '../project-files.js';
import { readModule, SOURCE_FILE } from '../source-module.js';

/** What one module imports from another, types included. */
export interface Import {
  from: string;
  /** A file below the root, or the name of a package. */
  to: string;
  isPackage: boolean;
}

/** All imports of the modules below some folders. */
export function importsOf(root: string, folders: readonly string[]): Import[] {
  const files = folders
    .filter((folder) => existsSync(path.join(root, folder)))
    .flatMap((folder) => projectFiles(root, folder));
  return files
    .filter((file) => SOURCE_FILE.test(file))
    .flatMap((from) =>
      specifiersIn(root, from).map((specifier) =>
        specifier.startsWith('.')
          ? { from, to: sourceOf(root, path.join(path.dirname(from), specifier)), isPackage: false }
          : { from, to: specifier, isPackage: true },
      ),
    );
}

function specifiersIn(root: string, file: string): string[] {
  const found = new Set<string>();
  const add = (source: unknown) => {
    const { value } = (source ?? {}) as { value?: unknown };
    if (typeof value === 'string') found.add(value);
  };
  new Visitor({
    ImportDeclaration: ({ source }) => add(source),
    ExportNamedDeclaration: ({ source }) => add(source),
    ExportAllDeclaration: ({ source }) => add(source),
    ImportExpression: ({ source }) => add(source),
    TSImportType: ({ source }) => add(source),
  }).visit(readModule(root, file).program);
  return [...found];
}

/** The file that an import of `a.js` reads: `a.ts` or `a.d.ts` where that is there. */
function sourceOf(root: string, imported: string): string {
  const stem = imported.replace(/\.([cm]?)js$/, '');
  const candidates = [`${stem}.ts`, `${stem}.mts`, `${stem}.d.ts`, `${stem}.d.mts`];
  return candidates.find((file) => existsSync(path.join(root, file))) ?? imported;
}
