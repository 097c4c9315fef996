import path from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder, writeFiles } from '../../../test/support/folders.js';
import { repositoryAddresses } from './repository-address.js';

test.each([
  ['git+https://git.acme.example/errors.git', 'https://git.acme.example/errors'],
  [{ url: 'https://git.acme.example/errors' }, 'https://git.acme.example/errors'],
])('reads the repository %j', async (repository, base) => {
  const root = await temporaryFolder();
  await writeFiles(root, { 'package.json': { repository }, 'docs/a.md': '', 'src/b.ts': '' });
  const address = repositoryAddresses(path.join(root, 'docs'));
  expect(address(path.join(root, 'src/b.ts'))).toBe(`${base}/blob/HEAD/src/b.ts`);
  expect(address(path.join(root, 'src'))).toBe(`${base}/tree/HEAD/src`);
  expect(address(path.join(root, '..', 'x'))).toBeUndefined();
});

test('gives no address without a repository', async () => {
  const root = await temporaryFolder();
  await writeFiles(root, { 'package.json': {} });
  expect(repositoryAddresses(root)(path.join(root, 'a'))).toBeUndefined();
});
