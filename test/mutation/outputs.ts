import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { emit } from '../../scripts/emit/index.js';
import type { ContractModel } from '../../scripts/model/model.js';
import { contracts } from '../support/contracts.js';
import { PROJECT } from '../support/folders.js';

// What `generate --check` tells, in the process whose code is mutated. The small contracts come first: they tell sooner.
const bySize = contracts.toSorted((a, b) => a.schemas.size - b.schemas.size);

/** The names of outputs that are not as committed. */
async function stale(contracts: readonly ContractModel[], isMeant: (name: string) => boolean): Promise<string[]> {
  const found: string[] = [];
  for await (const [name, content] of emit(contracts)) {
    const committed = path.join(PROJECT, 'generated', name);
    if (isMeant(name) && readFileSync(committed, 'utf8') !== content) found.push(name);
  }
  return found;
}

test.each(bySize)('the outputs of $id are what is committed', async (contract) => {
  expect(await stale([contract], (name) => name.includes(contract.id))).toEqual([]);
});

test('the outputs of all contracts are what is committed', async () => {
  expect(await stale(contracts, () => true)).toEqual([]);
});
