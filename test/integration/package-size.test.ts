import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readDocuments } from '../../scripts/bin/lint-catalog.js';
import { writeReferenceEntries } from '../../scripts/bin/reference-entries.js';
import { catalogModule } from '../../scripts/commands/lint-rules/catalog-module.js';
import type { ContractJson } from '../../scripts/model/contract-json.js';
import { syntheticContract } from '../../scripts/synthetic/contract.js';
import { lintCatalog } from '../../src/lint/contracts/make-catalog.js';
import { installPacked } from '../support/consumer.js';
import { PROJECT, temporaryFolder, writeFiles } from '../support/folders.js';
import { generate } from '../support/generate.js';

/** For each contract. OpenAPI documents and editions of schemas are two thirds of it, the module in Lua 22 kB; the aim for all contracts is 16 MB. */
const INSTALLED = 560_000;
const FURTHER_CONTRACT = 210_000;

/** The bytes of all files below a folder, and of the folders. */
function bytesIn(folder: string): number {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return [folder, ...entries.map(({ parentPath, name }) => path.join(parentPath, name))]
    .map((entry) => statSync(entry).size)
    .reduce((sum, size) => sum + size, 0);
}

test('installs at most 560 kB for each contract', () => {
  const consumer = installPacked();
  try {
    const installed = path.join(consumer.folder, 'node_modules/error-envelopes');
    const contracts = readdirSync(path.join(installed, 'generated/ajv')).filter((name) => name.endsWith('.js'));
    expect(bytesIn(installed) / contracts.length).toBeLessThanOrEqual(INSTALLED);
  } finally {
    consumer.remove();
  }
});

/** Synthetic contracts with ten errors over REST; the median of their sizes does not depend on one. */
function ofTenErrors(): { id: string; files: Record<string, unknown> }[] {
  return Array.from({ length: 40 }, (_, index) => syntheticContract(1, index)).filter(({ files }) => {
    const { errors, envelopes } = files['contract.json'] as ContractJson;
    return Object.keys(errors).length === 10 && envelopes.length === 1;
  });
}

/** The bytes that the package has of some contracts: what is generated, and what the build writes of it. */
async function packagedBytes(schemas: string): Promise<number> {
  const folder = await temporaryFolder();
  const generated = path.join(folder, 'generated');
  expect(await generate(['-i', schemas, '-o', generated])).toMatchObject({ code: 0 });
  writeReferenceEntries(path.join(folder, 'dist/reference'), path.join(generated, 'reference'));
  const catalog = catalogModule(lintCatalog(readDocuments(path.join(generated, 'openapi'))));
  const manifest = statSync(path.join(generated, 'generated-files.txt')).size;
  return bytesIn(folder) + Buffer.byteLength(catalog) - manifest;
}

test('grows by at most 210 kB with a contract of ten errors', async () => {
  const contracts = ofTenErrors();
  expect(contracts.length).toBeGreaterThan(3);
  const base = await temporaryFolder();
  const all = await temporaryFolder();
  const [first, ...others] = contracts as [(typeof contracts)[0], ...typeof contracts];
  const write = (folder: string, some: typeof contracts) =>
    writeFiles(folder, Object.fromEntries(some.flatMap(({ id, files }) => entriesBelow(id, files))));
  await write(base, [first]);
  await write(all, contracts);
  const grown = (await packagedBytes(all)) - (await packagedBytes(base));
  expect(grown / others.length).toBeLessThanOrEqual(FURTHER_CONTRACT);
});

function entriesBelow(folder: string, files: Record<string, unknown>): [string, unknown][] {
  return Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]);
}

test('leaves the list of generated files out of the package', () => {
  const { files } = JSON.parse(readFileSync(path.join(PROJECT, 'package.json'), 'utf8'));
  expect(files).toContain('!generated/generated-files.txt');
});
