import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { emitGuards } from '../../scripts/emit/guards/index.js';
import { flatten } from '../../scripts/model/flatten.js';
import type { JsonObject } from '../../scripts/model/json.js';
import type { ContractModel } from '../../scripts/model/model.js';
import type { Guard } from '../../src/index.js';
import { Random, seedOf } from '../support/random.js';
import { compare } from './compare.js';
import { inputsOf } from './inputs.js';
import { schemaOf } from './schemas.js';
import { INPUTS, PART, PARTS, SEED } from './settings.js';

/** Many schemas find more than many inputs: each takes another way through the emitter. */
const INPUTS_OF_EACH = 100;
const CONTRACTS = Math.ceil(INPUTS / 40 / PARTS);

/** The guards of a contract whose documented errors have these bodies, one each. */
function guardsOf(sources: readonly JsonObject[]): Record<string, Guard<unknown>> {
  const schemas = sources.map((source, index) => {
    const titled = { ...source, title: `Acme${index}` };
    return { source: titled, dereferenced: titled, flat: flatten(titled) };
  });
  const forms = schemas.map((schema) => ({ schema, envelope: {} }));
  const contract = { file: 'acme', prefix: 'Acme', schemas: new Map(schemas.entries()), errors: [{ forms }] };
  const code = emitGuards(contract as unknown as ContractModel);
  const guards = {};
  new Function('guards', `'use strict';\n${code.replace(/^export const (\w+) =/gm, 'guards.$1 =')}`)(guards);
  return guards;
}

/** Ajv for the result, and for all errors. */
const options = { strict: false, strictNumbers: true, validateSchema: false, logger: false } as const;
const validatorOf = (schema: JsonObject) => new Ajv2020(options).compile(schema);
/** The issues of a guard quote the flat schema, which may name other keywords than the source. */
const explainerOf = (schema: JsonObject, flat: readonly JsonObject[]) =>
  new Ajv2020({ ...options, allErrors: true }).compile({ allOf: [schema, { anyOf: flat }] });

test('agrees with a plain Ajv on random schemas, and reports one of its errors', () => {
  const again = `PROPERTY_SEED=${SEED} FUZZ_INPUTS=${INPUTS} FUZZ_PART=${PART}/${PARTS} npx vitest run test/fuzz/emitter.test.ts`;
  const total = { valid: 0, invalid: 0 };
  for (let number = 0; number < CONTRACTS; number++) {
    const name = `contract ${number} of part ${PART}`;
    const random = new Random(seedOf(name, SEED));
    const sources = [schemaOf(random), schemaOf(random)];
    const flat = sources.map(flatten);
    const guards = guardsOf(sources);
    const inputs = inputsOf(flat);
    const subjects: [guard: string, schema: JsonObject, some: JsonObject[]][] = [
      ...sources.map((source, index): [string, JsonObject, JsonObject[]] => [
        `isAcme${index}`,
        source,
        [flat[index] as JsonObject],
      ]),
      ['isAcmeError', { anyOf: sources }, flat],
    ];
    for (const [guard, schema, some] of subjects) {
      const plain = validatorOf(schema);
      const compared = { guard: guards[guard] as Guard<unknown>, plain, explain: explainerOf(schema, some) };
      const named = `${guard} in ${name}, whose schema is\n${JSON.stringify(schema)}\n`;
      const seen = compare(named, compared, inputs(some), INPUTS_OF_EACH, SEED, again);
      total.valid += seen.valid;
      total.invalid += seen.invalid;
    }
  }
  expect(Math.min(total.valid, total.invalid)).toBeGreaterThan(0.1 * CONTRACTS * INPUTS_OF_EACH);
});
