import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Descriptions in the manner of public ones, each with another way of writing. */
export const SPECS = [
  { name: 'YAML with comments', entry: 'museum.yaml', vendor: 'codens' },
  { name: 'JSON of OpenAPI 3.0', entry: 'payments.json', vendor: 'stripe' },
  { name: 'JSON with tabs', entry: 'tabs.json', vendor: 'jobko' },
  { name: 'JSON in one line', entry: 'one-line.json', vendor: 'jobko' },
  { name: 'anchors, aliases and merge keys', entry: 'anchors.yaml', vendor: 'rocketpunch' },
  { name: 'CRLF and a byte-order mark', entry: 'windows.yaml', vendor: 'kubernetes' },
  { name: 'OpenAPI 3.2 without bodies', entry: 'petstore.yaml', vendor: 'codens' },
  { name: 'flow style with comments', entry: 'flow.yaml', vendor: 'f2d' },
  { name: 'components that operations share', entry: 'shared-responses.yaml', vendor: 'github' },
  { name: 'several files', entry: 'several-files/openapi.yaml', vendor: 'codens' },
  { name: 'problem details that the description names', entry: 'problems.yaml' },
] as const;

const FOLDER = fileURLToPath(new URL('specs', import.meta.url));
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A project with all descriptions, in which this package is installed. */
export interface SpecProject {
  folder: string;
  /** All files of a description by their name. */
  read(entry: string): Record<string, string>;
  remove(): void;
}

export function specProject(): SpecProject {
  const folder = mkdtempSync(path.join(tmpdir(), 'scan-'));
  cpSync(FOLDER, folder, { recursive: true });
  mkdirSync(path.join(folder, 'node_modules'));
  symlinkSync(ROOT, path.join(folder, 'node_modules', 'error-envelopes'), 'dir');
  const read = (entry: string) => {
    const parent = path.dirname(entry);
    const names =
      parent === '.'
        ? [entry]
        : (readdirSync(path.join(folder, parent), { recursive: true }) as string[]).map((name) =>
            path.join(parent, name),
          );
    const files = names.filter((name) => /\.(?:ya?ml|json)$/.test(name));
    return Object.fromEntries(files.map((name) => [name, readFileSync(path.join(folder, name), 'utf8')]));
  };
  return { folder, read, remove: () => rmSync(folder, { recursive: true }) };
}
