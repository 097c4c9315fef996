import { expect, test } from 'vitest';
import { acme } from '../../../test/fixtures/acme.js';
import { temporaryFolder, writeFiles } from '../../../test/support/folders.js';
import { loadContracts } from '../../load-contracts.js';
import type { Page } from './page.js';
import { siteContract } from './site-contract.js';
import { sitePages } from './write-pages.js';

async function pages(): Promise<Map<string, Page>> {
  const root = await temporaryFolder();
  await writeFiles(`${root}/acme`, acme());
  const { contracts } = await loadContracts(root);
  const published = { moduleOf: (id: string) => `./${id}.js`, folderOf: () => './generated' };
  const written = await Promise.all(contracts.map((model) => siteContract(model, published)));
  return new Map(sitePages(written, undefined).map((page) => [page.path, page]));
}

test('writes a page for the contract, the error, its code, status and category', async () => {
  const paths = [...(await pages()).keys()];
  expect(paths).toEqual(
    expect.arrayContaining(['acme/index', 'acme/slow-down', 'codes/s', 'statuses/429', 'categories/rate-limited']),
  );
  expect(paths).toContain('json-rpc-codes');
});

test('shows on the page of an error what the contract and its output have of it', async () => {
  const { markdown, search } = (await pages()).get('acme/slow-down') as Page;
  expect(markdown).toContain('Code: [`SLOW_DOWN`](/codes/s)');
  expect(markdown).toContain('Status: [429](/statuses/429)');
  expect(markdown).toContain('HTTP/1.1 429\nRetry-After: 12\n');
  expect(markdown).toContain("import { isAcmeSlowDownError, type AcmeSlowDownError } from './acme.js';");
  expect(markdown).toContain("export interface AcmeSlowDownError extends AcmeErrorEnvelope {\n  code: 'SLOW_DOWN';");
  expect(markdown).toContain(
    "'429': { $ref: './generated/openapi/3.1/acme.openapi.json#/components/responses/AcmeSlowDown' }",
  );
  expect(markdown).toContain('"$id": "https://error-envelopes.github.io/v1/acme/slow-down-error.schema.json"');
  expect(search).toMatchObject({ text: expect.stringContaining('SLOW_DOWN') });
});
