import { describe, expect, it } from 'vitest';
import type { ErrorResponse } from '../../src/index.js';
import { contract, form, inspectBy } from '../fixtures/contract-builders.js';
import { verdictOf } from '../support/inspect.js';

/** R5: the forms of other contracts that an identified sender sends besides its own. */
const own = contract('own', {
  alsoSends: ['library', 'missing'],
  envelopes: [
    {
      schema: { required: ['code'] },
      forms: [form({ error: 'shared', codes: ['SHARED'], status: [400] }), form({ error: 'worded', text: 'No luck' })],
    },
  ],
});
const library = contract('library', {
  kind: 'implementation',
  alsoSends: ['further'],
  envelopes: [
    {
      schema: { required: ['code', 'library'] },
      code: '/code',
      forms: [
        form({ error: 'library-shared', codes: ['SHARED'] }),
        form({ error: 'library-coded', codes: ['LIBRARY'], status: [404] }),
      ],
    },
    {
      schema: { required: ['oops'] },
      code: [],
      message: '/oops',
      forms: [form({ error: 'library-worded', text: 'Oops' })],
    },
  ],
});
const further = contract('further', { kind: 'dialect', envelopes: [{ forms: [form({ codes: ['FURTHER'] })] }] });
const problem = contract('problem', {
  kind: 'standard',
  envelopes: [{ mediaType: 'application/x-problem+json', schema: { required: ['title'] }, code: '/type' }],
});
const read = (body: object, response: ErrorResponse = {}) =>
  inspectBy([own, library, further], { status: 400, vendor: 'own', body, ...response });

describe('the contracts of `alsoSends`', () => {
  it('match, and stand in the match', () => {
    expect(verdictOf(read({ code: 'LIBRARY' }, { status: 404 }))).toBe('documented library/library-coded');
    expect(verdictOf(read({ code: 'LIBRARY' }))).toBe('violation library/library-coded');
    expect(read({ oops: 'Oops' })).toMatchObject({ message: 'Oops', identifiedBy: 'caller', candidates: [] });
  });
  it('match behind the own forms in each step', () => {
    expect(verdictOf(read({ code: 'LIBRARY', message: 'No luck' }, { status: 404 }))).toBe(
      'documented library/library-coded',
    );
    expect(verdictOf(read({ message: 'No luck', oops: 'Oops' }))).toBe('documented own/worded');
  });
  it('do not match a code that the own forms list, though these are invalid', () => {
    expect(verdictOf(read({ code: 'SHARED' }))).toBe('documented own/shared');
    expect(verdictOf(read({ code: 'SHARED' }, { status: 500 }))).toBe('violation own/shared');
  });
  it('do not add the contracts that they send in turn', () => {
    expect(verdictOf(read({ code: 'FURTHER' }))).toBe('undocumented own/-');
  });
  it('give their envelopes if the own ones are invalid', () => {
    expect(verdictOf(read({ code: 'NEW', library: 1 }))).toBe('undocumented own/-');
    expect(verdictOf(read({ oops: 'New' }))).toBe('undocumented library/-');
    expect(verdictOf(read({}))).toBe('violation own/-');
  });
  it('make an error below 400', () => {
    expect(verdictOf(read({ code: 'LIBRARY', library: 1 }, { status: 200 }))).toBe('violation library/library-coded');
    expect(verdictOf(read({ oops: 'Oops' }, { status: 200 }))).toBe('documented library/library-worded');
  });
});

it('reads an envelope with a media type only under that type, unless the caller names its contract', () => {
  const sender = { ...own, alsoSends: ['problem'] };
  const headers = { 'content-type': 'application/x-problem+json' };
  const of = (response: ErrorResponse) =>
    verdictOf(inspectBy([sender, problem], { status: 400, vendor: 'own', body: { title: 'No' }, ...response }));
  expect(of({ headers })).toBe('undocumented problem/-');
  expect(of({ headers: { 'content-type': 'application/json' } })).toBe('violation own/-');
  expect(of({ vendor: 'problem' })).toBe('undocumented problem/-');
});
