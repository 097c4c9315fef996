import { describe, expect, it } from 'vitest';
import { advised, inspected } from '../../test/fixtures/retry-inspections.js';
import type { Category } from '../index.js';
import { isSafeToRepeat, provesNotProcessed } from './safe-to-repeat.js';

describe('isSafeToRepeat', () => {
  it.each(['GET', 'HEAD', 'OPTIONS', 'TRACE', 'PUT', 'DELETE', 'get'])('accepts %s', (method) => {
    expect(isSafeToRepeat({ method })).toBe(true);
  });

  it.each(['POST', 'PATCH', 'CONNECT', 'LOCK', ''])('rejects %s', (method) => {
    expect(isSafeToRepeat({ method, headers: { 'content-type': 'text/plain' } })).toBe(false);
    expect(isSafeToRepeat({ method, headers: null })).toBe(false);
    expect(isSafeToRepeat({ method, headers: new Headers() })).toBe(false);
  });

  it.each(['Idempotency-Key', 'idempotency-key', 'IDEMPOTENCY-KEY', 'X-Idempotency-Key'])(
    'accepts a key in %s',
    (name) => {
      expect(isSafeToRepeat({ method: 'POST', headers: { [name]: 'k1' } })).toBe(true);
      expect(isSafeToRepeat({ method: 'POST', headers: new Headers({ [name]: 'k1' }) })).toBe(true);
      expect(isSafeToRepeat({ method: 'POST', headers: { accept: '*/*', [name]: ['k1'] } })).toBe(true);
    },
  );

  it.each<object>([{ 'Idempotency-Key': '' }, { 'Idempotency-Key': undefined }, { 'Not-Idempotency-Key': 'k1' }])(
    'rejects %j',
    (headers) => {
      expect(isSafeToRepeat({ method: 'POST', headers: headers as Record<string, string> })).toBe(false);
    },
  );

  it('rejects an empty key in a `Headers`', () => {
    expect(isSafeToRepeat({ method: 'POST', headers: new Headers({ 'Idempotency-Key': '' }) })).toBe(false);
  });

  it('believes the caller first', () => {
    expect(isSafeToRepeat({ method: 'POST', safeToRepeat: true })).toBe(true);
    expect(isSafeToRepeat({ method: 'GET', safeToRepeat: false, headers: { 'idempotency-key': 'k1' } })).toBe(false);
  });
});

describe('provesNotProcessed', () => {
  it.each<[Category, boolean]>([
    ['rate-limited', true],
    ['budget-exceeded', true],
    ['unauthenticated', true],
    ['permission-denied', true],
    ['precondition-failed', true],
    ['invalid-request', true],
    ['not-found', true],
    ['not-supported', true],
    ['conflict', false],
    ['unavailable', false],
    ['internal', false],
    ['unknown', false],
  ])('reads %s as %s', (category, expected) => {
    expect(provesNotProcessed(advised(category, { when: 'after-delay' }))).toBe(expected);
  });

  it.each([
    [408, true],
    [421, true],
    [425, true],
    [500, false],
    [502, false],
    [503, false],
    [504, false],
    [529, false],
  ])('reads the status %i as %s', (status, expected) => {
    expect(provesNotProcessed(inspected(status))).toBe(expected);
  });

  it('proves nothing without a response', () => {
    expect(provesNotProcessed(null)).toBe(false);
  });
});
