/** Writes the catalogue of the lint rules: an excerpt of the generated OpenAPI documents, as a module. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Document, type Documents, lintCatalog } from '../../src/lint/contracts/make-catalog.js';
import { catalogModule } from '../commands/lint-rules/catalog-module.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const DOCUMENTS = join(ROOT, 'generated', 'openapi');

/** Reads the generated documents. */
export function readDocuments(folder = DOCUMENTS): Documents {
  return { '3.0': readEdition(join(folder, '3.0')), '3.1': readEdition(join(folder, '3.1')) };
}

function readEdition(folder: string): Record<string, Document> {
  const names = readdirSync(folder).flatMap((file) => /^(?!all\.)(.*)\.openapi\.json$/.exec(file)?.[1] ?? []);
  return Object.fromEntries(
    names.map((name) => [name, JSON.parse(readFileSync(join(folder, `${name}.openapi.json`), 'utf8')) as Document]),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(ROOT, 'dist', 'lint');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'catalog.js'), catalogModule(lintCatalog(readDocuments())));
}
