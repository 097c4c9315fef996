import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { LintProblem } from './problem.js';
import { projectFiles } from './project-files.js';

/** The folders whose code serves every sender. */
const GENERAL = ['scripts', 'src'];

/** The host in every `$id`. A name in it is that of the host, not of a sender. */
const OWN_HOST = 'error-envelopes.github.io';

/** Where `scripts/` and `src/`, tests included, name a sender. Standards may be named there. */
export function lintSenderNames(root: string): LintProblem[] {
  const names = senderNames(root);
  // A name is a word, or a part of an identifier.
  const word = new RegExp(`(?<![a-z0-9])(?:${names.map(anySeparator).join('|')})`, 'i');
  const part = new RegExp(`(?<=[a-z0-9])(?:${names.map(pascalCase).join('|')})(?![a-z])`);
  const problemAt = (file: string, text: string, line?: number): LintProblem[] => {
    const others = text.replaceAll(OWN_HOST, '');
    const [name] = word.exec(others) ?? part.exec(others) ?? [];
    if (name === undefined) return [];
    const message = `Expected no sender's name, got "${name}". Read what is special from the contract.`;
    return [{ file, ...(line && { line }), rule: 'sender-names', message }];
  };
  return GENERAL.flatMap((folder) => projectFiles(root, folder)).flatMap((file) => [
    ...problemAt(file, file),
    ...readFileSync(path.join(root, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => problemAt(file, line, index + 1)),
  ]);
}

/** The ids and names of all contracts but those of standards. */
export function senderNames(root: string): string[] {
  const folders = readdirSync(path.join(root, 'schemas'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  return folders.flatMap(({ name: id }) => {
    const file = path.join(root, 'schemas', id, 'contract.json');
    const { kind, name } = JSON.parse(readFileSync(file, 'utf8')) as { kind: string; name: string };
    return kind === 'standard' ? [] : [id, name.replace(/ MCP$/, '')];
  });
}

/** A pattern of a name that is written with other separators or none: `acme-cloud`, `Acme Cloud`, `acmeCloud`. */
function anySeparator(name: string): string {
  return name.replace(/[^a-z0-9]+/gi, '[^a-z0-9]?');
}

/** `acme-cloud` and `Acme Cloud` as identifiers spell them: `AcmeCloud`. */
function pascalCase(name: string): string {
  return name.replace(/(?:^|[^a-z0-9]+)([a-z0-9])/gi, (_, letter: string) => letter.toUpperCase());
}
