import { expect, test } from 'vitest';
import { followIn, rootLocation } from '../description/follow.js';
import { outlineOf } from '../description/schema-outline.js';
import { areCompatible, literalPaths, requiredPaths, similarity } from './compare-outlines.js';

const outline = (properties: object, required: string[] = []) =>
  outlineOf({ type: 'object', required, properties }, followIn({}), rootLocation());

test('compares literals only where both schemas list all of them', () => {
  const codes = (code: object) => outline({ code });
  const known = codes({ enum: ['A', 'B'] });
  expect(areCompatible(known, codes({ enum: ['B', 'C'] }))).toBe(true);
  expect(areCompatible(known, codes({ enum: ['C'] }))).toBe(false);
  expect(areCompatible(known, codes({ type: 'string' }))).toBe(true);
  expect(areCompatible(codes({ anyOf: [{ enum: ['A'] }, { type: 'string' }] }), codes({ enum: ['C'] }))).toBe(true);
  expect(areCompatible(known, outline({ other: {} }))).toBe(true);
});

test('counts the shared paths among all paths', () => {
  const one = outline({ a: {}, b: { properties: { c: {} } } });
  expect(similarity(one, one)).toBe(1);
  expect(similarity(one, outline({ a: {}, d: {} }))).toBe(0.25);
  expect(similarity(outline({}), outline({}))).toBe(0);
});

test('finds the required paths, and those with one literal', () => {
  const known = { anyOf: [{ enum: ['A'] }, { type: 'string' }] };
  const schema = outline({ one: { const: '2.0' }, two: { enum: [1, 2] }, known, free: { const: 1 } }, [
    'one',
    'two',
    'known',
  ]);
  expect(requiredPaths(schema)).toEqual(['one', 'two', 'known']);
  expect(literalPaths(schema)).toEqual(['one']);
});
