import { expect, it } from 'vitest';
import { inspect, toolError } from '../support/inspect.js';

const said = (status: number, challenge: string, body: unknown = '') => {
  const { verdict, code, category, retry } = inspect({ status, headers: { 'www-authenticate': challenge }, body });
  return [verdict, code, category, retry?.when, retry?.remedy];
};
const renew = ['unreadable', 'invalid_token', 'unauthenticated', 'after-remedy', 'authenticate'];
const byStatus = ['unreadable', null, 'unauthenticated', 'never', null];

const cases: [string, number, string, unknown[]][] = [
  ['a Bearer error', 401, 'Bearer error="invalid_token"', renew],
  [
    'behind other parameters',
    401,
    'Bearer realm="x, y", resource_metadata="https://a.example/b?error=no", error="invalid_token"',
    renew,
  ],
  ['without quotes, in another case', 401, 'bearer Error=invalid_token', renew],
  ['behind another challenge', 401, 'Basic realm="x", Bearer error="invalid_token"', renew],
  [
    'a missing scope',
    403,
    'Bearer error="insufficient_scope", scope="a b"',
    ['unreadable', 'insufficient_scope', 'permission-denied', 'after-remedy', 'grant-scope'],
  ],
  ['white space around the sign', 401, 'Bearer error  =   "invalid_token"', renew],
  ['an error behind a text without quotes', 401, 'Bearer scope=a, error=invalid_token', renew],
  ['an error behind sixteen parameters', 401, `Bearer ${'a="b", '.repeat(16)}error="invalid_token"`, renew],
  [
    'an error at the end of what is read',
    401,
    `Bearer ${'a="b", '.repeat(8)}error="invalid_token"`.padEnd(9_000),
    renew,
  ],
  ['a text that holds an error', 401, 'Bearer realm="error=invalid_token"', byStatus],
  ['a parameter that ends alike', 401, 'Bearer noerror="invalid_token"', byStatus],
  ['a parameter that begins alike', 401, 'Bearer errors="invalid_token"', byStatus],
  ['a scheme that begins alike', 401, 'Bearers error="invalid_token"', byStatus],
  ['a scheme that ends alike', 401, 'Forbearer error="invalid_token"', byStatus],
  ['the second of two that have none', 401, 'Basic realm="x"', byStatus],
  ['no error', 401, 'Bearer resource_metadata="https://a.example"', byStatus],
  ['an error that no RFC has', 401, 'Bearer error="no_luck"', byStatus],
  ['an error of another scheme', 401, 'Basic error="invalid_token"', byStatus],
  [
    'a status that needs no login',
    500,
    'Bearer error="invalid_token"',
    ['unreadable', null, 'internal', 'after-delay', 'wait'],
  ],
];
it.each(cases)('a challenge with %s', (_name, status, challenge, expected) => {
  expect(said(status, challenge)).toEqual(expected);
  expect(said(status, challenge, 'Unauthorized')).toEqual(expected);
});

it('counts on whichever line it stands', () => {
  const lines = ['Basic realm="x"', 'Bearer error="no_luck"', 'Bearer error="invalid_token"'];
  expect(inspect({ status: 401, headers: { 'WWW-Authenticate': lines }, body: '' }).code).toBe('invalid_token');
});

it('is no code of a JSON-RPC error, and of no sender', () => {
  expect(said(401, 'Bearer error="RATE_LIMITED"')).toEqual(byStatus);
  expect(said(401, 'Bearer error="rate_limited"')).toEqual(byStatus);
});

it('does not replace what a sender or its text means', () => {
  const headers = { 'www-authenticate': 'Bearer error="insufficient_scope"' };
  const told = (status: number, body: object, vendor?: string) => {
    const { verdict, code, retry } = inspect({ status, headers, body }, { vendor });
    return [verdict, code, retry?.remedy];
  };
  expect(told(403, { error: 'Invalid API key' })).toEqual(['ambiguous', null, 'replace-credential']);
  expect(told(401, { error: 'No' }, 'f2d')).toEqual(['undocumented', null, null]);
  expect(told(401, { oops: 1 })).toEqual(['unrecognized', 'insufficient_scope', 'grant-scope']);
});

it('needs headers', () => {
  expect(inspect({ status: 401, body: '' })).toMatchObject({ code: null, category: 'unauthenticated' });
});

it('comes after the body', () => {
  const body = { error: 'insufficient_scope' };
  expect(said(403, 'Bearer error="invalid_token"', body)).toEqual([
    'documented',
    'insufficient_scope',
    'permission-denied',
    'after-remedy',
    'grant-scope',
  ]);
});

it('does not replace a code that the body gives, though nobody lists it', () => {
  expect(said(401, 'Bearer error="invalid_token"', toolError('MCP error -32050: No'))[1]).toBe(-32050);
});
