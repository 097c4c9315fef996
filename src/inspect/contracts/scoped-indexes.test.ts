import { describe, expect, it } from 'vitest';
import type { Surface } from '../../../generated/contract-table.js';
import { contract } from '../../../test/fixtures/contract-builders.js';
import { ScopedIndexes } from './scoped-indexes.js';

const indexes = () => new ScopedIndexes([contract('a', { revisions: ['1', '2'] }), contract('b')]);

it.each<[Surface | undefined, string | undefined]>([
  [undefined, undefined],
  ['rest', undefined],
  ['mcp', undefined],
  ['json-rpc', undefined],
  [undefined, '1'],
  ['mcp', '2'],
])('builds the index of surface %s and revision %s once', (surface, revision) => {
  const some = indexes();
  expect(some.in(surface, revision)).toBe(some.in(surface, revision));
});

describe('a revision', () => {
  it('counts as known if a contract has it', () => {
    const some = indexes();
    expect(['1', '2'].every((revision) => some.knows(revision))).toBe(true);
    expect(['3', '', 'mcp', undefined, 1].some((revision) => some.knows(revision))).toBe(false);
  });
});
