import { execFileSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../../test/support/folders.js';
import { lintCommits, subjectProblems } from './commits.js';

/** A repository with one empty commit for each subject. */
async function repository(commits: { subject: string; date?: string }[]): Promise<string> {
  const root = await temporaryFolder();
  const git = (args: string[], env = {}) => execFileSync('git', args, { cwd: root, env: { ...process.env, ...env } });
  git(['init', '--quiet']);
  for (const { subject, date = '2026-12-01T00:00:00Z' } of commits) {
    const author = ['-c', 'user.name=acme', '-c', 'user.email=acme@example.com', '-c', 'commit.gpgsign=false'];
    git([...author, 'commit', '--quiet', '--allow-empty', '--message', subject], { GIT_AUTHOR_DATE: date });
  }
  return root;
}

describe('lintCommits', () => {
  test('rejects a planted subject', async () => {
    const root = await repository([{ subject: 'feat(cli): read logs' }, { subject: 'It reads logs now' }]);
    expect(lintCommits(root)).toEqual([
      {
        file: expect.stringMatching(/^[0-9a-f]{7,}$/),
        rule: 'commit-subject',
        message: 'Expected `type(scope): description`, got "It reads logs now" (17 characters).',
      },
    ]);
  });

  test('skips commits from before the convention', async () => {
    const root = await repository([{ subject: 'It reads logs now', date: '2026-11-20T00:00:00Z' }]);
    expect(lintCommits(root)).toEqual([]);
  });

  test('finds nothing outside a repository', async () => {
    expect(lintCommits(await temporaryFolder())).toEqual([]);
  });
});

describe('subjectProblems', () => {
  test.each(['fix(inspect): read the wait', 'feat(emit/guards)!: drop errors', 'docs(readme): name MCP'])(
    'accepts %s',
    (subject) => expect(subjectProblems(subject)).toEqual([]),
  );

  test.each([
    ['fix: read the wait', /^Expected a scope in parentheses/],
    ['mend(cli): read the wait', /^Expected one of the types build, /],
    ['fix(cli): Read the wait', /^Expected a description that begins in lower case/],
    ['fix(cli): read the wait.', /^Expected no period/],
    [`fix(cli): ${'a'.repeat(63)}`, /^Expected at most 72 characters, .+ \(73 characters\)\.$/],
  ])('rejects %s', (subject, message) => {
    expect(subjectProblems(subject)).toEqual([expect.stringMatching(message)]);
  });
});
