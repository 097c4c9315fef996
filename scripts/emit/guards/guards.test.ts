import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodies } from '../../../test/support/arbitrary.js';
import { anySchema, derivedSchema, objectSchema } from '../../../test/support/body-schemas.js';
import { flatten } from '../../model/flatten.js';
import type { JsonObject } from '../../model/json.js';
import type { ContractModel } from '../../model/model.js';
import { emitGuards } from './index.js';

const RUNS = Math.ceil(Number(process.env.PROPERTY_RUNS ?? 1000) / 25);

type ExampleValidator = (body: unknown) => boolean;
type Reason = Pick<ErrorObject, 'instancePath' | 'keyword'>;

function placeOf({ instancePath, keyword }: Reason): string {
  return `${keyword} at ${instancePath}`;
}

const ajv = new Ajv2020({ allErrors: true, strict: false, strictNumbers: true, logger: false, validateSchema: false });

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
function guardsOf(...sources: JsonObject[]): Record<string, ExampleValidator> {
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
        const guard = guardsOf(source).isAcme0 as ExampleValidator;
        const judge = ajv.compile(source);
        for (const body of gen(some, [flatten(source)])) {
          const valid = judge(body);
          expect(guard(body)).toBe(valid);
          // One of its reasons is among ajv's, at the same place.
          const [told] = (guard as ExampleValidator & { errors: Reason[] | null }).errors ?? [];
          if (valid) expect(told).toBeUndefined();
          else expect(judge.errors?.map(placeOf)).toContain(told && placeOf(told));
        }
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

test('any documented error is told by its text, where each has its own, and says what is wrong with that one', () => {
  const told = (kind: JsonObject, more: JsonObject = {}): JsonObject => ({
    type: 'object',
    required: ['kind', ...Object.keys(more)],
    properties: { kind, ...more },
  });
  const reason = (sources: JsonObject[], body: unknown) => {
    const { isAcmeError } = guardsOf(...sources) as Record<string, ExampleValidator & { errors: unknown }>;
    return [isAcmeError?.(body), isAcmeError?.errors];
  };
  const apart = [told({ const: 'a' }), told({ const: 'b' }, { more: { type: 'string' } })];
  expect(reason(apart, { kind: 'b' })).toMatchObject([false, [{ keyword: 'required', instancePath: '' }]]);
  expect(reason(apart, { kind: 'b', more: 1 })).toMatchObject([false, [{ keyword: 'type', instancePath: '/more' }]]);
  expect(reason(apart, { kind: 'c' })).toMatchObject([false, [{ keyword: 'anyOf', instancePath: '' }]]);
  expect(reason(apart, {})).toMatchObject([false, [{ keyword: 'required', params: { missingProperty: 'kind' } }]]);
  const alike = [told({ const: 'a' }), told({ const: 'a' }, { more: { type: 'string' } }), told({ const: 1 })];
  expect(reason(alike, { kind: 2 })).toMatchObject([false, [{ keyword: 'anyOf' }]]);
});

test('a text may speak of code', () => {
  const words = ['Cannot import "it"', "require('x') failed", 'new Function(\\"x\\")', '\u2028'];
  for (const word of words) expect(guardsOf(text(word)).isAcme0?.({ m: word })).toBe(true);
});

test('a keyword that no guard can check stops the generator', () => {
  const unique = { type: 'object', properties: { m: { type: 'array', uniqueItems: true } } };
  expect(() => guardsOf(unique)).toThrow('acme: `uniqueItems`');
});

test('an open enumeration takes any value of its type', () => {
  const member = { anyOf: [{ enum: ['a', null] }, { type: ['string', 'null'] }] };
  const { isAcme0 } = guardsOf({ type: 'object', properties: { m: member } });
  expect(['a', 'b', null, 1].map((m) => isAcme0?.({ m }))).toEqual([true, true, true, false]);
});
