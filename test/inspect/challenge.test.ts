import { expect, it } from 'vitest';
import { inspect, toolError } from './support.js';

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
