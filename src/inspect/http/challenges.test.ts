import { describe, expect, it } from 'vitest';
import { challengeError, challengesOf, parseChallenges } from './challenges.js';
import { ResponseHeaders } from './headers.js';

/** R8, and the grammar of RFC 9110 sections 11.3 to 11.6.1 and 5.6.1. */
const read = (line: string) =>
  parseChallenges(line).map(({ scheme, error }) => (error === undefined ? scheme : `${scheme} ${error}`));

describe('the challenges of a line', () => {
  it.each<[string, string, string[]]>([
    ['nothing', '', []],
    ['a scheme alone', 'Negotiate', ['negotiate']],
    ['an error', 'Bearer error="invalid_token"', ['bearer invalid_token']],
    ['an error without quotes', 'Bearer error=invalid_token', ['bearer invalid_token']],
    ['any case', 'BEARER ERROR="invalid_token"', ['bearer invalid_token']],
    ['white space around the sign', 'Bearer error \t=  "invalid_token"', ['bearer invalid_token']],
    ['an error behind other parameters', 'Bearer realm="x", scope="a b", error="e"', ['bearer e']],
    ['an error before other parameters', 'Bearer error="e", error_description="x"', ['bearer e']],
    ['a comma in quotes', 'Bearer realm="x, Basic error=no", error="e"', ['bearer e']],
    ['an escaped quote', 'Bearer realm="a\\", error=\\"no", error="e"', ['bearer e']],
    ['an escape in the error', 'Bearer error="in\\valid"', ['bearer invalid']],
    ['a repeated parameter', 'Bearer error="first", error="second"', ['bearer first']],
    ['several challenges', 'Basic realm="x", Bearer error="a", DPoP error="b"', ['basic', 'bearer a', 'dpop b']],
    ['several without parameters', 'Negotiate, Basic, Bearer error="e"', ['negotiate', 'basic', 'bearer e']],
    ['a token68', 'Negotiate YWJj+/-._~==, Bearer error="e"', ['negotiate', 'bearer e']],
    ['a token68 that looks like a parameter', 'Custom error=, Bearer error="e"', ['custom', 'bearer e']],
    ['empty items', ', ,Bearer error="e",, ,', ['bearer e']],
    ['no space behind a comma', 'Basic realm="x",Bearer realm="y",error="e"', ['basic', 'bearer e']],
    ['parameters that begin or end like `error`', 'Bearer errors="a", x-error="b", error_uri="c"', ['bearer']],
    ['a value that holds an error', 'Bearer realm="error=e"', ['bearer']],
    ['what is not a challenge', '"x", Bearer error="e"', ['bearer e']],
  ])('may have %s', (_name, line, expected) => {
    expect(read(line)).toEqual(expected);
  });
});

it('reads the challenges of all lines', () => {
  const headers = new ResponseHeaders({ 'WWW-Authenticate': ['Basic realm="x"', 'Bearer error="e"'] });
  expect(challengesOf(headers)).toEqual([
    { scheme: 'basic', error: undefined },
    { scheme: 'bearer', error: 'e' },
  ]);
  expect(challengesOf(new ResponseHeaders(new Headers({ 'www-authenticate': 'DPoP error="e"' })))).toHaveLength(1);
  expect(challengesOf(new ResponseHeaders({}))).toEqual([]);
  expect(challengesOf(undefined)).toEqual([]);
});

it('takes the first error of Bearer and DPoP that is accepted', () => {
  const challenges = parseChallenges('Basic error="a", Bearer realm="x", DPoP error="b", Bearer error="c"');
  expect(challengeError(challenges)).toBe('b');
  expect(challengeError(challenges, (error) => error === 'c')).toBe('c');
  expect(challengeError(challenges, (error) => error === 'a')).toBeUndefined();
});
