import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodies } from '../../../test/support/arbitrary.js';
import { anySchema, derivedSchema } from '../../../test/support/body-schemas.js';
import { complaints, VERSIONS } from '../../../test/support/openapi.js';
import { flatten } from '../../model/flatten.js';
import type { JsonObject } from '../../model/json.js';
import { ContractError } from '../../model/problem.js';
import { openApiSchema, type Version } from './schema.js';

const RUNS = Math.ceil(Number(process.env.PROPERTY_RUNS ?? 1000) / 10);

const place = { file: 'acme/x.schema.json', reference: (ref: string) => `#/components/schemas/${ref}` };
const emit = (schema: JsonObject, version: Version) => openApiSchema(schema, version, place);

const CASES: [source: JsonObject, in31: JsonObject, in30: JsonObject][] = [
  [{ const: 'a' }, { type: 'string', enum: ['a'] }, { type: 'string', enum: ['a'] }],
  [{ const: -32600 }, { type: 'integer', enum: [-32600] }, { type: 'integer', enum: [-32600] }],
  [{ const: 1.5 }, { type: 'number', enum: [1.5] }, { type: 'number', enum: [1.5] }],
  [{ const: true }, { type: 'boolean', enum: [true] }, { type: 'boolean', enum: [true] }],
  [{ const: null }, { type: 'null', enum: [null] }, { type: 'string', nullable: true, enum: [null] }],
  [{ type: 'null' }, { type: 'null' }, { type: 'string', nullable: true, enum: [null] }],
  [{ type: ['string', 'null'] }, { type: ['string', 'null'] }, { type: 'string', nullable: true }],
  [
    { type: ['string', 'null'], const: 'a' },
    { type: ['string', 'null'], enum: ['a'] },
    { type: 'string', nullable: true, enum: ['a'] },
  ],
  [
    { type: ['string', 'integer'] },
    { anyOf: [{ type: 'string' }, { type: 'integer' }] },
    { anyOf: [{ type: 'string' }, { type: 'integer' }] },
  ],
  [
    { enum: ['a', null] },
    { type: ['string', 'null'], enum: ['a', null] },
    { type: 'string', nullable: true, enum: ['a', null] },
  ],
  [{ enum: ['a', 1] }, { enum: ['a', 1] }, { enum: ['a', 1] }],
  [
    { type: 'array', contains: { const: 1 } },
    { type: 'array', contains: { type: 'integer', enum: [1] } },
    { type: 'array', not: { type: 'array', items: { not: { type: 'integer', enum: [1] } } } },
  ],
  [
    { $ref: 'X', description: 'x' },
    { $ref: '#/components/schemas/X', description: 'x' },
    { allOf: [{ $ref: '#/components/schemas/X' }], description: 'x' },
  ],
  [
    { type: 'object', properties: { a: {} } },
    { type: 'object', properties: { a: {} }, additionalProperties: true },
    { type: 'object', properties: { a: {} }, additionalProperties: true },
  ],
  [
    { allOf: [{ $ref: 'X' }], type: 'object', properties: { a: {} } },
    { allOf: [{ $ref: '#/components/schemas/X' }], type: 'object', properties: { a: {} } },
    { allOf: [{ $ref: '#/components/schemas/X' }], type: 'object', properties: { a: {} } },
  ],
  [{ $id: 'x', $schema: 'y', title: 'Z', minItems: 1 }, { minItems: 1 }, { minItems: 1 }],
];

test.each(CASES)('emits %j', (source, in31, in30) => {
  expect([emit(source, '3.1'), emit(source, '3.0')]).toEqual([in31, in30]);
});

const plain = new Ajv2020({ strict: false, strictNumbers: true, logger: false, validateSchema: false });
/** A validator for each version: 3.1 is JSON Schema 2020-12, and 3.0 an older draft with `nullable`, which Ajv knows. */
const VALIDATORS = {
  '3.1': plain,
  '3.0': new Ajv({ strict: false, strictNumbers: true, logger: false, validateSchema: false }),
};

describe.each(VERSIONS)('any schema, in %s', (version) => {
  /** The schema in OpenAPI; undefined where it is refused. */
  function emitted(source: JsonObject): JsonObject | undefined {
    try {
      return emit(source, version);
    } catch (error) {
      if (error instanceof ContractError) return undefined;
      throw error;
    }
  }

  test('accepts the same values', () => {
    let refused = 0;
    fc.assert(
      fc.property(fc.oneof(anySchema, derivedSchema), fc.gen(), (source, gen) => {
        const schema = emitted(source);
        if (!schema) refused++;
        else {
          const [before, after] = [plain.compile(source), VALIDATORS[version].compile(schema)];
          const some = (schema: JsonObject) => fc.array(bodies(schema), { minLength: 10, maxLength: 10 });
          for (const body of gen(some, flatten(source))) expect(after(body)).toBe(before(body));
        }
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
    if (RUNS >= 50) expect(refused).toBeLessThan(RUNS / 5);
  });

  test('satisfies the schema of OpenAPI', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(anySchema, derivedSchema), async (source) => {
        const X = emitted(source) ?? {};
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

  test('refuses two keywords that become the same one', () => {
    const schema = { type: ['string', 'integer'], anyOf: [{ const: 'a' }] };
    expect(() => emit(schema, version)).toThrow('this together with another `anyOf`');
  });
});
