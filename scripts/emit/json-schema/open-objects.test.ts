import { expect, test } from 'vitest';
import type { JsonObject } from '../../model/json.js';
import { openObjects } from './open-objects.js';

const open = { additionalProperties: true };

test.each<[source: JsonObject, result: JsonObject]>([
  [
    { type: 'object', properties: { a: { type: 'object' } } },
    { type: 'object', properties: { a: { type: 'object', ...open } }, ...open },
  ],
  [{ type: ['object', 'null'] }, { type: ['object', 'null'], ...open }],
  [{ properties: {} }, { properties: {}, ...open }],
  [
    { type: 'array', items: { type: 'object' } },
    { type: 'array', items: { type: 'object', ...open } },
  ],
  [{ anyOf: [{ type: 'object' }, { type: 'string' }] }, { anyOf: [{ type: 'object', ...open }, { type: 'string' }] }],
  [{ $defs: { A: { type: 'object' } } }, { $defs: { A: { type: 'object', ...open } } }],
  [{ properties: { type: { const: 'object' } } }, { properties: { type: { const: 'object' } }, ...open }],
  [{ allOf: [{ $ref: 'x' }] }, { allOf: [{ $ref: 'x' }] }],
])('opens each object of %j', (source, result) => {
  expect(openObjects(source)).toEqual(result);
});
