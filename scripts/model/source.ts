import { isUtf8 } from 'node:buffer';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { ContractJson, ExampleJson } from './contract-json.js';
import { byText, isObject, type JsonObject } from './json.js';
import type { Problem } from './problem.js';

/** The base of every `$id` of this package. An identifier, never fetched. */
export const ID_BASE = 'https://error-envelopes.github.io/v1/';

/** The JSON Schema dialect of the body schemas. */
export const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** The folder of the counterexamples that match no documented error. */
export const UNMATCHED = 'unmatched';

/** One JSON file of a contract. */
export interface SourceFile<T = JsonObject> {
  /** Below the contracts folder, with forward slashes: `acme/error-envelope.schema.json`. */
  file: string;
  json: T;
}

export interface ExampleFile extends SourceFile<ExampleJson> {
  /** The error's id, or `UNMATCHED`. */
  error: string;
  /** The file's name without `.json`. */
  case: string;
}

/** The files of one contract's folder: parsed, and nothing resolved yet. */
export interface SourceContract {
  id: string;
  /** What the `$id` of each schema begins with, before the path of its file. */
  base: string;
  contract: SourceFile<ContractJson>;
  /** By file name. */
  schemas: Map<string, SourceFile>;
  examples: ExampleFile[];
  counterexamples: ExampleFile[];
}

/** The largest file that is read, in bytes. Real ones have up to 60,000. */
const LARGEST_FILE = 2 ** 20;

/**
 * Reads every contract folder below `folder`, in code-unit order of their names.
 * Adds a problem for each file that is not JSON and each folder that is not a contract. Reads nothing if there is a
 * symbolic link: it may lead to files that nobody meant to publish.
 *
 * @param isContract which of the folders are read
 */
export function readContracts(
  folder: string,
  problems: Problem[],
  isContract: (id: string) => boolean = () => true,
): SourceContract[] {
  const links = linksBelow(folder, '');
  for (const file of links) {
    problems.push({
      file,
      pointer: '',
      rule: 'contract-folder',
      message: 'This is a symbolic link.',
      fix: 'Put the file or folder itself here.',
    });
  }
  if (links.length > 0) return [];
  const contracts: SourceContract[] = [];
  for (const id of namesIn(folder, 'folder').filter(isContract)) {
    const contract = readContract(folder, id, problems);
    if (contract) contracts.push(contract);
  }
  return contracts;
}

function readContract(folder: string, id: string, problems: Problem[]): SourceContract | undefined {
  const names = namesIn(path.join(folder, id), 'file');
  if (!names.includes('contract.json')) {
    problems.push({
      file: `${id}/contract.json`,
      pointer: '',
      rule: 'contract-folder',
      message: 'The folder has no contract.json.',
      fix: 'Add one, or move the folder out of the contracts folder.',
    });
    return undefined;
  }
  const contract = readJson(folder, `${id}/contract.json`, problems);
  const schemas = new Map<string, SourceFile>();
  for (const name of names.filter((name) => name.endsWith('.schema.json'))) {
    const schema = readJson(folder, `${id}/${name}`, problems);
    if (schema) schemas.set(name, schema);
  }
  const examples = readExamples(folder, `${id}/examples`, problems);
  const counterexamples = readExamples(folder, `${id}/counterexamples`, problems);
  if (!contract) return undefined;
  return {
    id,
    base: baseOf(schemas) ?? ID_BASE,
    contract: contract as SourceFile<unknown> as SourceFile<ContractJson>,
    schemas,
    examples,
    counterexamples,
  };
}

/** The base of the first `$id` that has one: contracts of other teams name their own. */
function baseOf(schemas: ReadonlyMap<string, SourceFile>): string | undefined {
  for (const { file, json } of schemas.values()) {
    const { $id } = json;
    if (typeof $id === 'string' && $id.startsWith('https://') && $id.endsWith(`/${file}`))
      return $id.slice(0, -file.length);
  }
  return undefined;
}

function readExamples(folder: string, below: string, problems: Problem[]): ExampleFile[] {
  const found: ExampleFile[] = [];
  for (const error of namesIn(path.join(folder, below), 'folder')) {
    for (const name of namesIn(path.join(folder, below, error), 'file')) {
      const read = readJson(folder, `${below}/${error}/${name}`, problems);
      if (read)
        found.push({ ...(read as SourceFile<unknown> as SourceFile<ExampleJson>), error, case: path.parse(name).name });
    }
  }
  return found;
}

/** Every symbolic link below a folder, by its path with forward slashes. Names that begin with a dot are ignored. */
function linksBelow(folder: string, below: string): string[] {
  if (!statSync(path.join(folder, below), { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(path.join(folder, below), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith('.')) return [];
    const name = path.posix.join(below, entry.name);
    if (entry.isSymbolicLink()) return [name];
    return entry.isDirectory() ? linksBelow(folder, name) : [];
  });
}

/** The names in a folder, sorted and without those that begin with a dot; none if the folder does not exist. */
function namesIn(folder: string, kind: 'folder' | 'file'): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => (kind === 'folder' ? entry.isDirectory() : entry.isFile()) && !entry.name.startsWith('.'))
    .map((entry) => entry.name)
    .sort(byText);
}

function readJson(folder: string, file: string, problems: Problem[]): SourceFile | undefined {
  const problem = (message: string, fix: string) => {
    problems.push({ file, pointer: '', rule: 'json', message, fix });
    return undefined;
  };
  const bytes = readFileSync(path.join(folder, file));
  if (bytes.length > LARGEST_FILE) {
    return problem(
      `The file has ${bytes.length.toLocaleString('en')} bytes, more than ${LARGEST_FILE.toLocaleString('en')}.`,
      'Shorten it, or split it into several files.',
    );
  }
  if (!isUtf8(bytes)) return problem('The file is not UTF-8.', 'Save it with the encoding UTF-8.');
  try {
    const json: unknown = JSON.parse(bytes.toString('utf8'));
    return isObject(json) ? { file, json } : problem('The file is not a JSON object.', 'Write an object.');
  } catch (error) {
    return problem(`The file is not JSON: ${(error as Error).message.replace(/\s+/g, ' ')}.`, 'Correct the syntax.');
  }
}
