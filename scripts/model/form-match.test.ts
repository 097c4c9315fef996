import { describe, expect, test } from 'vitest';
import { acmeModel, type Change } from '../../test/fixtures/acme.js';
import { headerError, listError, textError } from '../../test/fixtures/open-acme.js';
import { partOf } from './locator.js';
import type { MatchByModel } from './model.js';

const ENVELOPE = 'contract.json#/envelopes/0';
const FORM = 'contract.json#/errors/slow-down/forms/0';
const CODE = 'slow-down-error.schema.json#/properties/code';

async function matchBy(error: string, ...changes: Change[]): Promise<MatchByModel | undefined> {
  const { errors } = await acmeModel(...changes);
  return errors.find(({ id }) => id === error)?.forms[0]?.matchBy;
}

describe('the codes', () => {
  test('reads them from a `const`', async () => expect((await matchBy('slow-down'))?.codes).toEqual(['SLOW_DOWN']));

  test('reads them from an `enum`, without null', async () => {
    const changes: Change[] = [
      [CODE, { enum: ['SLOW_DOWN', 'SLOWER', null] }],
      ['error-envelope.schema.json#/properties/code', { type: ['string', 'null'] }],
    ];
    expect((await matchBy('slow-down', ...changes))?.codes).toEqual(['SLOW_DOWN', 'SLOWER']);
  });

  test('reads them from the item that a list contains', async () =>
    expect((await matchBy('too-many', ...listError))?.codes).toEqual(['TOO_MANY', 'FAR_TOO_MANY']));

  test('reads them from the items of a list that contains no item of its own', async () => {
    const errors = 'too-many-error.schema.json#/properties/errors';
    const items = { type: 'object', required: ['code'], properties: { code: { const: 'FAR_TOO_MANY' } } };
    const found = await matchBy(
      'too-many',
      ...listError,
      [errors, { type: 'array', items }],
      ['examples/too-many/rest.json#/body', { errors: [{ code: 'FAR_TOO_MANY', message: 'Second' }] }],
      ['counterexamples/too-many/status-wrong.json#/body', { errors: [{ code: 'FAR_TOO_MANY', message: 'Second' }] }],
      ['counterexamples/too-many/broken.json#/body', { errors: [{ code: 'FAR_TOO_MANY' }] }],
    );
    expect(found?.codes).toEqual(['FAR_TOO_MANY']);
  });

  test('reads them from the first locator with a literal', async () => {
    const properties = 'error-envelope.schema.json#/properties';
    const found = await matchBy('slow-down', [`${ENVELOPE}/code`, ['/kind', '/code']], [`${properties}/kind`, {}]);
    expect(found?.codes).toEqual(['SLOW_DOWN']);
  });

  test('reads them from a part of a literal', async () => {
    const found = await matchBy('slow-down', [`${ENVELOPE}/code`, { pointer: '/code', after: '_' }]);
    expect(found?.codes).toEqual(['DOWN']);
  });

  test('reads them from the form, if they are in a header or a part of a text', async () => {
    expect((await matchBy('locked', ...headerError))?.codes).toEqual(['LOCKED']);
    expect((await matchBy('overloaded', ...textError))?.codes).toEqual(['OVERLOADED']);
  });
});

describe('the conditions', () => {
  test('reads them from a pointer: the value is present', async () => {
    const found = await matchBy('slow-down', [`${FORM}/matchBy`, ['code', '/retry_in']]);
    expect(found?.conditions).toEqual([{ pointer: '/retry_in', keys: ['retry_in'], present: true }]);
  });

  test('reads them from objects', async () => {
    const by = [
      'code',
      { pointer: '/retry_in', equals: 12 },
      { pointer: '/message', before: ' ', equals: 'Slow' },
      { header: 'X-Gone', present: false },
    ];
    expect((await matchBy('slow-down', [`${FORM}/matchBy`, by]))?.conditions).toEqual([
      { pointer: '/retry_in', keys: ['retry_in'], equals: 12 },
      { pointer: '/message', keys: ['message'], before: ' ', equals: 'Slow' },
      { header: 'x-gone', present: false },
    ]);
  });
});

test('reads the status beside other conditions', async () => {
  expect(await matchBy('slow-down', [`${FORM}/matchBy`, ['code', 'status']])).toEqual({
    codes: ['SLOW_DOWN'],
    status: true,
    conditions: [],
  });
});

test('reads the whole text of a text body', async () => {
  const changes: Change[] = [
    ...textError,
    ['contract.json#/errors/overloaded/forms/0/matchBy', ['message']],
    ['contract.json#/errors/overloaded/forms/0/codes'],
  ];
  expect(await matchBy('overloaded', ...changes)).toMatchObject({ codes: [], pattern: '^OVERLOADED: ' });
});

test('selects the part after the last or before the first occurrence, else the whole text', () => {
  const pointer = { pointer: '/type', keys: ['type'] };
  expect(partOf('https://a.example/#x#y', { ...pointer, after: '#' })).toBe('y');
  expect(partOf('A: b: c', { ...pointer, before: ': ' })).toBe('A');
  expect(partOf('A', { ...pointer, after: '#' })).toBe('A');
  expect(partOf('A', { ...pointer, before: ':' })).toBe('A');
});
