import { execFileSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { acme, type Change } from '../../test/fixtures/acme.js';
import { temporaryFolder, writeFiles } from '../../test/support/folders.js';
import { checkVersion } from './check-version.js';

/** A repository with the made-up contract, tagged as a version, and a later commit. */
async function repository(before: string, after: string, ...changes: Change[]) {
  const root = await temporaryFolder();
  const git = (...args: string[]) => execFileSync('git', args, { cwd: root, stdio: 'pipe' });
  const commit = async (version: string, files: Record<string, unknown>) => {
    await rm(path.join(root, 'schemas'), { recursive: true, force: true });
    await writeFiles(path.join(root, 'schemas/acme'), files);
    await writeFiles(root, { 'package.json': { version } });
    git('add', '-A');
    git('-c', 'user.name=Test', '-c', 'user.email=test@acme.example', 'commit', '-q', '-m', 'x', '--allow-empty');
  };
  git('init', '-q');
  await commit(before, acme());
  git('tag', `v${before}`);
  git('tag', 'vocabulary');
  await commit(after, acme(changes));
  return { root, git };
}

const ADDITIVE: Change = ['contract.json#/hosts', ['api.acme.example']];
const BREAKING: Change = ['contract.json#/errors/slow-down/category', 'unavailable'];
const EDITORIAL: Change = ['contract.json#/summary', 'Another one.'];

test.each([
  ['0.1.0', '0.1.0', EDITORIAL],
  ['0.1.0', '0.1.1', ADDITIVE],
  ['0.1.9', '0.2.0', BREAKING],
  ['1.2.3', '1.3.0', ADDITIVE],
  ['1.2.3', '2.0.0-beta.1', BREAKING],
] as const)('accepts %s after %s', async (before, after, change) => {
  const { root } = await repository(before, after, change);
  expect(checkVersion(root)).toMatchObject({ isHighEnough: true });
});

test.each([
  ['0.1.0', '0.1.0', ADDITIVE, '0.1.1'],
  ['0.1.0', '0.1.7', BREAKING, '0.2.0'],
  ['1.2.3', '1.2.4', ADDITIVE, '1.3.0'],
  ['1.2.3', '1.9.0', BREAKING, '2.0.0'],
] as const)('refuses the next version of %s to be %s', async (before, after, change, least) => {
  const { root } = await repository(before, after, change);
  const { isHighEnough, message } = checkVersion(root);
  expect(isHighEnough).toBe(false);
  expect(message).toContain(`Version ${after} is too low`);
  expect(message).toMatch(/^acme\/contract\.json#\/\w+.* {2}[a-z-]+: .+\.$/m);
  expect(message).toContain(`Write at least ${least} into package.json.`);
});

test('compares a tagged commit with the version before it', async () => {
  const { root, git } = await repository('0.1.0', '0.1.1', BREAKING);
  git('tag', 'v0.1.1');
  expect(checkVersion(root).isHighEnough).toBe(false);
});

test('takes contracts of an earlier format for a breaking change', async () => {
  const { root, git } = await repository('0.1.0', '0.1.1', ['contract.json#/toldBy', 'x']);
  git('tag', 'v0.1.1');
  await writeFiles(path.join(root, 'schemas/acme'), acme());
  await writeFile(path.join(root, 'package.json'), '{ "version": "0.1.2" }');
  git('-c', 'user.name=Test', '-c', 'user.email=test@acme.example', 'commit', '-qam', 'x');
  expect(checkVersion(root)).toMatchObject({ isHighEnough: false, message: expect.stringContaining('cannot be read') });
});

test('accepts any version without an earlier one, or without a repository', async () => {
  const root = await temporaryFolder();
  await writeFiles(root, { 'package.json': { version: '0.1.0' } });
  const none = { isHighEnough: true, message: 'There is no earlier version: nothing to compare the contracts with.' };
  expect(checkVersion(root)).toEqual(none);
});
