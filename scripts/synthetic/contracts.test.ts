import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { type ContractTable, createInspector } from '../../src/index.js';
import { readFiles, temporaryFolder, writeFiles } from '../../test/support/folders.js';
import { generate } from '../../test/support/generate.js';
import { loadContracts } from '../load-contracts.js';
import type { ContractJson, ExampleJson } from '../model/contract-json.js';
import { type SyntheticContract, syntheticContract } from './contract.js';
import { writeSynthetic } from './write.js';

const SEED = 1;

function contractsOf(seed: number, count: number): SyntheticContract[] {
  return Array.from({ length: count }, (_, index) => syntheticContract(seed, index));
}

function responsesOf({ files }: SyntheticContract, folder: 'examples' | 'counterexamples'): [string, ExampleJson][] {
  const found = Object.entries(files).filter(([name]) => name.startsWith(`${folder}/`));
  return found as [string, unknown][] as [string, ExampleJson][];
}

describe('a contract depends on the seed and its number', () => {
  test('gives the same bytes for the same ones', () => {
    expect(JSON.stringify(syntheticContract(SEED, 3))).toBe(JSON.stringify(syntheticContract(SEED, 3)));
  });

  test('gives other contracts for others', () => {
    const contracts = [...contractsOf(1, 3), ...contractsOf(2, 3)];
    expect(new Set(contracts.map(({ id }) => id)).size).toBe(6);
    const errors = contracts.map(({ files }) => JSON.stringify((files['contract.json'] as ContractJson).errors));
    expect(new Set(errors).size).toBe(6);
  });

  test('does not depend on how many are made', async () => {
    const folder = await temporaryFolder();
    await writeSynthetic(path.join(folder, 'few'), { count: 2, seed: SEED });
    await writeSynthetic(path.join(folder, 'many'), { count: 6, seed: SEED });
    const [few, many] = [await readFiles(path.join(folder, 'few')), await readFiles(path.join(folder, 'many'))];
    expect(Object.keys(few).length).toBeGreaterThan(20);
    expect(Object.keys(many).length).toBeGreaterThan(2 * Object.keys(few).length);
    expect(Object.keys(few).filter((name) => few[name] !== many[name])).toEqual([]);
  });
});

test.each([1, 2, 77])('passes every data rule without a warning: seed %i', async (seed) => {
  const folder = await temporaryFolder();
  await writeSynthetic(folder, { count: 30, seed });
  const { contracts, warnings } = await loadContracts(folder);
  expect(contracts.map(({ id }) => id)).toEqual(
    contractsOf(seed, 30)
      .map(({ id }) => id)
      .sort(),
  );
  expect(warnings).toEqual([]);
});

describe('synthetic senders', () => {
  const contracts = contractsOf(SEED, 300);
  const jsons = contracts.map(({ files }) => files['contract.json'] as ContractJson);
  const errors = jsons.flatMap((json) => Object.values(json.errors));
  const forms = errors.flatMap((error) => error.forms);
  const schemas = contracts.flatMap(({ files }) =>
    Object.entries(files).flatMap(([name, file]) => (name.endsWith('.schema.json') ? [JSON.stringify(file)] : [])),
  );
  const share = <T>(list: readonly T[], has: (one: T) => boolean) => list.filter(has).length / list.length;

  test('have a thousand ids if there are a thousand', () => {
    expect(new Set(contractsOf(SEED, 1000).map(({ id }) => id)).size).toBe(1000);
  });

  test('document three to twelve errors each', () => {
    const counts = jsons.map((json) => Object.keys(json.errors).length);
    expect([Math.min(...counts), Math.max(...counts)]).toEqual([3, 12]);
  });

  test.each<[string, number]>([
    ['a code beside the text', share(jsons, ({ envelopes }) => /^\/[^/]+$/.test(String(envelopes[0]?.code ?? '')))],
    ['a code in an object', share(jsons, ({ envelopes }) => /^\/[^/]+\/[^/]+$/.test(String(envelopes[0]?.code ?? '')))],
    ['a text and no code', share(jsons, ({ envelopes }) => envelopes[0]?.code === undefined)],
    ['JSON-RPC', share(jsons, ({ envelopes }) => envelopes.some(({ shape }) => shape === 'json-rpc-error'))],
    ['tool results', share(jsons, ({ envelopes }) => envelopes.some(({ shape }) => shape === 'tool-result'))],
    ['a mirrored status', share(jsons, ({ envelopes }) => envelopes[0]?.statusMirror !== undefined)],
    ['seconds in the body', share(jsons, ({ envelopes }) => envelopes[0]?.waits !== undefined)],
    ['seconds in a header', share(jsons, ({ errors }) => /"required":true/.test(JSON.stringify(errors)))],
  ])('have it or not: %s', (_, part) => {
    expect(part).toBeGreaterThan(0.05);
    expect(part).toBeLessThan(0.95);
  });

  test.each(['code', 'message', 'status'])('have errors that are matched by their %s', (by) => {
    expect(share(forms, ({ matchBy }) => matchBy.includes(by))).toBeGreaterThan(0.05);
  });

  test.each([
    ['numbers as codes', /"code":\{"const":\d+\}/],
    ['patterns', /"pattern":/],
    ['enumerations', /"enum":\[/],
    ['open enumerations', /"anyOf":\[\{"enum"/],
    ['members that may be null', /"type":\["string","null"\]/],
    ['lists', /"type":"array"/],
  ])('use %s', (_, pattern) => {
    expect(schemas.some((schema) => pattern.test(schema))).toBe(true);
  });

  test('share some codes, and have most alone', () => {
    const senders = new Map<string, Set<string>>();
    for (const { id, files } of contracts) {
      for (const [, literal] of JSON.stringify(files).matchAll(/\{"const":("[^"]+")\}/g)) {
        const key = literal as string;
        senders.set(key, (senders.get(key) ?? new Set()).add(id));
      }
    }
    const counts = [...senders.values()].map(({ size }) => size);
    expect(counts.filter((count) => count > 5).length).toBeGreaterThan(5);
    expect(share(counts, (count) => count === 1)).toBeGreaterThan(0.6);
  });
});

describe('reads each response as its folder says', () => {
  const contracts = contractsOf(SEED, 25);
  let tables: ContractTable[] = [];

  beforeAll(async () => {
    const folder = await temporaryFolder();
    const [input, output] = [path.join(folder, 'schemas'), path.join(folder, 'generated')];
    await writeSynthetic(input, { count: contracts.length, seed: SEED });
    await writeFiles(folder, { 'package.json': { type: 'module' } });
    expect(await generate(['-i', input, '-o', output])).toMatchObject({ code: 0, stderr: '' });
    tables = (await import(pathToFileURL(path.join(output, 'all.js')).href)).default;
  });

  test.each(contracts.map((contract) => ({ id: contract.id, contract })))('reads those of $id', ({ id, contract }) => {
    const inspect = createInspector(tables);
    const examples = responsesOf(contract, 'examples');
    const counterexamples = responsesOf(contract, 'counterexamples');
    expect(examples.length).toBeGreaterThanOrEqual(6);
    expect(counterexamples.length).toBeGreaterThanOrEqual(3);
    for (const [name, example] of examples) {
      const error = name.split('/')[1];
      expect(inspect(example, { vendor: id }), name).toMatchObject({
        verdict: 'documented',
        match: { contract: id, error },
      });
    }
    for (const [name, example] of counterexamples) {
      const error = name.split('/')[1];
      const match = { contract: id, error: error === 'unmatched' ? null : error };
      const found = inspect(example, { vendor: id });
      expect(found, name).toMatchObject({ verdict: 'violation', match, violations: example.violations });
    }
  });
});
