import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { emit } from '../../scripts/emit/index.js';
import type { ContractModel } from '../../scripts/model/model.js';
import { contracts } from '../support/contracts.js';
import { PROJECT } from '../support/folders.js';

// Does what `generate --check` does, in the process whose code is mutated. The small contracts come first: they fail sooner.
const bySize = contracts.toSorted((a, b) => a.schemas.size - b.schemas.size);

/** The names of outputs that differ from the committed files. */
async function stale(contracts: readonly ContractModel[], isChecked: (name: string) => boolean): Promise<string[]> {
  const found: string[] = [];
  for await (const [name, content] of emit(contracts)) {
    const committed = path.join(PROJECT, 'generated', name);
    if (isChecked(name) && readFileSync(committed, 'utf8') !== content) found.push(name);
  }
  return found;
}

test.each(bySize)('emits the committed outputs of $id', async (contract) => {
  expect(await stale([contract], (name) => name.includes(contract.id))).toEqual([]);
});

test('emits the committed outputs of all contracts', async () => {
  expect(await stale(contracts, () => true)).toEqual([]);
});
