import { describe, expect, test } from 'vitest';
import { refTo } from '../../../test/support/small-spec.js';
import { formatPackageReference, parsePackageReference } from './package-reference.js';

const NOT_FOUND = refTo('NorthNotFound');

describe('parsePackageReference', () => {
  test('parses a reference to a component of this package', () => {
    expect(parsePackageReference(NOT_FOUND)).toEqual({
      base: 'node_modules/error-envelopes/generated/',
      edition: '3.1',
      document: 'north',
      kind: 'responses',
      name: 'NorthNotFound',
    });
  });

  test.each(['own/', '../out/errors/', './', ''])('parses one to the output of generate: %s', (base) => {
    const reference = { base, edition: '3.0', document: 'acme-cloud', kind: 'headers', name: 'AcmeCloudWait' } as const;
    expect(parsePackageReference(formatPackageReference(reference))).toEqual(reference);
  });

  test.each([
    'own/openapi/3.1/main.openapi.json#/components/responses/NotFound',
    NOT_FOUND.replace('/openapi', 'openapi'),
  ])('leaves a document of the description alone: %s', (other) => {
    expect(parsePackageReference(other)).toBeUndefined();
  });

  test.each([`${NOT_FOUND}/content`, NOT_FOUND.replace('.openapi', ''), NOT_FOUND.replace('3.1', '3.2')])(
    'returns undefined for %s',
    (other) => {
      expect(parsePackageReference(other)).toBeUndefined();
    },
  );
});

test('formats a reference as it was parsed', () => {
  const parsed = parsePackageReference(NOT_FOUND);
  expect(parsed && formatPackageReference(parsed)).toBe(NOT_FOUND);
  expect(parsed && formatPackageReference({ ...parsed, base: '../generated/', edition: '3.0' })).toBe(
    '../generated/openapi/3.0/north.openapi.json#/components/responses/NorthNotFound',
  );
});
