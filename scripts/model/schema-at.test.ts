import { describe, expect, test } from 'vitest';
import type { JsonObject } from './json.js';
import { literalsOf, requiresAt, schemaAt, typesOf } from './schema-at.js';

const CODE = { type: 'string' };
const LIST = { type: 'array', items: { properties: { code: CODE, text: { type: 'string' } } } };

describe('schemaAt', () => {
  const cases: Record<string, [schema: JsonObject, pointer: string, found: unknown]> = {
    'finds the root': [CODE, '', CODE],
    'finds a property': [{ properties: { a: { properties: { 'b/c': CODE } } } }, '/a/b~1c', CODE],
    'finds an item of a list': [{ properties: { errors: LIST } }, '/errors/*/code', CODE],
    'prefers `contains` to `items`': [
      { ...LIST, contains: { properties: { code: { const: 'X' } } } },
      '/*/code',
      { const: 'X' },
    ],
    'looks into `items` for what `contains` leaves out': [
      { ...LIST, contains: { properties: { code: { const: 'X' } } } },
      '/*/text',
      { type: 'string' },
    ],
    'looks into the parts of `allOf`': [{ properties: {}, allOf: [{ properties: { code: CODE } }] }, '/code', CODE],
    'ignores inherited names': [{ properties: {} }, '/constructor', undefined],
    'finds nothing in a schema that describes nothing': [{}, '/code', undefined],
  };
  test.each(Object.entries(cases))('%s', (_, [schema, pointer, found]) =>
    expect(schemaAt(schema, pointer)).toEqual(found),
  );
});

describe('requiresAt', () => {
  const body = (schema: JsonObject) => ({ required: ['errors'], properties: { errors: schema } });
  const item = { required: ['code'], properties: { code: CODE } };
  const cases: Record<string, [schema: JsonObject, pointer: string, requires: boolean]> = {
    'is true for the root': [{}, '', true],
    'is true for a required property': [{ required: ['code'] }, '/code', true],
    'is false for an optional one': [{ properties: { code: CODE } }, '/code', false],
    'is false below an optional one': [{ properties: { error: item } }, '/error/code', false],
    'is true below a required one': [{ required: ['error'], properties: { error: item } }, '/error/code', true],
    'is true for an item that the list contains': [body({ contains: item }), '/errors/*/code', true],
    'is true for the items of a list that is not empty': [body({ minItems: 1, items: item }), '/errors/*/code', true],
    'is false for the items of a list that may be empty': [body({ items: item }), '/errors/*/code', false],
    'is true if a part of `allOf` requires it': [{ allOf: [item] }, '/code', true],
  };
  test.each(Object.entries(cases))('%s', (_, [schema, pointer, requires]) =>
    expect(requiresAt(schema, pointer)).toBe(requires),
  );
});

describe('typesOf', () => {
  const cases: Record<string, [schema: JsonObject, types: string[] | undefined]> = {
    'reads `type`': [{ type: ['string', 'null'] }, ['string', 'null']],
    'reads literals': [{ enum: ['a', 1, 1.5, null, true] }, ['string', 'integer', 'number', 'null', 'boolean']],
    'reads alternatives': [{ anyOf: [{ enum: ['a'] }, { type: 'integer' }] }, ['string', 'integer']],
    'does not know the type of an open alternative': [{ anyOf: [{ type: 'string' }, {}] }, undefined],
    'reads the parts of `allOf`': [{ allOf: [{}, { type: 'string' }] }, ['string']],
    'does not know the type of an open schema': [{ description: 'Anything.' }, undefined],
  };
  test.each(Object.entries(cases))('%s', (_, [schema, types]) =>
    expect(typesOf(schema)).toEqual(types && new Set(types)),
  );
});

test('literalsOf reads `const`, `enum` and the parts of `allOf`', () => {
  expect(literalsOf({ const: null })).toEqual([null]);
  expect(literalsOf({ enum: ['a', 'b'] })).toEqual(['a', 'b']);
  expect(literalsOf({ type: 'string', allOf: [{ const: 'a' }] })).toEqual(['a']);
  expect(literalsOf({ type: 'string' })).toBeUndefined();
});
