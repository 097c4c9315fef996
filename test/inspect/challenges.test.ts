import { describe, expect, it } from 'vitest';
import type { ErrorResponse } from '../../src/index.js';
import { contract, inspectBy } from '../fixtures/contract-builders.js';
import { inspect, rpcError, toolError } from '../support/inspect.js';

/** R8: challenges as code and as advice. */
const read = (status: number, challenge: string | string[], body: unknown = '', more: ErrorResponse = {}) => {
  const response = { status, headers: { 'WWW-Authenticate': challenge }, body, ...more } as ErrorResponse;
  const { code, category, retry } = inspect(response);
  return [code, category, retry?.when, retry?.remedy, retry?.retryable];
};
const renew = ['unauthenticated', 'after-remedy', 'authenticate', true];
const scope = ['permission-denied', 'after-remedy', 'grant-scope', false];
const nonce = ['precondition-failed', 'after-remedy', 'authenticate', true];

describe('as code', () => {
  it.each([
    ['of an empty body', ''],
    ['of a page', '<html></html>'],
    ['of a body without code', { oops: 1 }],
    ['before the usual members', { code: 'E', message: 'No' }],
    ['of a tool result without a number', toolError('No')],
  ])('stands in for the code %s', (_name, body) => {
    expect(read(401, 'Bearer error="no_luck"', body)[0]).toBe('no_luck');
    expect(read(500, 'Bearer error="no_luck"', body)[0]).toBe('no_luck');
  });
  it.each([
    ['JSON-RPC', rpcError(-32050), -32050],
    ['a tool text', toolError('MCP error -32050: No'), -32050],
    ['OAuth', { error: 'invalid_grant' }, 'invalid_grant'],
  ])('comes behind the code of %s', (_name, body, code) => {
    expect(read(401, 'Bearer error="invalid_token"', body)[0]).toBe(code);
  });
  it('comes behind the code of a contract', () => {
    const vendor = contract('vendor');
    const headers = { 'www-authenticate': 'Bearer error="invalid_token"' };
    const of = (body: object) => inspectBy([vendor], { status: 401, vendor: 'vendor', headers, body }).code;
    expect(of({ code: 'FAILED' })).toBe('FAILED');
    expect(of({ code: null })).toBe('invalid_token');
  });
  it('gives the first error, of Bearer or DPoP', () => {
    expect(read(401, 'Basic error="a", DPoP error="b", Bearer error="c"')[0]).toBe('b');
    expect(read(401, ['Basic realm="x"', 'Bearer realm="y"', 'Bearer error="c"'])[0]).toBe('c');
    expect(read(401, 'Basic error="a"')[0]).toBeNull();
    expect(inspect({ status: 401, body: '' }).code).toBeNull();
    expect(inspect({ status: 401, headers: { 'proxy-authenticate': 'Bearer error="a"' }, body: '' }).code).toBeNull();
  });
  it('gives no code of a success', () => {
    expect(inspect({ status: 200, headers: { 'www-authenticate': 'Bearer error="a"' } }).code).toBeNull();
  });
});

describe('as advice', () => {
  it('gives what OAuth lists for the error, required headers aside', () => {
    expect(read(401, 'Bearer error="invalid_token"').slice(1)).toEqual(renew);
    expect(read(403, 'Bearer error="insufficient_scope", scope="a b"').slice(1)).toEqual(scope);
    expect(read(401, 'DPoP error="use_dpop_nonce"').slice(1)).toEqual(nonce);
  });
  it('gives that of the first error that OAuth lists', () => {
    expect(read(401, 'Bearer error="no_luck", DPoP error="use_dpop_nonce"')).toEqual(['no_luck', ...nonce]);
  });
  it('leaves other errors to the status', () => {
    expect(read(401, 'Bearer error="no_luck"').slice(1)).toEqual(renew);
    expect(read(401, 'Bearer resource_metadata="https://a.example"')).toEqual([null, ...renew]);
    expect(read(403, 'Bearer error="no_luck"').slice(1)).toEqual(['permission-denied', 'never', null, false]);
  });
  it('counts at any status, before the status', () => {
    expect(read(400, 'Bearer error="insufficient_scope"').slice(1)).toEqual(scope);
    expect(read(503, 'Bearer error="invalid_token"').slice(1)).toEqual(renew);
    expect(read(400, 'Bearer error="insufficient_scope"', { oops: 1 }).slice(1)).toEqual(scope);
  });
  it('counts over the status of a JSON-RPC error at 401 and 403 alone', () => {
    for (const body of [rpcError(-32603), rpcError(-32001)]) {
      expect(read(401, 'Bearer error="insufficient_scope"', body).slice(1)).toEqual(scope);
      expect(read(403, 'Bearer error="invalid_token"', body).slice(1)).toEqual(renew);
      expect(read(407, 'Bearer error="insufficient_scope"', body).slice(1)).toEqual(renew);
      expect(read(403, 'Bearer error="no_luck"', body)[1]).toBe('permission-denied');
    }
    expect(read(404, 'Bearer error="insufficient_scope"', rpcError(-32601))[1]).toBe('not-supported');
  });
  it('does not count over a matched error or over what candidates agree on', () => {
    const vendor = contract('vendor');
    const headers = { 'www-authenticate': 'Bearer error="insufficient_scope"' };
    const response = { status: 403, headers, body: { code: 'FAILED' } };
    expect(inspectBy([vendor], { ...response, vendor: 'vendor' }).category).toBe('internal');
    expect(inspectBy([vendor], response).category).toBe('internal');
    expect(read(403, 'Bearer error="insufficient_scope"', { error: 'access_denied' }).slice(1)).toEqual([
      'permission-denied',
      'never',
      null,
      false,
    ]);
  });
});
