import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodies } from '../../../test/support/arbitrary.js';
import { anySchema, derivedSchema } from '../../../test/support/body-schemas.js';
import { independentValidator } from '../../../test/support/hyperjump.js';
import { flatten } from '../../model/flatten.js';
import type { JsonObject } from '../../model/json.js';
import { olderSchema } from './older-schema.js';

const DRAFT_04 = 'http://json-schema.org/draft-04/schema#';
const RUNS = Math.ceil(Number(process.env.PROPERTY_RUNS ?? 1000) / 6);

const place = { file: 'acme/x.schema.json', pointer: '', reference: (ref: string) => `#/definitions/${ref}` };
const emit = (schema: JsonObject) => olderSchema(schema, place);

test.each<[source: JsonObject, result: JsonObject]>([
  [
    { $id: 'x', $schema: 'y', title: 'Z', const: 1 },
    { title: 'Z', enum: [1] },
  ],
  [{ $ref: 'X' }, { $ref: '#/definitions/X' }],
  [
    { type: 'array', items: { description: 'x', $ref: 'X' } },
    { type: 'array', items: { description: 'x', allOf: [{ $ref: '#/definitions/X' }] } },
  ],
  [
    { allOf: [{ $ref: 'X' }], type: 'object' },
    { allOf: [{ $ref: '#/definitions/X' }], type: 'object', additionalProperties: true },
  ],
  [{ allOf: [{ const: 1 }], $ref: 'X' }, { allOf: [{ enum: [1] }, { $ref: '#/definitions/X' }] }],
  [
    { properties: { $ref: { const: 'a' } }, required: [] },
    { properties: { $ref: { enum: ['a'] } }, additionalProperties: true },
  ],
  [
    { const: 1, enum: [1, 2] },
    { enum: [1, 2], allOf: [{ enum: [1] }] },
  ],
  [
    { type: 'array', contains: { const: 1 } },
    { type: 'array', not: { items: { not: { enum: [1] } } } },
  ],
  [
    { contains: { const: 1 } },
    { allOf: [{ anyOf: [{ not: { type: 'array' } }, { type: 'array', not: { items: { not: { enum: [1] } } } }] }] },
  ],
  [
    { type: ['array', 'null'], contains: {} },
    {
      type: ['array', 'null'],
      allOf: [{ anyOf: [{ not: { type: 'array' } }, { type: 'array', not: { items: { not: {} } } }] }],
    },
  ],
])('writes %j in older keywords', (source, result) => {
  expect(emit(source)).toEqual(result);
});

test('accepts the same values as the source, for any schema, in draft-07 and in draft-04', async () => {
  const options = { strict: false, strictNumbers: true, logger: false, validateSchema: false } as const;
  const [newer, older] = [new Ajv2020(options), new Ajv(options)];
  await fc.assert(
    fc.asyncProperty(fc.oneof(anySchema, derivedSchema), fc.gen(), async (source, gen) => {
      const emitted = emit(source);
      const draft04 = await independentValidator({ ...emitted, $schema: DRAFT_04 }, 'draft-04');
      const readers = [newer.compile(source), older.compile(emitted), draft04];
      const some = (schema: JsonObject) => fc.array(bodies(schema), { minLength: 10, maxLength: 10 });
      for (const any of gen(some, flatten(source))) {
        const body = JSON.parse(JSON.stringify(any) ?? 'null');
        const [before, ...after] = readers.map((validate) => validate(body));
        expect(after).toEqual([before, before]);
      }
    }),
    { numRuns: RUNS, endOnFailure: true },
  );
});

test.each([
  'prefixItems',
  'dependentRequired',
  'unevaluatedProperties',
  'minContains',
  '$anchor',
  '$dynamicRef',
  '$defs',
  'x-anything',
])('%s stops the generator, and says where', (keyword) => {
  const schema = { properties: { a: { anyOf: [{ [keyword]: {} }] } } };
  const says = `acme/x.schema.json#/properties/a/anyOf/0/${keyword}  older-drafts: Drafts before 2019-09 have no equivalent of \`${keyword}\`.`;
  expect(() => emit(schema)).toThrow(says);
});

test('refuses a list of `items`, which older drafts read differently', () => {
  expect(() => emit({ items: [{ type: 'string' }] })).toThrow('acme/x.schema.json#/items  older-drafts');
});
