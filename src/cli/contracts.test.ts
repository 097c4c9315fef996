import { describe, expect, test } from 'vitest';
import { acme, error, form, other } from '../../test/support/fake-context.js';
import { UsageError } from './context.js';
import { exampleNames, findContract, findErrors, suggestNames } from './contracts.js';

const upper = { ...other, id: 'UPPER' };

test('finds a contract in any case', () => {
  expect(findContract('AcMe', [other, acme])).toBe(acme);
  expect(findContract('upper', [other, upper])).toBe(upper);
});

test('names the known contracts when there is none, and escapes the name', () => {
  expect(() => findContract('no\u001bbody', [acme, other, upper])).toThrow(
    new UsageError("unknown vendor 'no\\u001bbody'\nknown: acme, other, UPPER"),
  );
});

describe('findErrors', () => {
  const ids = (name: string, errors = acme.errors) => findErrors(name, { ...acme, errors }).map(({ id }) => id);

  test('finds an error by a whole code or status of any of its forms', () => {
    expect(ids('430')).toEqual(['too-fast']);
    expect(ids('503')).toEqual(['too-fast']);
    expect(ids('43')).toEqual([]);
    expect(ids('too')).toEqual([]);
  });

  test('does not find a missing code by the word null', () => {
    expect(ids('null', [error('bare', [form({ code: null })])])).toEqual([]);
    expect(ids('null', [error('said', [form({ code: 'NULL' })])])).toEqual(['said']);
  });
});

describe('suggestNames', () => {
  const named = (name: string, count?: number, errors = acme.errors) =>
    suggestNames(name, { ...acme, errors }, ...(count === undefined ? [] : [count]));

  test('suggests the nearest name of each error, the nearest first, in any case', () => {
    expect(named('TOO_FASD')).toEqual(['TOO_FAST', 'no-session', 'never-seen']);
    expect(named('never-sean')).toEqual(['never-seen', 'no-session', 'too-fast']);
    expect(named('no-sessions', 1)).toEqual(['no-session']);
  });

  test('suggests numbers of the same sign for a number, the nearest first', () => {
    expect(named('431')).toEqual(['430', '404']);
    expect(named('405')).toEqual(['404', '429']);
    expect(named('-32003')).toEqual(['-32002', '-32001']);
    expect(named('-1')).toEqual(['-32001', '-32002']);
  });

  test('treats zero as a number that is not negative', () => {
    const errors = [error('zero', [form({ code: 0 })]), error('minus', [form({ code: -1 })])];
    expect(named('1', 5, errors)).toEqual(['0']);
    expect(named('-5', 5, errors)).toEqual(['-1']);
    const apart = [error('five', [form({ code: 5 })]), error('minus', [form({ code: -1 })])];
    expect(named('0', 5, apart)).toEqual(['5']);
  });

  test('suggests words for a number when no number has its sign', () => {
    const errors = [error('e400', [form({ status: [400] })]), error('bare', [])];
    expect(named('-400', 5, errors)).toEqual(['e400', 'bare']);
    expect(named('-400', 5, [error('quiet', [])])).toEqual(['quiet']);
  });

  test('treats a name that only begins or ends like a number as a word', () => {
    const errors = [error('404x', [form({ status: [404] })]), error('x404', [form({ status: [405] })])];
    expect(named('405x', 5, errors)).toEqual(['404x', 'x404']);
    expect(named('x405', 5, errors)).toEqual(['x404', '404x']);
  });

  test('suggests a name that two errors share once, and five names at most', () => {
    const shared = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id, at) => error(id, [form({ status: [400, 500 + at] })]));
    expect(named('401', undefined, shared)).toEqual(['400']);
    const apart = shared.map(({ id }, at) => error(id, [form({ status: [500 + at] })]));
    expect(named('499', undefined, apart)).toEqual(['500', '501', '502', '503', '504']);
  });
});

test('takes the names of the help from the first error with a code', () => {
  const bare = { ...other, errors: [error('bare', [form({ status: [500] })])] };
  expect(exampleNames([bare, acme])).toEqual({ vendor: 'acme', error: 'too-fast', code: 'TOO_FAST' });
  const zero = { ...other, errors: [error('bare', []), error('zero', [form(), form({ code: 0 })])] };
  expect(exampleNames([zero])).toEqual({ vendor: 'other', error: 'zero', code: '0' });
  for (const none of [[], [bare]])
    expect(exampleNames(none)).toEqual({ vendor: 'VENDOR', error: 'ERROR', code: 'CODE' });
});
