import { expect, test } from 'vitest';
import type { JsonObject } from '../../model/json.js';
import { unionOf } from './union.js';

/** A body schema with a required text `code`, and other members. */
const schema = (title: string, code: JsonObject, flat: JsonObject = {}) => ({
  source: { $id: title, title },
  flat: { type: 'object', required: ['message', 'code'], properties: { message: {}, code }, ...flat },
});
const ref = (title: string) => ({ $ref: `#/components/schemas/${title}` });
const BOTH = [ref('A'), ref('B')];

test('picks a schema by the required text that differs', () => {
  expect(unionOf([schema('A', { const: 'a' }), schema('B', { type: 'string', enum: ['b', 'c'] })], '3.1')).toEqual({
    oneOf: BOTH,
    discriminator: { propertyName: 'code', mapping: { a: BOTH[0]?.$ref, b: BOTH[1]?.$ref, c: BOTH[1]?.$ref } },
  });
});

test.each<[what: string, first: JsonObject, second: JsonObject, flat?: JsonObject]>([
  ['a shared text', { enum: ['a', 'b'] }, { enum: ['b', 'c'] }],
  ['any text', { type: 'string' }, { const: 'b' }],
  ['a number', { const: 1 }, { const: 'b' }],
  ['null', { enum: ['a', null] }, { const: 'b' }],
  ['an optional text', { const: 'a' }, { const: 'b' }, { required: ['message'] }],
  ['a body that may have any type', { const: 'a' }, { const: 'b' }, { type: undefined as never }],
  ['a text that is not described', { const: 'a' }, { const: 'b' }, { properties: {} }],
])('picks no schema by %s', (_, first, second, flat) => {
  expect(unionOf([schema('A', first), schema('B', second, flat)], '3.1')).toEqual({ anyOf: BOTH });
});

test('refers to the only schema', () => {
  const only = schema('A', { const: 'a' });
  expect(unionOf([only, only], '3.1')).toEqual(BOTH[0]);
});

test('has no discriminator in 3.0', () => {
  expect(unionOf([schema('A', { const: 'a' }), schema('B', { const: 'b' })], '3.0')).toEqual({ anyOf: BOTH });
});
