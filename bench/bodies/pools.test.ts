import { expect, test } from 'vitest';
import { poolsOf } from './pools.js';

interface Body {
  code?: unknown;
  wait?: unknown;
  list?: unknown;
}

const RECORDED = [
  { code: 'SLOW_DOWN', wait: 12, list: ['a', 'b'] },
  { code: 'NOT_FOUND', id: 7 },
  'upstream connect error',
];

/** A fixed code and an optional wait. */
function isSlowDown(body: unknown): boolean {
  const { code, wait } = Object(body) as Body;
  return code === 'SLOW_DOWN' && (wait === undefined || (typeof wait === 'number' && wait >= 0));
}

const pools = poolsOf(RECORDED, isSlowDown);
const bodies = (kind: keyof typeof pools) => pools[kind].map((body) => JSON.parse(body));

test('puts each body into the pool of its validity', () => {
  expect(bodies('valid').every(isSlowDown)).toBe(true);
  expect(bodies('invalid').some(isSlowDown)).toBe(false);
});

test('makes valid bodies that differ in optional members and in values', () => {
  expect(bodies('valid')).toContainEqual(RECORDED[0]);
  expect(bodies('valid').some(({ wait }) => wait === undefined)).toBe(true);
  expect(new Set(bodies('valid').map(({ wait }) => wait)).size).toBeGreaterThan(4);
});

test('makes bodies that are invalid in different ways', () => {
  const invalid: Body[] = bodies('invalid');
  expect(invalid.some(({ code }) => code === undefined)).toBe(true);
  expect(invalid.some(({ code }) => code !== undefined && typeof code !== 'string')).toBe(true);
  expect(invalid.some(({ code, wait }) => code === 'SLOW_DOWN' && typeof wait === 'string')).toBe(true);
  expect(invalid.some(({ code, wait }) => code === 'SLOW_DOWN' && typeof wait === 'number' && wait < 0)).toBe(true);
  expect(invalid.some(({ code, wait }) => code === 'NOT_FOUND' && wait === 12)).toBe(true);
  expect(invalid).toContainEqual(RECORDED[1]);
});

test('makes the same bodies in every run', () => {
  expect(poolsOf(RECORDED, isSlowDown)).toEqual(pools);
});

test('throws if no recorded body is valid', () => {
  expect(() => poolsOf(RECORDED.slice(1), isSlowDown)).toThrow('No recorded body is valid');
});
