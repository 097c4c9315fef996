/**
 * Writes the public API of the package to a file: its import paths, their declarations, the files that may be referred to
 * by path, and the names of the OpenAPI components. `--check` writes nothing and fails if the file is out of date.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const REPORT = join(ROOT, 'api', 'error-envelopes.api.md');

interface Manifest {
  bin: Record<string, string>;
  exports: Record<string, string | { types: string; default: string }>;
}

/** The report of the built package. */
export function apiReport(root = ROOT): string {
  const { bin, exports }: Manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const typed = Object.entries(exports).flatMap(([key, entry]) =>
    typeof entry === 'string' ? [] : [[key, entry.types]],
  );
  const written = typed.flatMap(([, types]) =>
    types?.startsWith('./dist/') && !types.includes('*') ? [types.slice(2)] : [],
  );
  return [
    '# API of error-envelopes',
    'Written by `npm run api-report`, compared by `npm run api-report -- --check`: a name is removed in a major version only.',
    '## Import paths',
    list([
      ...Object.keys(exports).map((key) => key.replace(/^\./, 'error-envelopes')),
      ...Object.keys(bin).map((name) => `${name} (executable)`),
    ]),
    ...closure(root, written).map((file) => `## ${file}\n\n\`\`\`ts\n${declarations(root, file)}\n\`\`\``),
    ...filesIn(root, 'generated', /^(?:contracts\/.*|all|types)\.d\.ts$/).map(
      (file) => `## ${file}\n\n${list(names(readFileSync(join(root, file), 'utf8')))}`,
    ),
    '## Files that may be referred to by path',
    list(filesIn(root, 'generated', /\.json$/)),
    ...filesIn(root, 'generated/openapi', /^(?!.*\/all\.).*\.json$/).map(
      (file) => `## Components of ${file}\n\n${list(components(join(root, file)))}`,
    ),
  ]
    .join('\n\n')
    .concat('\n');
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
function names(text: string): string[] {
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const after = apiReport();
  const before = existsSync(REPORT) ? readFileSync(REPORT, 'utf8') : '';
  if (!process.argv.includes('--check')) {
    mkdirSync(dirname(REPORT), { recursive: true });
    writeFileSync(REPORT, after);
  } else if (before !== after) {
    console.error(`api/error-envelopes.api.md is out of date:\n`);
    for (const line of differences(before, after)) console.error(line);
    console.error(
      '\nIf the change is intended, run: npm run api-report, and describe it in CHANGELOG.md. A removed name needs a major version.',
    );
    process.exitCode = 1;
  }
}
