import { Ajv2020 } from 'ajv/dist/2020.js';
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emitGuards } from '../../scripts/emit/guards.js';
import { flatten } from '../../scripts/model/flatten.js';
import type { JsonObject } from '../../scripts/model/json.js';
import type { ContractModel } from '../../scripts/model/model.js';
import { bodies } from '../support/arbitrary.js';
import { anySchema, derivedSchema, objectSchema } from '../support/body-schemas.js';

const RUNS = Math.ceil(Number(process.env.PROPERTY_RUNS ?? 1000) / 25);

type Judge = (body: unknown) => boolean;

const ajv = new Ajv2020({ strict: false, strictNumbers: true, logger: false, validateSchema: false });

/** What is emitted for a contract of some body schemas, each one's of a documented error. */
function emitted(...sources: JsonObject[]): string {
  const schemas = sources.map((source, index) => ({
    source: { ...source, title: `Acme${index}` },
    flat: flatten({ ...source, title: `Acme${index}` }),
  }));
  const forms = schemas.map((schema) => ({ schema, envelope: {} }));
  const contract = { file: 'acme', prefix: 'Acme', schemas: new Map(schemas.entries()), errors: [{ forms }] };
  return emitGuards(contract as unknown as ContractModel);
}

/** The same, ready to be called. */
function guardsOf(...sources: JsonObject[]): Record<string, Judge> {
  const guards = {};
  new Function('guards', emitted(...sources).replace(/^export const (\w+) =/gm, 'guards.$1 ='))(guards);
  return guards;
}

/** A schema with a literal in a member that a union may be told by. */
function tagged(tag: string | number, isRequired = true): Arbitrary<JsonObject> {
  return objectSchema.map((schema) => {
    const { properties, required = [] } = schema as { properties?: JsonObject; required?: string[] };
    const tagged = { kind: { const: tag }, ...properties };
    return { ...schema, properties: tagged, required: isRequired ? ['kind', ...required] : required };
  });
}

const unions: Record<string, Arbitrary<JsonObject[]>> = {
  'bodies of any kind': fc.array(anySchema, { minLength: 2, maxLength: 3 }),
  'bodies with a text each': fc.tuple(tagged('one'), tagged('two'), tagged('three')),
  'bodies with a number each': fc.tuple(tagged(1), tagged(2)),
  'bodies that may have a text each': fc.tuple(tagged('one', false), tagged('two', false)),
  'bodies of which two have one text': fc.tuple(tagged('one'), tagged('one'), tagged('two')),
};

describe('what is emitted judges as a plain Ajv does', () => {
  test('of one schema, whatever it says', () => {
    fc.assert(
      fc.property(fc.oneof(anySchema, derivedSchema), fc.gen(), (source, gen) => {
        const guard = guardsOf(source).isAcme0 as Judge;
        const judge = ajv.compile(source);
        for (const body of gen(some, [flatten(source)])) expect(guard(body)).toBe(judge(body));
      }),
      { numRuns: RUNS },
    );
  });

  test.each(Object.entries(unions))('of any documented error: %s', (_, sources) => {
    fc.assert(
      fc.property(sources, fc.gen(), (sources, gen) => {
        const { isAcmeError } = guardsOf(...sources);
        const judges = sources.map((source) => ajv.compile(source));
        for (const body of gen(some, sources.map(flatten)))
          expect(isAcmeError?.(body)).toBe(judges.some((judge) => judge(body)));
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });
});

function some(schemas: JsonObject[]) {
  const each = schemas.map((schema) => bodies(schema, schemas));
  return fc.array(fc.oneof(...each), { minLength: 12, maxLength: 12 });
}

const text = (value: string): JsonObject => ({ type: 'object', required: ['m'], properties: { m: { const: value } } });

test('any documented error is told by its text, where each has its own', () => {
  const told = (...codes: JsonObject[]) =>
    emitted(...codes.map((code) => ({ type: 'object', required: ['code'], properties: { code } })));
  const byTag = '"discriminator":{"propertyName":"code"}';
  expect(told({ const: 'a' }, { const: 'b' })).toContain(byTag);
  expect(told({ const: 'a' }, { const: 'a' })).not.toContain(byTag);
  expect(told({ const: 'a' }, { const: 1 })).not.toContain(byTag);
  expect(told({ const: 'a' }, { type: 'string' })).not.toContain(byTag);
});

test('a text may speak of code', () => {
  const words = ['Cannot import "it"', 'require("x") failed', 'new Function(\\"x\\")', 'eval(1)'];
  for (const word of words) expect(guardsOf(text(word)).isAcme0?.({ m: word })).toBe(true);
});

test('a keyword that needs a run-time stops the generator', () => {
  const unique = { type: 'object', properties: { m: { type: 'array', uniqueItems: true } } };
  expect(() => guardsOf(unique)).toThrow('acme: the guard would load code');
});

test('an open enumeration takes any value of its type', () => {
  const member = { anyOf: [{ enum: ['a', null] }, { type: ['string', 'null'] }] };
  const { isAcme0 } = guardsOf({ type: 'object', properties: { m: member } });
  expect(['a', 'b', null, 1].map((m) => isAcme0?.({ m }))).toEqual([true, true, true, false]);
});
