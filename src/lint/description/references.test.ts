import { describe, expect, test } from 'vitest';
import { refTo } from '../../../test/support/small-spec.js';
import { packageReferencesIn } from './references.js';

const $ref = refTo('NorthNotFound');
const keysIn = (description: unknown) => packageReferencesIn(description).map(({ keys }) => keys.join(' '));

describe('packageReferencesIn', () => {
  test('finds references at any depth in their order, past empty values', () => {
    const description = {
      paths: { a: { responses: [null, 'x', { $ref }, 0, '', false, null] } },
      none: null,
      more: [{ d: { $ref, beside: { $ref } } }],
    };
    expect(keysIn(description)).toEqual(['paths a responses 2', 'more 0 d', 'more 0 d beside']);
    expect(packageReferencesIn({ $ref })).toEqual([
      { reference: expect.objectContaining({ document: 'north' }), keys: [] },
    ]);
  });

  test('finds nothing when a description has no reference to this package', () => {
    const circle: Record<string, unknown> = { openapi: '3.1.0', a: { $ref: '#/paths' }, b: { $ref: 5 } };
    // The anchors of YAML can make a document contain itself.
    circle.self = [circle];
    for (const without of [circle, {}, null, undefined, 'text', 5]) expect(keysIn(without)).toEqual([]);
  });

  test('searches 200,000 children and 200,000 levels without a stack overflow', () => {
    const paths = Array.from({ length: 200_000 }, () => ({}));
    expect(keysIn({ paths, last: { $ref } })).toEqual(['last']);
    let nested: object = { $ref };
    for (let depth = 0; depth < 200_000; depth++) nested = { nested };
    expect(packageReferencesIn(nested)).toHaveLength(1);
  });
});
