import { expect, test } from 'vitest';
import type { ContractTable } from '../../generated/contract-table.js';
import { type ContractEntry, Library } from './library.js';

function entry(
  id: string,
  kind: ContractTable['kind'] = 'vendor',
  alsoSends?: string[],
): ContractEntry & { loads: () => number } {
  const table: ContractTable = {
    id,
    kind,
    revisions: null,
    errors: {},
    envelopes: [],
    ...(alsoSends && { alsoSends }),
  };
  let loads = 0;
  return {
    id,
    name: id,
    kind,
    module: `error-envelopes/${id}`,
    load: async () => {
      loads++;
      return { default: table };
    },
    loadReference: async () => null,
    loads: () => loads,
  };
}

const contractsOf = async (library: Library, sender: string) => (await library.inspector(sender)).contracts;

test('loads the contract of the sender, those that it sends besides, and the standards', async () => {
  const entries = [
    entry('acme', 'vendor', ['shared', 'unknown']),
    entry('other'),
    entry('shared', 'dialect'),
    entry('rfc', 'standard'),
  ];
  const library = new Library(entries);
  expect(await contractsOf(library, 'acme')).toEqual(['acme', 'rfc', 'shared']);
  expect(entries.map(({ loads }) => loads())).toEqual([1, 0, 1, 1]);
});

test('loads all if no sender is named, each once, with progress', async () => {
  const entries = [entry('acme'), entry('other')];
  const library = new Library(entries);
  const seen: string[] = [];
  const { inspect } = await library.inspector('', (loaded, total) => seen.push(`${loaded}/${total}`));
  expect(seen).toEqual(['0/2', '1/2', '2/2']);
  expect((await library.inspector('unknown')).inspect).toBe(inspect);
  await library.inspector('acme');
  expect(entries.map(({ loads }) => loads())).toEqual([1, 1]);
});

test('loads again after a failure', async () => {
  let fails = true;
  const good = entry('acme');
  const load = async () => {
    if (fails) throw new Error('offline');
    return good.load();
  };
  const library = new Library([{ ...good, load }]);
  await expect(library.inspector('')).rejects.toThrow('offline');
  fails = false;
  expect(await contractsOf(library, '')).toEqual(['acme']);
});

test('prefers the later of two contracts with one id', async () => {
  const [first, second] = [entry('acme'), entry('acme')];
  await new Library([first, second]).inspector('');
  expect([first.loads(), second.loads()]).toEqual([0, 1]);
});
