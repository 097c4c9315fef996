import { expect, test } from 'vitest';
import { refTo } from '../../../test/support/small-spec.js';
import { followIn, rootLocation } from './follow.js';
import { resolveResponse } from './resolve-response.js';

test('keeps only headers and content beside a reference as overrides', () => {
  const overridesOf = (siblings: object) =>
    resolveResponse({ value: { $ref: refTo('NorthNotFound'), ...siblings }, location: rootLocation() }, followIn({}))
      .overrides;
  expect(overridesOf({ summary: 'Gone.', description: 'It is gone.' })).toEqual([]);
  expect(overridesOf({ headers: {} })).toEqual([{ headers: {} }]);
  expect(overridesOf({ content: {}, description: 'x' })).toEqual([{ content: {}, description: 'x' }]);
});
