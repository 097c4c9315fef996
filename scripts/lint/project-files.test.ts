import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { temporaryFolder, writeFiles } from '../../test/support/folders.js';
import { projectFiles } from './project-files.js';

const FILES = { 'src/a.ts': '', 'test/b.ts': '', 'generated/c.js': '', 'node_modules/d/e.js': '' };

test('lists the files that people write, outside a repository', async () => {
  const root = await temporaryFolder();
  await writeFiles(root, FILES);
  expect(projectFiles(root)).toEqual(['src/a.ts', 'test/b.ts']);
  expect(projectFiles(root, 'src')).toEqual(['src/a.ts']);
});

test('leaves out the files that git ignores', async () => {
  const root = await temporaryFolder();
  await writeFiles(root, { ...FILES, '.gitignore': 'test/\n' });
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  expect(projectFiles(root)).toEqual(['.gitignore', 'src/a.ts']);
});
