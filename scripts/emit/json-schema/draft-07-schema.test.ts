import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodies } from '../../../test/support/arbitrary.js';
import { anySchema, derivedSchema } from '../../../test/support/body-schemas.js';
import { flatten } from '../../model/flatten.js';
import type { JsonObject } from '../../model/json.js';
import { draft07Schema } from './draft-07-schema.js';

const RUNS = Math.ceil(Number(process.env.PROPERTY_RUNS ?? 1000) / 6);

const place = { file: 'acme/x.schema.json', pointer: '', reference: (ref: string) => `#/definitions/${ref}` };
const emit = (schema: JsonObject) => draft07Schema(schema, place);

test.each<[source: JsonObject, result: JsonObject]>([
  [
    { $id: 'x', $schema: 'y', title: 'Z', const: 1 },
    { title: 'Z', const: 1 },
  ],
  [{ $ref: 'X' }, { $ref: '#/definitions/X' }],
  [
    { type: 'array', items: { description: 'x', $ref: 'X' } },
    { type: 'array', items: { description: 'x', allOf: [{ $ref: '#/definitions/X' }] } },
  ],
  [
    { allOf: [{ $ref: 'X' }], type: 'object' },
    { allOf: [{ $ref: '#/definitions/X' }], type: 'object' },
  ],
  [{ allOf: [{ const: 1 }], $ref: 'X' }, { allOf: [{ const: 1 }, { $ref: '#/definitions/X' }] }],
  [{ properties: { $ref: { const: 'a' } } }, { properties: { $ref: { const: 'a' } } }],
])('%j', (source, result) => {
  expect(emit(source)).toEqual(result);
});

test('accepts the same values as the source, for any schema', () => {
  const options = { strict: false, strictNumbers: true, logger: false, validateSchema: false } as const;
  const [newer, older] = [new Ajv2020(options), new Ajv(options)];
  fc.assert(
    fc.property(fc.oneof(anySchema, derivedSchema), fc.gen(), (source, gen) => {
      const [before, after] = [newer.compile(source), older.compile(emit(source))];
      const some = (schema: JsonObject) => fc.array(bodies(schema), { minLength: 10, maxLength: 10 });
      for (const body of gen(some, flatten(source))) expect(after(body)).toBe(before(body));
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
  const says = `acme/x.schema.json#/properties/a/anyOf/0/${keyword}  draft-07: draft-07 has no equivalent of \`${keyword}\`.`;
  expect(() => emit(schema)).toThrow(says);
});

test('refuses a list of `items`, which draft-07 reads differently', () => {
  expect(() => emit({ items: [{ type: 'string' }] })).toThrow('acme/x.schema.json#/items  draft-07');
});
