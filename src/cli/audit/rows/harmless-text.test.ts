import { describe, expect, test } from 'vitest';
import { harmlessCode, harmlessPath, WITHHELD } from './harmless-text.js';

describe('harmlessCode', () => {
  test.each([
    'RATE_LIMITED',
    'insufficient_quota',
    'context_length_exceeded',
    'com.example.errors#Throttled',
    'ERR-404/7',
    'ResourceGroupNotFound',
    'AADSTS50034',
  ])('shows %s', (code) => {
    expect(harmlessCode(code)).toBe(code);
  });

  test('shows numbers', () => {
    expect(harmlessCode(-32601)).toBe('-32601');
    expect(harmlessCode(null)).toBe('');
  });

  test.each([
    'No such order: 12',
    'sk-live-4eC39HqLyjWDarjtT1zdp7dc',
    'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc',
    '550e8400e29b41d4a716446655440000',
    'jane@example.com',
    '</script>',
    'a\u202eb',
    'x'.repeat(65),
  ])('withholds %j', (code) => {
    expect(harmlessCode(code)).toBe(WITHHELD);
  });
});

describe('harmlessPath', () => {
  test.each([
    ['/error/code', '/error/code'],
    ['/errors/0/code', '/errors/*/code'],
    ['/fields/jane@example.com', '/fields/*'],
    ['/a~1b/c', '/a~1b/c'],
    ['retry-after', 'retry-after'],
    ['', ''],
  ])('shows %j as %j', (path, shown) => {
    expect(harmlessPath(path)).toBe(shown);
  });
});
