import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../scripts/model/json.js';
import type { ContractModel } from '../../scripts/model/model.js';
import { moduleNames, unionMembers } from '../../scripts/model/type-names.js';
import type { Guard } from '../../src/index.js';
import { contracts, type GeneratedModule, generatedModule, plainJudges } from '../support/contracts.js';
import { PROJECT } from '../support/folders.js';
import { independentValidator, type Validate } from '../support/hyperjump.js';
import { compare, type Judges, type Seen } from './compare.js';
import { inputsOf } from './inputs.js';
import { placesIn } from './places.js';
import { INPUTS, PART, PARTS, SEED } from './settings.js';

/** From so many inputs on, the shares of valid and invalid ones hang on luck no longer. */
const ENOUGH_FOR_SHARES = 1000;

/** From so many inputs on, the rarest keyword of all has failed. */
const ENOUGH_FOR_EACH_KEYWORD = 20_000;

const total = { schemas: 0, valid: 0, invalid: 0, json: 0 };

describe.each(contracts)('$id', (contract) => {
  const schemas = [...contract.schemas.values()].filter((_, index) => index % PARTS === PART);
  const inputs = inputsOf([...contract.schemas.values()].map(({ flat }) => flat));
  let judges: (title: string) => Judges;
  let union: Judges | undefined;

  beforeAll(async () => {
    ({ judges, union } = await judgesOf(contract));
  });

  test.each(schemas)('$source.title', ({ source, flat: own, dereferenced }) => {
    const known = { ...judges(source.title), explain: explain(dereferenced) };
    const seen = compare(source.title, known, inputs([own]), INPUTS, SEED);
    count(seen);
    if (INPUTS >= ENOUGH_FOR_EACH_KEYWORD)
      expect(placesIn(dereferenced).filter((place) => !seen.places.has(place))).toEqual([]);
  });

  test.runIf(PART === 0)(`${moduleNames(contract).union}`, () => {
    const members = unionMembers(contract);
    expect(union === undefined, 'no error, no guard').toBe(members.length === 0);
    if (!union) return;
    const judges = { ...union, explain: explain({ anyOf: members.map(({ dereferenced }) => dereferenced) }) };
    count(compare(moduleNames(contract).union, judges, inputs(members.map(({ flat }) => flat)), INPUTS, SEED));
  });
});

afterAll(() => {
  const { schemas, valid, invalid, json } = total;
  if (INPUTS >= ENOUGH_FOR_EACH_KEYWORD)
    console.log(
      `Seed ${SEED}: ${schemas} guards, ${valid} valid and ${invalid} invalid inputs, ${json} of them JSON: 0 differences.`,
    );
});

/** Inputs of one kind alone would prove little. */
function count(seen: Seen): void {
  if (INPUTS >= ENOUGH_FOR_SHARES) expect(Math.min(seen.valid, seen.invalid, seen.json)).toBeGreaterThan(0.2 * INPUTS);
  total.schemas++;
  total.valid += seen.valid;
  total.invalid += seen.invalid;
  total.json += seen.json;
}

/** Lists all that is wrong with a body. */
function explain(schema: JsonObject) {
  return new Ajv2020({ allErrors: true, strictTypes: false, strictRequired: false }).compile(schema);
}

async function judgesOf(contract: ContractModel) {
  const module: GeneratedModule = await generatedModule(contract);
  const plain = plainJudges(contract);
  const independent = new Map<string, Validate>();
  for (const { file, source } of contract.schemas.values()) {
    const bundled = await readFile(path.join(PROJECT, 'generated/schemas', file), 'utf8');
    independent.set(source.title, await independentValidator(JSON.parse(bundled)));
  }
  const judges = (title: string): Judges => ({
    guard: module[`is${title}`] as Guard<unknown>,
    plain: plain.get(title) as Validate,
    independent: independent.get(title) as Validate,
  });
  const members = unionMembers(contract).map(({ source }) => judges(source.title));
  const guard = module[`is${moduleNames(contract).union}`];
  /** A documented error is what the schema of one of them says. */
  const union = guard && {
    guard,
    plain: (body: unknown) => members.some(({ plain }) => plain(body)),
    independent: (body: unknown) => members.some(({ independent }) => independent?.(body)),
  };
  return { judges, union };
}
