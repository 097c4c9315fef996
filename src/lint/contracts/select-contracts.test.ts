import { describe, expect, test } from 'vitest';
import { SMALL } from '../../../test/support/small-spec.js';
import { type LintOptions, selectContracts } from './select-contracts.js';

describe('selectContracts', () => {
  test('keeps all contracts when the options name none', () => {
    expect(selectContracts(SMALL, {}, {}).catalog).toBe(SMALL);
  });

  test('keeps the responses and envelopes of the named contracts', () => {
    const { catalog } = selectContracts(SMALL, { contracts: ['west', 'south'] }, {});
    const { contracts, responses, envelopes } = catalog;
    expect(contracts).toEqual(['south', 'west']);
    expect(responses.map(({ name }) => name)).toEqual(['SouthServer', 'SouthQuota', 'WestBusy']);
    expect(envelopes.map(({ name }) => name)).toEqual(['SouthErrorEnvelope', 'WestErrorEnvelope']);
  });

  test('throws an error that names every unknown id and every known one', () => {
    expect(() => selectContracts(SMALL, { contracts: ['east', 'north', 'up'] }, {})).toThrow(
      "error-envelopes: The option 'contracts' has the unknown ids 'east', 'up'. Use some of north, south, west.",
    );
  });

  test('throws an error for an empty list', () => {
    expect(() => selectContracts(SMALL, { contracts: [] }, {})).toThrow(
      "error-envelopes: The option 'contracts' is an empty list. Name at least one of north, south, west.",
    );
  });
});

describe('selectContracts, by the contracts that a description names', () => {
  const selected = (contracts: unknown, options: LintOptions = {}) => {
    const { catalog, isNamed } = selectContracts(SMALL, options, { 'x-error-envelopes': { contracts } });
    return { contracts: catalog.contracts, isNamed };
  };

  test('keeps those that exist', () => {
    expect(selected(['north', 7, 'nort'])).toEqual({ contracts: ['north'], isNamed: true });
  });

  test('keeps all when it names none that exists', () => {
    for (const none of [['nort'], [], 'north', null, undefined]) {
      expect(selected(none)).toEqual({ contracts: SMALL.contracts, isNamed: false });
    }
    for (const description of [null, [], {}, { 'x-error-envelopes': 1 }]) {
      expect(selectContracts(SMALL, {}, description).catalog).toBe(SMALL);
    }
  });

  test('reads them only without options', () => {
    expect(selected(['north'], { contracts: ['west'] })).toEqual({ contracts: ['west'], isNamed: true });
  });
});
