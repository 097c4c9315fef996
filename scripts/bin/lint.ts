/** Runs one of the project's own linters: `npm run lint:prose`, `lint:commits`, `lint:imports`, `lint:names`. */
import { fileURLToPath } from 'node:url';
import { lintCommits } from '../lint/commits.js';
import { lintImports } from '../lint/imports/lint-imports.js';
import { formatLintProblem, type LintProblem } from '../lint/problem.js';
import { lintProse } from '../lint/prose/lint-prose.js';
import { lintSenderNames } from '../lint/sender-names.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

type Linter = (files: string[] | undefined) => LintProblem[] | Promise<LintProblem[]>;

const LINTERS: Record<string, Linter> = {
  prose: (files) => lintProse(ROOT, files),
  commits: () => lintCommits(ROOT),
  imports: () => lintImports(ROOT),
  names: () => lintSenderNames(ROOT),
};

const [name = '', ...files] = process.argv.slice(2);
const linter = LINTERS[name];
if (linter === undefined) {
  console.error(`Expected the name of a linter (${Object.keys(LINTERS).join(', ')}), got ${JSON.stringify(name)}.`);
  process.exitCode = 2;
} else {
  const problems = await linter(files.length > 0 ? files : undefined);
  for (const problem of problems) console.error(formatLintProblem(problem));
  if (problems.length > 0) {
    console.error(`\n${problems.length} problem${problems.length === 1 ? '' : 's'}. See CONTRIBUTING.md.`);
    process.exitCode = 1;
  }
}
