import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Change } from '../../scripts/diff/change.js';
import { diffContracts } from '../../scripts/diff/diff-contracts.js';
import { readEdition } from '../../scripts/diff/read-edition.js';
import type { Change as Edit, Files } from '../fixtures/acme.js';
import { temporaryFolder, writeFiles } from '../support/folders.js';
import { base } from './base.js';

type Expected = Pick<Change, 'rule' | 'client' | 'author' | 'gateway'> & { at: string };

interface Case {
  change: string;
  edits: Edit[];
  expect: Expected[];
}

const folder = new URL('changes/', import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .flatMap((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Case[]);

async function modelsOf(files: Files) {
  const contracts = await temporaryFolder();
  await writeFiles(path.join(contracts, 'acme'), files);
  return readEdition(contracts);
}

async function expectedOf(before: Files, after: Files): Promise<Expected[]> {
  const changes = diffContracts(await modelsOf(before), await modelsOf(after));
  return changes.map(({ rule, file, pointer, client, author, gateway }) => {
    return { rule, at: `${file}#${pointer}`.replace('acme/', ''), client, author, gateway };
  });
}

const sorted = (changes: readonly Expected[]) =>
  [...changes].sort((a, b) => `${a.at} ${a.rule}`.localeCompare(`${b.at} ${b.rule}`));

describe('a single change', () => {
  test('has a case that differs from all others', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(new Set(cases.map(({ edits }) => JSON.stringify(edits))).size).toBe(cases.length);
  });

  test.concurrent.each(cases)('gets its classes: $change', async ({ edits, expect: expected }) => {
    expect(sorted(await expectedOf(base(), base(edits)))).toEqual(sorted(expected));
  });
});

test('finds no change between equal contracts', async () => {
  expect(await expectedOf(base(), base())).toEqual([]);
});
