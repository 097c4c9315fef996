import { expect, test } from 'vitest';
import { SMALL } from '../../../test/support/small-spec.js';
import { contractsFor } from './choose-contracts.js';

const choose = (nearContracts: string[], contractsInUse: string[], isNamed: boolean) => {
  const match = { nearContracts, redefined: [], packageSchemas: [], bodies: [] };
  return contractsFor(match, { catalog: SMALL, isNamed }, { contractsInUse } as never);
};

test('takes near contracts, those in use first, then others in use', () => {
  expect(choose([], [], false)).toEqual([]);
  expect(choose(['west', 'south'], [], false)).toEqual(['west', 'south']);
  expect(choose(['west', 'south'], ['all', 'south', 'north'], false)).toEqual(['south', 'west', 'north']);
});

test('takes the other named contracts last', () => {
  expect(choose([], [], true)).toEqual(['north', 'south', 'west']);
  expect(choose(['west'], ['south'], true)).toEqual(['west', 'south', 'north']);
});
