import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../model/json.js';
import { openEnum } from './typed-schema.js';

const STRING: JsonObject = { type: 'string' };

const OPEN: [schema: JsonObject, type: string][] = [
  [{ anyOf: [{ enum: ['a', 'b'] }, STRING] }, '"a" | "b" | (string & {})'],
  [{ anyOf: [{ enum: ['a', null] }, { type: ['string', 'null'] }] }, '"a" | null | (string & {}) | null'],
  [{ anyOf: [{ enum: [1, 2.5] }, { type: 'number' }] }, '1 | 2.5 | (number & {})'],
  [{ anyOf: [{ enum: [1, 2] }, { type: 'integer' }] }, '1 | 2 | (number & {})'],
  [{ anyOf: [{ enum: ['it\'s "x"'] }, STRING] }, '"it\'s \\"x\\"" | (string & {})'],
  [
    {
      description: 'x',
      anyOf: [
        { type: 'string', enum: ['a'] },
        { description: 'y', type: 'string' },
      ],
    },
    '"a" | (string & {})',
  ],
];

/** Schemas that look like an open enumeration and let other values through, or fewer. */
const CLOSED: JsonObject[] = [
  {},
  { enum: ['a'] },
  { anyOf: [{ enum: ['a'] }] },
  { anyOf: [{ enum: ['a'] }, STRING, { type: 'null' }] },
  { anyOf: [STRING, { enum: ['a'] }] },
  { anyOf: [{ const: 'a' }, STRING] },
  { anyOf: [{ enum: ['a'] }, {}] },
  { anyOf: [{ enum: ['a', 1] }, STRING] },
  { anyOf: [{ enum: ['a', null] }, STRING] },
  { anyOf: [{ enum: [1.5] }, { type: 'integer' }] },
  { anyOf: [{ enum: ['a'] }, { type: 'string', pattern: '^b' }] },
  { anyOf: [{ enum: [1] }, { type: 'number', minimum: 2 }] },
  { anyOf: [{ enum: ['a'] }, STRING], const: 'a' },
  { anyOf: [{ enum: ['a'] }, STRING], pattern: '^a' },
  { oneOf: [{ enum: ['a'] }, STRING] },
];

describe('an open enumeration', () => {
  test.each(OPEN)('types %j', (schema, type) => expect(openEnum(schema)).toBe(type));
});

describe('not an open enumeration', () => {
  test.each(CLOSED)('refuses %j', (schema) => expect(openEnum(schema)).toBeUndefined());
});
