import { describe, expect, test } from 'vitest';
import { SMALL } from '../../../test/support/small-spec.js';
import { optionsIn, selectContracts } from './select-contracts.js';

describe('selectContracts', () => {
  test('keeps all contracts when the options name none', () => {
    expect(selectContracts(SMALL, {})).toBe(SMALL);
  });

  test('keeps the responses and envelopes of the named contracts', () => {
    const { contracts, responses, envelopes } = selectContracts(SMALL, { contracts: ['west', 'south'] });
    expect(contracts).toEqual(['south', 'west']);
    expect(responses.map(({ name }) => name)).toEqual(['SouthServer', 'SouthQuota', 'WestBusy']);
    expect(envelopes.map(({ name }) => name)).toEqual(['SouthErrorEnvelope', 'WestErrorEnvelope']);
  });

  test('throws an error that names every unknown id and every known one', () => {
    expect(() => selectContracts(SMALL, { contracts: ['east', 'north', 'up'] })).toThrow(
      "error-envelopes: The option 'contracts' has the unknown ids 'east', 'up'. Use some of north, south, west.",
    );
  });

  test('throws an error for an empty list', () => {
    expect(() => selectContracts(SMALL, { contracts: [] })).toThrow(
      "error-envelopes: The option 'contracts' is an empty list. Name at least one of north, south, west.",
    );
  });
});

describe('optionsIn', () => {
  test("reads the contracts from the description's extension", () => {
    expect(optionsIn({ 'x-error-envelopes': { contracts: ['north', 7] } })).toEqual({ contracts: ['north', '7'] });
  });

  test.each([null, [], {}, { 'x-error-envelopes': 1 }, { 'x-error-envelopes': { contracts: 'north' } }])(
    'finds no options in %j',
    (description) => {
      expect(optionsIn(description)).toEqual({});
    },
  );
});
