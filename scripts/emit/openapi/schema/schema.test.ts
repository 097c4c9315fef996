import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodies } from '../../../../test/support/arbitrary.js';
import { anySchema, derivedSchema } from '../../../../test/support/body-schemas.js';
import { complaints, VERSIONS } from '../../../../test/support/openapi.js';
import { flatten } from '../../../model/flatten.js';
import type { JsonObject } from '../../../model/json.js';
import { openApiSchema, type Version } from './schema.js';

const RUNS = Math.ceil(Number(process.env.PROPERTY_RUNS ?? 1000) / 10);

const emit = (source: JsonObject, version: Version) => openApiSchema(flatten(source), version, 'acme/x.schema.json');

const CASES: [source: JsonObject, in31: JsonObject, in30?: JsonObject][] = [
  [{ const: 'a' }, { type: 'string', enum: ['a'] }],
  [{ const: -32600 }, { type: 'integer', enum: [-32600] }],
  [{ const: 1.5 }, { type: 'number', enum: [1.5] }],
  [{ const: true }, { type: 'boolean', enum: [true] }],
  [{ const: null }, { type: 'null' }, { type: 'string', nullable: true, enum: [null] }],
  [{ type: 'null' }, { type: 'null' }, { type: 'string', nullable: true, enum: [null] }],
  [{ type: ['string', 'null'] }, { type: ['string', 'null'] }, { type: 'string', nullable: true }],
  // Only the values that the other keywords accept are left.
  [
    { type: ['string', 'null'], const: 'a' },
    { type: 'string', enum: ['a'] },
  ],
  [
    { type: 'string', pattern: '^a', enum: ['a', 'b', 1] },
    { type: 'string', enum: ['a'] },
  ],
  [
    { anyOf: [{ enum: ['a', 'b'] }, { type: 'string' }], const: 'a' },
    { type: 'string', enum: ['a'] },
  ],
  [{ type: 'string', const: 1 }, { not: {} }],
  [{ type: ['string', 'integer'] }, { anyOf: [{ type: 'string' }, { type: 'integer' }] }],
  // Each keyword goes to the type that it applies to.
  [
    { type: ['string', 'integer'], minimum: 1, pattern: '^a' },
    {
      anyOf: [
        { type: 'string', pattern: '^a' },
        { type: 'integer', minimum: 1 },
      ],
    },
  ],
  // Not an open enumeration: one of the known values does not have the pattern.
  [
    { anyOf: [{ enum: ['a', 'b'] }, { type: 'string', pattern: '^a' }] },
    {
      anyOf: [
        { type: 'string', enum: ['a', 'b'] },
        { type: 'string', pattern: '^a' },
      ],
    },
  ],
  [{ type: ['integer', 'number'] }, { type: 'number' }],
  [
    { type: ['string', 'integer', 'null'] },
    { anyOf: [{ type: 'string' }, { type: 'integer' }, { type: 'null' }] },
    { anyOf: [{ type: 'string' }, { type: 'integer', nullable: true }] },
  ],
  [
    { enum: ['a', null] },
    { type: ['string', 'null'], enum: ['a', null] },
    { type: 'string', nullable: true, enum: ['a', null] },
  ],
  [
    { enum: ['a', 1, 'b'] },
    {
      anyOf: [
        { type: 'string', enum: ['a', 'b'] },
        { type: 'integer', enum: [1] },
      ],
    },
  ],
  // An open enumeration that may be null.
  [
    { description: 'x', anyOf: [{ enum: ['a'] }, { type: ['string', 'null'] }] },
    { description: 'x', anyOf: [{ type: 'string', enum: ['a'] }, { type: 'string' }, { type: 'null' }] },
    { description: 'x', type: 'string', nullable: true, 'x-extensible-enum': ['a'] },
  ],
  // What is beside `anyOf` goes into each branch.
  [
    { type: 'string', pattern: '^a', anyOf: [{ enum: ['a', 'b'] }, {}] },
    {
      anyOf: [
        { type: 'string', enum: ['a'] },
        { type: 'string', pattern: '^a' },
      ],
    },
    { type: 'string', pattern: '^a', 'x-extensible-enum': ['a'] },
  ],
  [{ oneOf: [{ type: 'string' }, { type: 'integer' }] }, { anyOf: [{ type: 'string' }, { type: 'integer' }] }],
  [
    { oneOf: [{ type: 'string' }, { type: 'string', pattern: '^a' }] },
    { oneOf: [{ type: 'string' }, { type: 'string', pattern: '^a' }] },
  ],
  // Null is in both, so that it is in none.
  [
    { oneOf: [{ minimum: 2 }, { const: null }] },
    { oneOf: [{ minimum: 2 }, { type: 'null' }] },
    { oneOf: [{ minimum: 2 }, { type: 'string', nullable: true, enum: [null] }] },
  ],
  [{ type: 'array' }, { type: 'array', items: {} }],
  [
    { type: 'array', contains: { const: 1 } },
    { type: 'array', contains: { type: 'integer', enum: [1] }, items: {} },
    { type: 'array', not: { type: 'array', items: { not: { type: 'integer', enum: [1] } } }, items: {} },
  ],
  [{ type: 'object' }, { type: 'object', additionalProperties: true }],
  [
    { type: 'object', properties: { a: { type: 'object', required: [] } } },
    {
      type: 'object',
      properties: { a: { type: 'object', additionalProperties: true } },
      additionalProperties: true,
    },
  ],
  [
    { allOf: [{ type: 'object', required: ['a'] }], type: 'object', properties: { a: {} } },
    { type: 'object', required: ['a'], properties: { a: {} }, additionalProperties: true },
  ],
  // What cannot be merged has nothing beside it.
  [
    { allOf: [{ pattern: '^a' }], type: 'string', pattern: 'b$', description: 'x' },
    { description: 'x', allOf: [{ type: 'string', pattern: 'b$' }, { pattern: '^a' }] },
  ],
  [
    { $id: 'x', $schema: 'y', title: 'Z', type: 'array', minItems: 1 },
    { type: 'array', minItems: 1, items: {} },
  ],
];

test.each(CASES)('emits %j', (source, in31, in30 = in31) => {
  expect([emit(source, '3.1'), emit(source, '3.0')]).toEqual([in31, in30]);
});

const plain = new Ajv2020({ strict: false, strictNumbers: true, logger: false, validateSchema: false });
/** A validator for each version: 3.1 is JSON Schema 2020-12, and 3.0 an older draft with `nullable`, which Ajv knows. */
const VALIDATORS = {
  '3.1': plain,
  '3.0': new Ajv({ strict: false, strictNumbers: true, logger: false, validateSchema: false }),
};

describe.each(VERSIONS)('any schema, in %s', (version) => {
  test('accepts the same values', () => {
    fc.assert(
      fc.property(fc.oneof(anySchema, derivedSchema), fc.gen(), (source, gen) => {
        const [before, after] = [plain.compile(source), VALIDATORS[version].compile(emit(source, version))];
        const some = (schema: JsonObject) => fc.array(bodies(schema), { minLength: 10, maxLength: 10 });
        for (const body of gen(some, flatten(source))) expect(after(body)).toBe(before(body));
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
  });

  test('satisfies the schema of OpenAPI', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anySchema, derivedSchema), async (source) => {
        const X = emit(source, version);
        const info = { title: 'x', version: '1' };
        const openapi = version === '3.1' ? '3.1.0' : '3.0.3';
        expect(await complaints(version, { openapi, info, paths: {}, components: { schemas: { X } } })).toEqual([]);
      }),
      { numRuns: Math.ceil(RUNS / 10), endOnFailure: true },
    );
  });

  test.each([
    'patternProperties',
    'propertyNames',
    'additionalProperties',
    'if',
    'not',
    'prefixItems',
    'format',
    'unevaluatedProperties',
    '$defs',
    '$anchor',
    'x-anything',
    'examples',
  ])('refuses %s, with its location', (keyword) => {
    const schema = { type: 'object', properties: { a: { anyOf: [{ [keyword]: {} }] } } };
    const says = `acme/x.schema.json#/properties/a/anyOf/0  openapi: OpenAPI ${version} has no equivalent of \`${keyword}\`.`;
    expect(() => emit(schema, version)).toThrow(says);
  });
});
