import { expect, test } from 'vitest';
import { acme } from '../../test/fixtures/acme.js';
import { temporaryFolder, writeFiles } from '../../test/support/folders.js';
import { loadContracts } from '../load-contracts.js';
import { pagesWithTables } from './contract-tables.js';

const EMPTY = 'Before.\n\n<!-- contracts: written by `npm run generate` -->\n<!-- /contracts -->\n\nAfter.\n';

async function project(page: string) {
  const root = await temporaryFolder();
  await writeFiles(root, { 'README.md': page, 'docs/contracts.md': EMPTY });
  await writeFiles(`${root}/schemas/acme`, acme());
  const { contracts } = await loadContracts(`${root}/schemas`);
  return { root, contracts };
}

test('writes a row for each contract between the marks, and nothing else', async () => {
  const { root, contracts } = await project(EMPTY);
  const pages = Object.fromEntries(pagesWithTables(root, contracts));
  expect(pages['README.md']).toMatch(
    /^Before\.\n\n<!-- .* -->\n\n\| contract .*\n\|---.*\n\| `acme` \| .*\n\n<!-- .* -->\n\nAfter\.\n$/,
  );
  expect(pages['docs/contracts.md']).toContain('| `acme` | ');
});

test('writes the same again over its own table', async () => {
  const { root, contracts } = await project(EMPTY);
  const once = Object.fromEntries(pagesWithTables(root, contracts));
  await writeFiles(root, once);
  expect(Object.fromEntries(pagesWithTables(root, contracts))).toEqual(once);
});

test('throws if a page has no marks', async () => {
  const { root, contracts } = await project('No marks.\n');
  expect(() => pagesWithTables(root, contracts)).toThrow(/^README\.md: Expected the lines /);
});
