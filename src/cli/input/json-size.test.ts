import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasTooManyValues } from './json-size.js';

/** The values in a JSON value, itself included; a member name is not a value. */
function countValues(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return 1 + Object.values(value).reduce((sum: number, item) => sum + countValues(item), 0);
}

test('accepts all JSON that has no more values than the limit', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const json = Buffer.from(JSON.stringify(value));
      expect(hasTooManyValues(json, 2 * countValues(value))).toBe(false);
    }),
  );
});

test.each(['[[[[]]]]', '[1,2,3,4]', '{"a":{"b":{"c":1}}}'])('rejects %s, which has more than two values', (json) => {
  expect(hasTooManyValues(Buffer.from(json), 2)).toBe(true);
});

test('does not count in strings', () => {
  expect(hasTooManyValues(Buffer.from('["[[[[,,,\\"[[[,,\\\\"]'), 2)).toBe(false);
  expect(hasTooManyValues(Buffer.from('["unfinished [[[['), 2)).toBe(false);
});
