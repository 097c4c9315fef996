import { describe, expect, test } from 'vitest';
import { refTo } from '../../../test/support/small-spec.js';
import { baseIn, parsePackageReference, responseRef } from './package-reference.js';

const NOT_FOUND = refTo('NorthNotFound');

describe('parsePackageReference', () => {
  test('parses a reference to a component of this package', () => {
    expect(parsePackageReference(NOT_FOUND)).toEqual({
      base: 'node_modules/error-envelopes/',
      document: 'north',
      kind: 'responses',
      name: 'NorthNotFound',
    });
  });

  test.each([`${NOT_FOUND}/content`, NOT_FOUND.replace('.openapi', ''), NOT_FOUND.replace('3.1', '3.2')])(
    'returns undefined for %s',
    (other) => {
      expect(parsePackageReference(other)).toBeUndefined();
    },
  );
});

describe('responseRef', () => {
  const refIn = (version: string) =>
    responseRef({ contract: 'north', name: 'NorthDefault' }, { version, follow: () => undefined, base: '../' });
  const refOf = (edition: string) =>
    `../generated/openapi/${edition}/north.openapi.json#/components/responses/NorthDefault`;

  test.each(['3.0', '3.0.0', '3.0.4'])('refers to the edition 3.0 from a description in %s', (version) => {
    expect(refIn(version)).toBe(refOf('3.0'));
  });

  // A later or unknown edition is closer to 3.1.
  test.each(['3.1', '3.1.0', '3.2.0', ''])('refers to the edition 3.1 from a description in "%s"', (version) => {
    expect(refIn(version)).toBe(refOf('3.1'));
  });
});

describe('baseIn', () => {
  const $ref = `../vendor/${NOT_FOUND}`;
  const base = '../vendor/node_modules/error-envelopes/';

  test('finds a reference at any depth, past empty values', () => {
    const description = {
      paths: { a: { responses: [null, 'x', { $ref }, 0, '', false, null] } },
      none: null,
      empty: '',
    };
    expect(baseIn(description)).toBe(base);
    expect(baseIn({ a: { $ref: '#/paths' }, b: { $ref: 5 }, c: [{ d: { $ref } }] })).toBe(base);
  });

  test('takes the first of several references', () => {
    const others = { x: { $ref: NOT_FOUND }, y: [{ $ref: `other/${NOT_FOUND}` }] };
    expect(baseIn({ paths: { a: [{ $ref }], b: { $ref: NOT_FOUND } }, components: others })).toBe(base);
  });

  test('returns the default when a description has no reference to this package', () => {
    const circle: Record<string, unknown> = { openapi: '3.1.0' };
    // The anchors of YAML can make a document contain itself.
    circle.self = [circle];
    for (const without of [circle, {}, null, undefined, 'text', 5]) {
      expect(baseIn(without)).toBe('node_modules/error-envelopes/');
    }
  });

  test('searches a description once for all its operations', () => {
    let reads = 0;
    const description = {
      get paths() {
        reads++;
        return { a: { $ref: NOT_FOUND } };
      },
    };
    baseIn(description);
    const first = reads;
    baseIn(description);
    expect([first > 0, reads]).toEqual([true, first]);
  });

  test('searches 200,000 children without a stack overflow', () => {
    const paths = Array.from({ length: 200_000 }, () => ({}));
    expect(baseIn({ paths, last: { $ref } })).toBe(base);
  });

  test('searches 200,000 levels without a stack overflow', () => {
    let nested: object = { $ref };
    for (let depth = 0; depth < 200_000; depth++) nested = { nested };
    expect(baseIn(nested)).toBe(base);
  });
});
