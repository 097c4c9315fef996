/** Runs the project's own linters, or the named one: `npm run lint:prose`, `lint:commits`, `lint:imports`, `lint:names`. */
import { fileURLToPath } from 'node:url';
import { lintCommits } from '../lint/commits.js';
import { lintImports } from '../lint/imports/lint-imports.js';
import { formatLintProblem, type LintProblem } from '../lint/problem.js';
import { lintProse } from '../lint/prose/lint-prose.js';
import { lintSenderNames } from '../lint/sender-names.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

type Linter = (files: string[] | undefined) => LintProblem[] | Promise<LintProblem[]>;

const LINTERS: Record<string, Linter> = {
  commits: () => lintCommits(ROOT),
  imports: () => lintImports(ROOT),
  names: () => lintSenderNames(ROOT),
  prose: (files) => lintProse(ROOT, files),
};

const [name, ...files] = process.argv.slice(2);
const linters = name === undefined ? Object.values(LINTERS) : [LINTERS[name]];
let count = 0;
for (const linter of linters) {
  if (linter === undefined) {
    console.error(`Expected the name of a linter (${Object.keys(LINTERS).join(', ')}), got ${JSON.stringify(name)}.`);
    process.exit(2);
  }
  for (const problem of await linter(files.length > 0 ? files : undefined)) {
    console.error(formatLintProblem(problem));
    count++;
  }
}
if (count > 0) {
  console.error(`\n${count} problem${count === 1 ? '' : 's'}. See CONTRIBUTING.md.`);
  process.exitCode = 1;
}
