/**
 * Writes the public API of the package to `api/`: its import paths, their declarations, the files that may be referred to by
 * path, and for each contract its names, files and OpenAPI components. `--check` writes nothing and fails if a report is out
 * of date; a contract without a report is new, and passes.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PACKAGE_REPORT = 'error-envelopes.api.md';

interface Manifest {
  bin: Record<string, string>;
  exports: Record<string, string | { types: string; default: string }>;
}

/** The reports of the built package, by path below `api/`. */
export function apiReports(root = ROOT): Map<string, string> {
  const contracts = filesIn(root, 'generated/contracts', /\.d\.ts$/).map((file) => file.replace(/^.*\/|\.d\.ts$/g, ''));
  const files = filesIn(root, 'generated', /\.json$/);
  const common = files.filter((file) => !contracts.some((id) => isOf(id, file)));
  const reports = new Map([[PACKAGE_REPORT, packageReport(root, common)]]);
  for (const id of contracts) {
    const own = files.filter((file) => isOf(id, file));
    reports.set(`contracts/${id}.api.md`, contractReport(root, id, own));
  }
  return reports;
}

/** Whether a generated file is of one contract: it has the contract's id as a folder, or before its first period. */
function isOf(id: string, file: string): boolean {
  return file.split('/').some((part) => part.split('.')[0] === id);
}

function packageReport(root: string, files: readonly string[]): string {
  const { bin, exports }: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const typed = Object.entries(exports).flatMap(([key, entry]) =>
    typeof entry === 'string' ? [] : [[key, entry.types]],
  );
  const written = typed.flatMap(([, types]) =>
    types?.startsWith('./dist/') && !types.includes('*') ? [types.slice(2)] : [],
  );
  return report('error-envelopes', [
    '## Import paths',
    list([
      ...Object.keys(exports).map((key) => key.replace(/^\./, 'error-envelopes')),
      ...Object.keys(bin).map((name) => `${name} (executable)`),
    ]),
    ...closure(root, written).map((file) => `## ${file}\n\n\`\`\`ts\n${declarations(root, file)}\n\`\`\``),
    ...filesIn(root, 'generated', /^(?:all|types)\.d\.ts$/).map(
      (file) => `## ${file}\n\n${list(namesIn(root, file).filter((name) => !name.startsWith('* from ./contracts/')))}`,
    ),
    '## Files that may be referred to by path',
    list(files),
  ]);
}

function contractReport(root: string, id: string, files: readonly string[]): string {
  return report(id, [
    `## error-envelopes/${id}`,
    list(namesIn(root, `generated/contracts/${id}.d.ts`)),
    `## error-envelopes/ajv/${id}`,
    list(namesIn(root, `generated/ajv/${id}.d.ts`)),
    '## Files that may be referred to by path',
    list(files),
    ...files
      .filter((file) => file.startsWith('generated/openapi/'))
      .map((file) => `## Components of ${file}\n\n${list(components(join(root, file)))}`),
  ]);
}

function report(name: string, sections: readonly string[]): string {
  const head = [
    `# API of ${name}`,
    'Written by `npm run api-report`, compared by `npm run api-report -- --check`: a name is removed in a major version only.',
  ];
  return [...head, ...sections].join('\n\n').concat('\n');
}

/** The lines that differ, each with its section. */
export function differences(before: string, after: string): string[] {
  const [old, now] = [sections(before), sections(after)];
  const lost = old.filter((line) => !now.includes(line)).map((line) => `- ${line}`);
  return [...lost, ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`)];
}

function sections(report: string): string[] {
  let section = '';
  return report.split('\n').flatMap((line) => {
    if (line.startsWith('## ')) section = line.slice(3);
    return line.trim() === '' ? [] : [`${section}: ${line}`];
  });
}

function list(items: readonly string[]): string {
  return [...items]
    .sort()
    .map((item) => `- \`${item}\``)
    .join('\n');
}

/** The files, and the files that they import declarations from. */
function closure(root: string, entries: readonly string[]): string[] {
  const found = new Set(entries);
  for (const file of found) {
    for (const [, from] of readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import\()\s*'(\.[^']*)\.js'/g))
      found.add(normalize(join(dirname(file), `${from}.d.ts`)).replaceAll('\\', '/'));
  }
  return [...found].filter((file) => existsSync(join(root, file))).sort();
}

/** A file's declarations without their comments. */
function declarations(root: string, file: string): string {
  const text = readFileSync(join(root, file), 'utf8');
  return text
    .replace(/^\s*\/\*\*[\s\S]*?\*\/\n/gm, '')
    .replace(/\n{2,}/g, '\n')
    .trim();
}

/** The names that a file exports. */
function namesIn(root: string, file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  const declared = [
    ...text.matchAll(/^export (?:declare )?(?:type|interface|const|function|class) ([A-Za-z0-9_$]+)/gm),
  ];
  const listed = [...text.matchAll(/^export (?:type )?\{([^}]*)\}/gm)].flatMap(([, inside = '']) => inside.split(','));
  const starred = [...text.matchAll(/^export (?:type )?\* from '([^']*)'/gm)].map(([, from]) => `* from ${from}`);
  const byDefault = /^export default/m.test(text) ? ['default'] : [];
  return [
    ...declared.map(([, name]) => name as string),
    ...listed.map((name) => name.trim()).filter((name) => name !== ''),
    ...starred,
    ...byDefault,
  ];
}

function components(file: string): string[] {
  const { components } = JSON.parse(readFileSync(file, 'utf8')) as { components: Record<string, object> };
  return Object.entries(components).flatMap(([kind, named]) => Object.keys(named).map((name) => `${kind}/${name}`));
}

/** The files below a folder whose path below it matches, sorted. */
function filesIn(root: string, folder: string, pattern: RegExp): string[] {
  const paths = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  return paths
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => pattern.test(path))
    .map((path) => `${folder}/${path}`)
    .sort();
}

/** The reports that a folder holds, by path below it. */
function readReports(folder: string): Map<string, string> {
  const files = existsSync(folder) ? filesIn(folder, '.', /\.api\.md$/).map((file) => file.slice(2)) : [];
  return new Map([PACKAGE_REPORT, ...files].map((file) => [file, readIfThere(join(folder, file))]));
}

function readIfThere(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** The reports that are out of date: the lines that differ, by path. A contract without a report has no line. */
export function staleReports(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): [string, string[]][] {
  return [...before].flatMap(([name, text]) => {
    const lines = differences(text, after.get(name) ?? '');
    return lines.length > 0 ? [[name, lines] as [string, string[]]] : [];
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = join(ROOT, 'api');
  const after = apiReports();
  if (process.argv.includes('--check')) {
    const before = readReports(folder);
    for (const name of after.keys()) if (!before.has(name)) console.log(`New, without a report yet: ${name}`);
    const stale = staleReports(before, after);
    for (const [name, lines] of stale) console.error([`api/${name} is out of date:`, ...lines, ''].join('\n'));
    if (stale.length > 0) {
      console.error(
        'If the change is intended, run: npm run api-report, and describe it in CHANGELOG.md. A removed name needs a major version.',
      );
      process.exitCode = 1;
    }
  } else {
    rmSync(folder, { recursive: true, force: true });
    for (const [name, text] of after) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
  }
}
