import { expect, test } from 'vitest';
import { described, refTo, SMALL } from '../../../test/support/small-spec.js';
import { check } from '../check.js';
import { followIn, rootLocation } from '../description/follow.js';
import { addContracts } from './add-contracts.js';
import type { Catalog, KnownResponse } from './catalog.js';

const busy = { ...(SMALL.responses.at(-1) as KnownResponse), name: 'AcmeBusy', contract: 'acme' };
const empty = { components: { schemas: {}, responses: {}, headers: {} } };

function own(responses: readonly KnownResponse[]): Catalog {
  const contracts = [...new Set(responses.map(({ contract }) => contract))];
  const documents = Object.fromEntries(contracts.map((id) => [id, empty]));
  const ownFolders = Object.fromEntries(contracts.map((id) => [id, 'out/']));
  return { contracts, responses, envelopes: [], documents: { '3.0': documents, '3.1': documents }, ownFolders };
}

/** What the rules advise for a 503 of a contract, in a description that has other references. */
function advice(catalog: Catalog, contract: string, others: readonly string[] = []): string {
  const responses = { 503: { description: 'Busy' } };
  const value = described(responses, { 'x-others': others.map(($ref) => ({ $ref })) });
  const root = { value, location: rootLocation() };
  const options = { contracts: [contract] };
  return check('error-response-ref', root, followIn(value), catalog, options)[0]?.message ?? '';
}

test('adds contracts in the order of their ids', () => {
  const both = addContracts(SMALL, own([busy]));
  expect(both.contracts).toEqual(['acme', 'north', 'south', 'west']);
  expect(both.responses).toEqual([...SMALL.responses, busy]);
  expect(Object.keys(both.documents['3.0'])).toEqual(['north', 'south', 'west', 'acme']);
});

test('puts a contract in the place of one with the same id', () => {
  const both = addContracts(SMALL, own([{ ...busy, contract: 'west' }]));
  expect(both.contracts).toEqual(SMALL.contracts);
  expect(both.responses.filter(({ contract }) => contract === 'west').map(({ name }) => name)).toEqual(['AcmeBusy']);
  expect(both.envelopes.filter(({ contract }) => contract === 'west')).toEqual([]);
  expect(both.documents['3.1'].west).toBe(empty);
});

test('advises each contract by the way to its own documents', () => {
  const both = addContracts(SMALL, own([busy]));
  const file = 'openapi/3.1/acme.openapi.json#/components/responses/AcmeBusy';
  const all = '../x/generated/openapi/3.1/all.openapi.json#/components/responses/AcmeBusy';
  expect(advice(both, 'acme')).toContain(`Use 'out/${file}'`);
  expect(advice(both, 'acme', [refTo('NorthNotFound')])).toContain(`Use 'out/${file}'`);
  expect(advice(both, 'acme', [refTo('NorthNotFound'), `../a/${file}`])).toContain(`Use '../a/${file}'`);
  expect(advice(both, 'acme', [all])).toContain(`Use '../x/generated/${file}'`);
  expect(advice(both, 'south', [`../a/${file}`])).toContain(`Use one of '${refTo('SouthServer')}'`);
  expect(advice(both, 'south', [`../a/${file}`, `../${refTo('NorthNotFound')}`])).toContain(
    `Use one of '../${refTo('SouthServer')}'`,
  );
});

test('checks a description against one catalogue after another', () => {
  const value = described({ 503: { $ref: 'out/openapi/3.1/acme.openapi.json#/components/responses/AcmeBusy' } });
  const root = { value, location: rootLocation() };
  const problems = (catalog: Catalog) =>
    check('error-response-ref', root, followIn(value), catalog, { contracts: ['north'] });
  expect(problems(SMALL)[0]?.message).toContain("no response 'AcmeBusy' in 'acme.openapi.json'");
  expect(problems(addContracts(SMALL, own([busy])))[0]?.message).toContain("belongs to the contract 'acme'");
});
