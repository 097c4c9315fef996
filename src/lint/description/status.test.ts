import { describe, expect, test } from 'vitest';
import { coversStatus, isDefault, isErrorStatus, isRange } from './status.js';

const KEYS = ['default', 'Default', 'defaults', 'my-default', '4XX', '5xx', '4XXX', 'x4XX', '404', '4040', '1404'];
const STATUSES = ['200', '2XX', '399', '400', '404', '599', '600', '4XX', '4xx', '5XX', '6XX', 'default', 'x-y'];

describe('isErrorStatus', () => {
  test('compares the whole key', () => {
    expect(KEYS.filter(isErrorStatus)).toEqual(['default', 'Default', '4XX', '5xx', '404']);
  });
  test('accepts 4xx, 5xx, their ranges and `default`', () => {
    expect(STATUSES.filter(isErrorStatus)).toEqual(['400', '404', '599', '4XX', '4xx', '5XX', 'default']);
  });
});

describe('isRange', () => {
  test('compares the whole key', () => {
    expect(KEYS.filter(isRange)).toEqual(['4XX', '5xx']);
  });
});

describe('isDefault', () => {
  test('compares the whole key', () => {
    expect(KEYS.filter(isDefault)).toEqual(['default', 'Default']);
  });
});

describe('coversStatus', () => {
  test.each([
    ['404', 404],
    ['4xx', 404],
    ['404', '4XX'],
    ['default', 1],
    ['404', 'default'],
  ])('returns true for the key %s and the listed %s', (key, listed) => {
    expect(coversStatus(key, listed)).toBe(true);
  });
  test.each([
    ['404', 403],
    ['5XX', 404],
    ['200', 404],
  ])('returns false for the key %s and the listed %s', (key, listed) => {
    expect(coversStatus(key, listed)).toBe(false);
  });
});
