import { expect, test } from 'vitest';
import { refTo } from '../../../test/support/small-spec.js';
import { describeRoot } from './description.js';
import { followIn, rootLocation } from './follow.js';

const describe = (value: unknown) => describeRoot({ value, location: rootLocation() }, followIn(value));

test('reads how the description refers to this package', () => {
  const description = {
    openapi: '3.0.3',
    a: { $ref: `../vendor/${refTo('NorthNotFound')}` },
    b: [{ $ref: refTo('SouthServer') }, { $ref: refTo('NorthDefault') }],
  };
  expect(describe(description)).toMatchObject({
    edition: '3.0',
    contractsInUse: ['north', 'south'],
  });
});

test('reads a description that does not refer to this package', () => {
  const expected = { edition: '3.1', contractsInUse: [] };
  for (const without of [{}, { openapi: 5 }, null, 'text']) expect(describe(without)).toMatchObject(expected);
});
