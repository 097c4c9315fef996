import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodies } from '../../test/support/arbitrary.js';
import { derivedSchema } from '../../test/support/body-schemas.js';
import { contracts, printedBodies } from '../../test/support/contracts.js';
import { flatten } from './flatten.js';
import type { JsonObject } from './json.js';

const CASES: Record<string, [source: JsonObject, flat: JsonObject]> = {
  'members of both, with the narrower literal': [
    {
      allOf: [{ type: 'object', required: ['code'], properties: { code: { type: 'string' }, id: {} } }],
      type: 'object',
      required: ['code', 'wait'],
      properties: { code: { const: 'X' }, wait: { type: 'integer' } },
    },
    {
      type: 'object',
      required: ['code', 'wait'],
      properties: { code: { type: 'string', const: 'X' }, id: {}, wait: { type: 'integer' } },
    },
  ],
  'the text of the derived schema': [
    { allOf: [{ title: 'Base', description: 'base', type: 'object' }], title: 'Own', description: 'own' },
    { title: 'Own', description: 'own', type: 'object' },
  ],
  'the higher of two minimums': [{ allOf: [{ minimum: 3 }], minimum: 1 }, { minimum: 3 }],
  'the lower of two maximums': [{ allOf: [{ maximum: 3 }], maximum: 4 }, { maximum: 3 }],
  'the members around one that cannot be merged': [
    {
      allOf: [{ type: 'object', properties: { a: { pattern: '^a' }, b: { type: 'string' } } }],
      properties: { a: { pattern: 'b$' }, b: { const: 'x' } },
    },
    {
      type: 'object',
      properties: { a: { allOf: [{ pattern: '^a' }, { pattern: 'b$' }] }, b: { type: 'string', const: 'x' } },
    },
  ],
  'the type of the literal': [
    { allOf: [{ type: ['string', 'null'] }], const: 'X' },
    { type: 'string', const: 'X' },
  ],
  'the type that both allow': [{ allOf: [{ type: ['integer', 'null'] }], type: 'integer' }, { type: 'integer' }],
  'an integer is a number': [{ allOf: [{ type: 'number' }], type: 'integer' }, { type: 'integer' }],
  'a number that must be an integer': [{ allOf: [{ type: 'integer' }], type: 'number' }, { type: 'integer' }],
  'several types that both allow': [
    { allOf: [{ type: ['integer', 'string'] }], type: ['number', 'string', 'null'] },
    { type: ['string', 'integer'] },
  ],
  'the items of two lists': [
    {
      allOf: [{ items: { type: 'object', required: ['code'], properties: { code: { type: 'string' } } } }],
      items: { type: 'object', properties: { code: { const: 'X' } } },
    },
    { items: { type: 'object', required: ['code'], properties: { code: { type: 'string', const: 'X' } } } },
  ],
  'the values that both enumerate': [
    { allOf: [{ enum: ['a', 'b', 'c'] }], enum: ['c', 'b', 'd'] },
    { enum: ['c', 'b'] },
  ],
  'items that exclude each other': [
    { allOf: [{ items: { const: 1 } }], items: { const: 2 } },
    { items: { allOf: [{ const: 1 }, { const: 2 }] } },
  ],
  'not enumerations without a common value': [
    { allOf: [{ enum: ['a'] }], enum: ['b'] },
    { enum: ['b'], allOf: [{ enum: ['a'] }] },
  ],
  'not types that exclude each other': [
    { allOf: [{ type: 'string' }], type: 'null' },
    { type: 'null', allOf: [{ type: 'string' }] },
  ],
  'not literals that exclude each other': [
    { allOf: [{ const: 1 }], const: 2 },
    { const: 2, allOf: [{ const: 1 }] },
  ],
  'not different patterns': [
    { allOf: [{ pattern: '^a' }, { minimum: 1 }], pattern: '^.b' },
    { pattern: '^.b', minimum: 1, allOf: [{ pattern: '^a' }] },
  ],
  'nested schemas': [
    { properties: { list: { items: { allOf: [{ type: 'string' }], const: 'x' } } } },
    { properties: { list: { items: { type: 'string', const: 'x' } } } },
  ],
  'a member with an inherited name': [
    { allOf: [{ properties: {} }], properties: { constructor: { const: 1 } } },
    { properties: { constructor: { const: 1 } } },
  ],
};

describe('flatten', () => {
  test.each(Object.entries(CASES))('merges %s', (_, [source, flat]) => expect(flatten(source)).toEqual(flat));
});

/** How many schemas are made up. */
const RUNS = Math.ceil(Number(process.env.PROPERTY_RUNS ?? 1000) / 10);

const ajv = new Ajv2020({ strict: false, strictNumbers: true, logger: false, validateSchema: false });
const validator = (schema: JsonObject): ((body: unknown) => boolean) => ajv.compile(schema);

const some = (schema: JsonObject) => fc.array(bodies(schema), { minLength: 10, maxLength: 10 });

test('accepts the same values as the source, for any schema', () => {
  const seen = { valid: 0, invalid: 0, merged: 0 };
  fc.assert(
    fc.property(derivedSchema, fc.gen(), (source, gen) => {
      const flat = flatten(source);
      const [asWritten, asFlattened] = [validator(source), validator(flat)];
      if (flat.allOf === undefined) seen.merged++;
      for (const body of gen(some, flat)) {
        const valid = asWritten(body);
        expect(asFlattened(body)).toBe(valid);
        seen[valid ? 'valid' : 'invalid']++;
      }
    }),
    { numRuns: RUNS },
  );
  if (RUNS < 50) return; // Too few runs.
  expect(seen.merged).toBeGreaterThan(RUNS / 3);
  expect(Math.min(seen.valid, seen.invalid)).toBeGreaterThan(RUNS);
});

/** The keywords in parts of `allOf` that could be one. A part with a pattern of its own stays a part. */
function mergeable(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) =>
    key === 'allOf' && Array.isArray(value)
      ? value.flatMap((part) => ('pattern' in part ? [] : Object.keys(part)))
      : mergeable(value),
  );
}

test.each(contracts)('leaves nothing to merge in $id, and accepts the same examples', (contract) => {
  for (const { dereferenced, flat, file } of contract.schemas.values()) {
    expect(mergeable(flat), file).toEqual([]);
    const [asWritten, asFlattened] = [validator(dereferenced), validator(flat)];
    for (const [name, body] of printedBodies(contract)) expect(asFlattened(body), name).toBe(asWritten(body));
  }
});
