import { describe, expect, test } from 'vitest';
import { acme, error, form, other } from '../../test/support/fake-context.js';
import { UsageError } from './context.js';
import { contractNamed, errorsNamed, nearestNames, sample } from './contracts.js';

const upper = { ...other, id: 'UPPER' };

test('a contract is found in any case, of either side', () => {
  expect(contractNamed('AcMe', [other, acme])).toBe(acme);
  expect(contractNamed('upper', [other, upper])).toBe(upper);
});

test('an unknown contract is told what there is, and cannot steer the terminal', () => {
  expect(() => contractNamed('no\u001bbody', [acme, other, upper])).toThrow(
    new UsageError("unknown vendor 'no\\u001bbody'\nknown: acme, other, UPPER"),
  );
});

describe('errorsNamed', () => {
  const ids = (name: string, errors = acme.errors) => errorsNamed(name, { ...acme, errors }).map(({ id }) => id);

  test('finds an error by a code or status of any of its forms, whole', () => {
    expect(ids('430')).toEqual(['too-fast']);
    expect(ids('503')).toEqual(['too-fast']);
    expect(ids('43')).toEqual([]);
    expect(ids('too')).toEqual([]);
  });

  test('takes the word null for no code', () => {
    expect(ids('null', [error('bare', [form({ code: null })])])).toEqual([]);
    expect(ids('null', [error('said', [form({ code: 'NULL' })])])).toEqual(['said']);
  });
});

describe('nearestNames', () => {
  const named = (name: string, count?: number, errors = acme.errors) =>
    nearestNames(name, { ...acme, errors }, ...(count === undefined ? [] : [count]));

  test('gives of each error its nearest word, the nearest first, in any case', () => {
    expect(named('TOO_FASD')).toEqual(['TOO_FAST', 'no-session', 'never-seen']);
    expect(named('never-sean')).toEqual(['never-seen', 'no-session', 'too-fast']);
    expect(named('no-sessions', 1)).toEqual(['no-session']);
  });

  test('gives for a number numbers of its sign, the nearest first', () => {
    expect(named('431')).toEqual(['430', '404']);
    expect(named('405')).toEqual(['404', '429']);
    expect(named('-32003')).toEqual(['-32002', '-32001']);
    expect(named('-1')).toEqual(['-32001', '-32002']);
  });

  test('takes zero for a number that is not negative', () => {
    const errors = [error('zero', [form({ code: 0 })]), error('minus', [form({ code: -1 })])];
    expect(named('1', 5, errors)).toEqual(['0']);
    expect(named('-5', 5, errors)).toEqual(['-1']);
    const apart = [error('five', [form({ code: 5 })]), error('minus', [form({ code: -1 })])];
    expect(named('0', 5, apart)).toEqual(['5']);
  });

  test('gives for a number words where no number has its sign', () => {
    const errors = [error('e400', [form({ status: [400] })]), error('bare', [])];
    expect(named('-400', 5, errors)).toEqual(['e400', 'bare']);
    expect(named('-400', 5, [error('quiet', [])])).toEqual(['quiet']);
  });

  test('takes what only begins or ends like a number for a word', () => {
    const errors = [error('404x', [form({ status: [404] })]), error('x404', [form({ status: [405] })])];
    expect(named('405x', 5, errors)).toEqual(['404x', 'x404']);
    expect(named('x405', 5, errors)).toEqual(['x404', '404x']);
  });

  test('names what two errors share once, and five at most', () => {
    const shared = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id, at) => error(id, [form({ status: [400, 500 + at] })]));
    expect(named('401', undefined, shared)).toEqual(['400']);
    const apart = shared.map(({ id }, at) => error(id, [form({ status: [500 + at] })]));
    expect(named('499', undefined, apart)).toEqual(['500', '501', '502', '503', '504']);
  });
});

test('the examples of the help are of the first error with a code', () => {
  const bare = { ...other, errors: [error('bare', [form({ status: [500] })])] };
  expect(sample([bare, acme])).toEqual({ vendor: 'acme', error: 'too-fast', code: 'TOO_FAST' });
  const zero = { ...other, errors: [error('bare', []), error('zero', [form(), form({ code: 0 })])] };
  expect(sample([zero])).toEqual({ vendor: 'other', error: 'zero', code: '0' });
  for (const none of [[], [bare]]) expect(sample(none)).toEqual({ vendor: 'VENDOR', error: 'ERROR', code: 'CODE' });
});
