import { describe, expect, it } from 'vitest';
import type { ErrorAdvice } from '../../generated/contract-table.js';
import type { ErrorResponse } from '../../src/index.js';
import { contract, inspectBy, NEVER } from '../fixtures/contract-builders.js';
import { inspect, rpcError, toolError } from '../support/inspect.js';

/** R7: what a readable wait, and last the sender's `retryOverride`, change. */
const headers = { 'Retry-After': '5' };
const waits = { when: 'after-delay', retryable: true, remedy: 'wait', seconds: 5, source: 'header', backoff: null };

describe('a readable wait', () => {
  it.each([400, 404, 409, 410, 418, 429, 451, 500, 501, 503, 600, undefined])('makes %s after-delay', (status) => {
    const { category } = inspect({ status, body: '' });
    expect(inspect({ status, headers, body: '' })).toMatchObject({ category, retry: waits });
    expect(inspect({ status, headers, body: { oops: 1 } })).toMatchObject({ category, retry: waits });
  });
  it('makes 403 rate-limited, too', () => {
    expect(inspect({ status: 403, headers, body: '' })).toMatchObject({ category: 'rate-limited', retry: waits });
    const challenge = { ...headers, 'WWW-Authenticate': 'Bearer error="insufficient_scope"' };
    expect(inspect({ status: 403, headers: challenge, body: '' })).toMatchObject({
      category: 'rate-limited',
      retry: waits,
    });
  });
  it.each([401, 402, 407, 511])('changes nothing at %s', (status) => {
    const { category, retry } = inspect({ status, body: '' });
    expect(inspect({ status, headers, body: '' })).toMatchObject({ category, retry });
  });
  it('counts over a generic error and over candidates', () => {
    expect(inspect({ status: 404, headers, body: rpcError(-32601) }).retry).toEqual(waits);
    expect(inspect({ status: 200, headers, body: toolError('x') }).retry).toEqual(waits);
    const vendor = contract('vendor', { errors: { failed: NEVER } });
    const response = { status: 400, headers, body: { code: 'FAILED' } };
    expect(inspectBy([vendor], response)).toMatchObject({ verdict: 'ambiguous', retry: waits });
  });
  it('changes nothing of a matched error', () => {
    const vendor = contract('vendor', { errors: { failed: { category: 'conflict', ...NEVER } } });
    const response = { status: 403, vendor: 'vendor', headers, body: { code: 'FAILED' } };
    expect(inspectBy([vendor], response)).toMatchObject({
      category: 'conflict',
      retry: { ...NEVER, seconds: null, source: null },
    });
  });
  it('changes nothing if it is unreadable', () => {
    const response = { status: 404, headers: { 'retry-after': 'soon' }, body: '' };
    expect(inspect(response)).toMatchObject({ category: 'not-found', retry: { when: 'never', seconds: null } });
  });
});

describe('the override of the identified sender', () => {
  const acme = (meaning: Partial<ErrorAdvice> = {}) =>
    contract('acme', {
      hosts: ['api.acme.example'],
      retryOverride: { header: 'x-should-retry', retry: ['true', 'yes'], doNotRetry: ['false'] },
      errors: { failed: meaning },
    });
  const retry = (value: string, meaning: Partial<ErrorAdvice> = {}, response: ErrorResponse = {}) => {
    const { when, retryable, remedy, seconds } = inspectBy([acme(meaning)], {
      status: 400,
      url: 'https://api.acme.example',
      body: { code: 'FAILED' },
      ...response,
      headers: { 'X-Should-Retry': value, ...response.headers },
    } as ErrorResponse).retry as NonNullable<ReturnType<typeof inspect>['retry']>;
    return [when, retryable, remedy, seconds];
  };
  it('makes each advice retryable, and `never` after-delay', () => {
    expect(retry('true', NEVER)).toEqual(['after-delay', true, 'wait', null]);
    expect(retry('yes', NEVER)).toEqual(['after-delay', true, 'wait', null]);
    expect(retry('true', { when: 'after-remedy', retryable: false, remedy: 'add-credits' })).toEqual([
      'after-remedy',
      true,
      'add-credits',
      null,
    ]);
    expect(retry('true')).toEqual(['after-delay', true, 'wait', null]);
  });
  it('makes each advice `never`, over a wait, too', () => {
    const never = ['never', false, null, null];
    expect(retry('false')).toEqual(never);
    expect(retry('false', { when: 'after-remedy', remedy: 'authenticate' })).toEqual(never);
    expect(retry('false', {}, { headers })).toEqual(never);
    expect(retry('false', {}, { status: 503, body: '' })).toEqual(never);
  });
  it('keeps the wait of an advice that it makes after-delay', () => {
    expect(retry('true', NEVER, { headers })).toEqual(['after-delay', true, 'wait', 5]);
  });
  it.each(['TRUE', '1', '', 'true, false'])('changes nothing by the other value "%s"', (value) => {
    expect(retry(value, NEVER)).toEqual(['never', false, null, null]);
  });
  it('changes nothing if no sender is identified', () => {
    expect(retry('true', NEVER, { url: null })).toEqual(['never', false, null, null]);
  });
  it('keeps the category', () => {
    const response = { status: 429, vendor: 'acme', headers: { 'x-should-retry': 'false' }, body: '' };
    expect(inspectBy([acme()], response)).toMatchObject({ category: 'rate-limited', retry: { when: 'never' } });
  });
});
