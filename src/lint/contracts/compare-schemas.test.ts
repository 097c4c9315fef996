import { describe, expect, test } from 'vitest';
import { followIn, rootLocation } from '../description/follow.js';
import { findDifference } from './compare-schemas.js';

/** The difference between two values, with the components of a document for both. */
function difference(published: unknown, copy: unknown, components: object = {}) {
  const side = (value: unknown) => ({ value, location: rootLocation(), follow: followIn({ components }) });
  return findDifference(side(published), side(copy));
}

const schema = {
  type: 'object',
  required: ['code', 'more'],
  properties: {
    code: { type: ['string', 'null'], enum: ['A', 'B'] },
    more: { anyOf: [{ items: { minimum: 1 } }, { $ref: '#/components/A' }] },
  },
  additionalProperties: true,
};

describe('findDifference', () => {
  test('finds none when only texts, extensions and the order of sets differ', () => {
    const copy = {
      ...schema,
      title: 'A copy',
      'x-own': 1,
      required: ['more', 'code'],
      properties: {
        more: { description: 'More.', anyOf: [{ items: { minimum: 1, example: 5 } }, { $ref: '#/components/B' }] },
        code: { enum: ['B', 'A'], type: ['null', 'string'] },
      },
    };
    const components = { A: { type: 'string' }, B: { $ref: '#/components/C' }, C: { type: 'string', title: 'C' } };
    expect(difference(schema, copy, components)).toBeUndefined();
    expect(difference({ type: 'string' }, { type: ['string'] })).toBeUndefined();
  });

  test.each([
    ['/required', { ...schema, required: ['code'] }],
    ['/additionalProperties', { ...schema, additionalProperties: false }],
    ['/minProperties', { ...schema, minProperties: 1 }],
    ['/properties/code/enum', { ...schema, properties: { ...schema.properties, code: { type: ['string', 'null'] } } }],
    ['/properties/more', { ...schema, properties: { code: schema.properties.code } }],
    ['/properties/description', { ...schema, properties: { ...schema.properties, description: {} } }],
    [
      '/properties/more/anyOf/0/items/minimum',
      { ...schema, properties: { ...schema.properties, more: { anyOf: [{ items: { minimum: 2 } }, {}] } } },
    ],
    [
      '/properties/more/anyOf/2',
      { ...schema, properties: { ...schema.properties, more: { anyOf: [...schema.properties.more.anyOf, {}] } } },
    ],
  ])('finds the difference at %s', (pointer, copy) => {
    expect(difference(schema, copy, { A: {} })).toBe(pointer);
  });

  test('compares headers and bodies of responses', () => {
    const response = { content: { 'a/b': { schema } }, headers: { 'Retry-After': { required: true, schema: {} } } };
    expect(difference(response, { ...response, description: 'x' }, { A: {} })).toBeUndefined();
    for (const headers of [{}, undefined]) {
      expect(difference(response, { ...response, headers }, { A: {} })).toBe('/headers/Retry-After');
    }
    expect(difference({ headers: {} }, {})).toBeUndefined();
    const open = { ...response, content: { 'a/b': { schema: {} } } };
    expect(difference(response, open, { A: {} })).toBe('/content/a~1b/schema/type');
  });

  test('ends on recursive schemas', () => {
    const components = {
      A: { properties: { a: { $ref: '#/components/A' } } },
      B: { properties: { a: { $ref: '#/components/B' } } },
      C: { $ref: '#/components/C' },
    };
    const ref = (name: string) => ({ $ref: `#/components/${name}` });
    expect(difference(ref('A'), ref('B'), components)).toBeUndefined();
    expect(difference(ref('A'), ref('C'), components)).toBe('/properties/a');
    expect(difference(ref('A'), ref('D'), components)).toBe('/properties/a');
  });
});
