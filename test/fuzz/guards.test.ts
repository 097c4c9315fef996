import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv } from 'ajv';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../scripts/model/json.js';
import type { ContractModel } from '../../scripts/model/model.js';
import { moduleNames, unionMembers } from '../../scripts/model/type-names.js';
import { addErrorSchemas } from '../../src/ajv/add-error-schemas.js';
import type { Guard } from '../../src/index.js';
import {
  contracts,
  type GeneratedModule,
  generatedModule,
  generatedValidators,
  plainValidators,
} from '../support/contracts.js';
import { PROJECT } from '../support/folders.js';
import { independentValidator } from '../support/hyperjump.js';
import { type Compared, compare, type Seen, type Validate } from './compare.js';
import { inputsOf } from './inputs.js';
import { keywordLocations } from './keyword-locations.js';
import { INPUTS, PART, PARTS, SEED } from './settings.js';

/** With so many inputs, the shares of valid and invalid ones do not depend on luck. */
const ENOUGH_FOR_SHARES = 1000;

/** With so many inputs, every keyword has failed. */
const ENOUGH_FOR_EACH_KEYWORD = 20_000;

const total = { schemas: 0, valid: 0, invalid: 0, json: 0 };

describe.each(contracts)('$id', (contract) => {
  const schemas = [...contract.schemas.values()].filter((_, index) => index % PARTS === PART);
  const inputs = inputsOf([...contract.schemas.values()].map(({ flat }) => flat));
  let comparedFor: (title: string) => Compared;
  let union: Compared | undefined;

  beforeAll(async () => {
    ({ comparedFor, union } = await comparedOf(contract));
  });

  test.each(schemas)('agrees with the validators: $source.title', ({ source, flat: own, dereferenced }) => {
    const compared = { ...comparedFor(source.title), explain: explain(dereferenced) };
    const seen = compare(source.title, compared, inputs([own]), INPUTS, SEED);
    count(seen);
    if (INPUTS >= ENOUGH_FOR_EACH_KEYWORD)
      expect(keywordLocations(dereferenced).filter((location) => !seen.locations.has(location))).toEqual([]);
  });

  test.runIf(PART === 0)(`agrees with the validators: ${moduleNames(contract).union}`, () => {
    const members = unionMembers(contract);
    expect(union === undefined, 'a guard without an error').toBe(members.length === 0);
    if (!union) return;
    const compared = { ...union, explain: explain({ anyOf: members.map(({ dereferenced }) => dereferenced) }) };
    count(compare(moduleNames(contract).union, compared, inputs(members.map(({ flat }) => flat)), INPUTS, SEED));
  });
});

afterAll(() => {
  const { schemas, valid, invalid, json } = total;
  if (INPUTS >= ENOUGH_FOR_EACH_KEYWORD)
    console.log(
      `Seed ${SEED}: ${schemas} guards, ${valid} valid and ${invalid} invalid inputs, ${json} of them JSON: 0 differences.`,
    );
});

/** Inputs of one kind would prove little. A schema that says little has 0.2 of invalid ones, give or take chance. */
function count(seen: Seen): void {
  if (INPUTS >= ENOUGH_FOR_SHARES) expect(Math.min(seen.valid, seen.invalid, seen.json)).toBeGreaterThan(0.15 * INPUTS);
  total.schemas++;
  total.valid += seen.valid;
  total.invalid += seen.invalid;
  total.json += seen.json;
}

/** Finds all errors of a body. */
function explain(schema: JsonObject) {
  return new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false }).compile(schema);
}

async function comparedOf(contract: ContractModel) {
  const module: GeneratedModule = await generatedModule(contract);
  const standalone = await generatedValidators(contract);
  const ajv = addErrorSchemas(new Ajv2020({ strict: true }), [contract]);
  const others = new Map<string, Record<string, Validate>>();
  const plain = plainValidators(contract);
  const independent = new Map<string, Validate>();
  for (const { file, source } of contract.schemas.values()) {
    const edition = async (folder: string): Promise<JsonObject> =>
      JSON.parse(await readFile(path.join(PROJECT, 'generated/schemas', folder, file), 'utf8'));
    independent.set(source.title, await independentValidator(await edition('')));
    others.set(source.title, {
      "Ajv's standalone code": standalone[`validate${source.title}`] as Validate,
      'Ajv with the added schemas': ajv.getSchema(source.$id) as ValidateFunction,
      'Ajv on the edition without references': new Ajv2020().compile(await edition('dereferenced')),
      'Ajv on the edition in draft-07': new Ajv().compile(await edition('draft-07')),
    });
  }
  const comparedFor = (title: string): Compared => ({
    guard: module[`is${title}`] as Guard<unknown>,
    plain: plain.get(title) as Validate,
    others: others.get(title) as Record<string, Validate>,
    independent: independent.get(title) as Validate,
  });
  const members = unionMembers(contract).map(({ source }) => comparedFor(source.title));
  const guard = module[`is${moduleNames(contract).union}`];
  /** A documented error satisfies the schema of one of them. */
  const union = guard && {
    guard,
    plain: (body: unknown) => members.some(({ plain }) => plain(body)),
    independent: (body: unknown) => members.some(({ independent }) => independent?.(body)),
  };
  return { comparedFor, union };
}
