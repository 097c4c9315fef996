import { spawnSync } from 'node:child_process';
import type { LintProblem } from './problem.js';

/** Commits that were authored before do not follow the convention. An author date survives a rebase and a shallow clone. */
const FIRST_DAY = '2026-11-25T12:00:00Z';

const MAX_LENGTH = 72;
const TYPES = ['build', 'chore', 'ci', 'docs', 'feat', 'fix', 'perf', 'refactor', 'revert', 'style', 'test'];
const HEADER = /^(?<type>[a-z]+)(?:\((?<scope>[a-z0-9][a-z0-9./-]*)\))?!?: (?<description>\S.*)$/;

/**
 * The commits of HEAD's history whose subject is not a Conventional Commit with a scope. Merges are not checked, and
 * nothing is outside a git repository.
 */
export function lintCommits(root: string): LintProblem[] {
  const log = spawnSync('git', ['log', '--no-merges', '--format=%at %h %s'], { cwd: root, encoding: 'utf8' });
  if (log.status !== 0) return [];
  return log.stdout.split('\n').flatMap((line) => {
    const [, seconds, hash, subject] = /^(\d+) ([0-9a-f]+) (.*)$/.exec(line) ?? [];
    if (hash === undefined || subject === undefined || Number(seconds) * 1000 < Date.parse(FIRST_DAY)) return [];
    return subjectProblems(subject).map((message) => ({ file: hash, rule: 'commit-subject', message }));
  });
}

/** What is wrong with a subject. */
export function subjectProblems(subject: string): string[] {
  const { type, scope, description } = HEADER.exec(subject)?.groups ?? {};
  const problems: string[] = [];
  if (type === undefined || description === undefined) problems.push('Expected `type(scope): description`');
  else if (!TYPES.includes(type)) problems.push(`Expected one of the types ${TYPES.join(', ')}`);
  else if (scope === undefined) problems.push('Expected a scope in parentheses after the type');
  if (/^[A-Z][a-z]/.test(description ?? '')) problems.push('Expected a description that begins in lower case');
  if (subject.endsWith('.')) problems.push('Expected no period at the end');
  if (subject.length > MAX_LENGTH) problems.push(`Expected at most ${MAX_LENGTH} characters`);
  return problems.map((problem) => `${problem}, got "${subject}" (${subject.length} characters).`);
}
