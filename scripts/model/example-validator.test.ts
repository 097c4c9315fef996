import { describe, expect, test } from 'vitest';
import { acmeModel } from '../../test/fixtures/acme.js';
import type { ExampleJson } from './contract-json.js';
import { ExampleValidator } from './example-validator.js';
import type { FormModel } from './model.js';

const contract = await acmeModel(
  ['contract.json#/envelopes/0/statusMirror', '/status'],
  ['error-envelope.schema.json#/properties/status', { description: 'The status.', type: ['string', 'integer'] }],
);
const form = contract.errors[0]?.forms[0] as FormModel;

function violations(changes: Partial<ExampleJson>, body: Record<string, string | number> = {}) {
  const example: ExampleJson = {
    summary: 'A response.',
    basis: 'inferred',
    status: 429,
    headers: { 'Retry-After': '12' },
    body: { code: 'SLOW_DOWN', message: 'Slow down', retry_in: 12, ...body },
    ...changes,
  };
  return ExampleValidator.of(contract).violationsOf(form, example);
}

test('finds a missing header', () => {
  expect(violations({ headers: {} })).toEqual([{ in: 'header', path: 'retry-after', rule: 'required' }]);
});

describe('a required Retry-After', () => {
  test.each(['0', '12', '1.5', '2147483647', 'Sun, 06 Nov 1994 08:49:37 GMT', 'Sunday, 06-Nov-94 08:49:37 GMT'])(
    'may be %s',
    (value) => expect(violations({ headers: { 'retry-after': value } })).toEqual([]),
  );

  test.each(['', '-1', 'soon', '12s', '2147483648', '1994-11-06', 'Sunday'])('must not be "%s"', (value) => {
    expect(violations({ headers: { 'retry-after': value } })).toEqual([
      { in: 'header', path: 'retry-after', rule: 'format' },
    ]);
  });
});

test('compares the status with an integer or its text', () => {
  expect([429, '429'].flatMap((status) => violations({}, { status }))).toEqual([]);
  expect([500, '500'].flatMap((status) => violations({}, { status }))).toEqual([
    { in: 'body', path: '/status', rule: 'mirror' },
    { in: 'body', path: '/status', rule: 'mirror' },
  ]);
});
