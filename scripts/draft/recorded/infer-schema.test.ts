import { expect, test } from 'vitest';
import { inferSchema } from './infer-schema.js';

test('requires the members that each value has', () => {
  expect(inferSchema([{ code: 'a', more: 1 }, { code: null }])).toEqual({
    type: 'object',
    required: ['code'],
    properties: { code: { type: ['string', 'null'] }, more: { type: 'integer' } },
  });
});

test('writes several types as alternatives, with null in the last one', () => {
  expect(inferSchema(['a', 1, 0.5, null])).toEqual({ anyOf: [{ type: 'string' }, { type: ['number', 'null'] }] });
});

test('describes the items of all lists together, and no member below the fourth level', () => {
  expect(inferSchema([[1], ['a']])).toEqual({
    type: 'array',
    items: { anyOf: [{ type: 'integer' }, { type: 'string' }] },
  });
  const deep = { a: { b: { c: { d: { e: 1 } } } } };
  expect(JSON.stringify(inferSchema([deep]))).not.toContain('"e"');
});
