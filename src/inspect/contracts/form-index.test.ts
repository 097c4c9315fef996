import { describe, expect, it } from 'vitest';
import {
  contract,
  type FormParts,
  form,
  inspectBy,
  type LocatorJson,
  when,
} from '../../../test/fixtures/contract-builders.js';
import { candidatesOf } from '../../../test/support/inspect.js';
import { createInspector } from '../../index.js';

const one = (id: string, parts: FormParts = {}, code: LocatorJson = '/code') =>
  contract(id, { envelopes: [{ code, schema: false, forms: [form({ codes: ['FAILED'], ...parts })] }] });
const ids = (inspection: ReturnType<typeof inspectBy>) => candidatesOf(inspection).map((text) => text.split('/')[0]);

describe('a code that several contracts list', () => {
  const string = (name: string) => ({ schema: { required: [name], properties: { [name]: { type: 'string' } } } });
  const tables = [
    one('any'),
    one('bound', { status: [400, 404] }),
    one('of-a', string('a')),
    one('of-b', string('b')),
    one('of-kind', { schema: { properties: { kind: { const: 'x' } }, required: ['kind'] } }),
    one('present', { conditions: [when('/a', { present: true })] }),
    one('absent', { conditions: [when('/b', { present: false })] }),
    one('texted', { text: 'No' }),
    one('other', { codes: ['OTHER'] }),
    one('number', { codes: [7] }),
  ];
  const cases: [string, number | undefined, object, string[]][] = [
    ['alone', 400, {}, ['any', 'bound', 'absent']],
    ['with another status', 500, {}, ['any', 'absent']],
    ['with the second status', 404, {}, ['any', 'bound', 'absent']],
    ['without a status', undefined, {}, ['any', 'bound', 'absent']],
    ['with a member of one form', 500, { a: 'y' }, ['any', 'of-a', 'present', 'absent']],
    ['with a null member', 500, { a: null }, ['any', 'absent']],
    ['with a member of another type', 500, { a: 5 }, ['any', 'present', 'absent']],
    ['with a member that must be absent', 500, { b: 'y' }, ['any', 'of-b']],
    ['with a null member that must be absent', 500, { b: null }, ['any', 'absent']],
    ['with a value', 500, { kind: 'x' }, ['any', 'of-kind', 'absent']],
    ['with another value', 500, { kind: 'z' }, ['any', 'absent']],
    ['with a text', 500, { message: 'No' }, ['any', 'absent', 'texted']],
    ['with another text', 500, { message: 'no' }, ['any', 'absent']],
  ];
  it.each(cases)('makes candidates %s', (_name, status, more, expected) => {
    const body = { code: 'FAILED', ...more };
    expect(ids(inspectBy(tables, { status, body }))).toEqual(expected.toSorted());
    expect(ids(inspectBy(tables, { status, body: Object.assign(Object.create(null), body) }))).toEqual(
      expected.toSorted(),
    );
  });
  it('makes the same candidates whatever was inspected before', () => {
    const inspect = createInspector(tables);
    for (const [name, status, more, expected] of [...cases, ...cases.toReversed()]) {
      expect(ids(inspect({ status, body: { code: 'FAILED', ...more } })), name).toEqual(expected.toSorted());
    }
  });
  it('matches only a value of its type', () => {
    const of = (code: unknown) => ids(inspectBy(tables, { status: 500, body: { code } }));
    expect([of('OTHER'), of('failed'), of(['FAILED']), of(7), of('7')]).toEqual([['other'], [], [], ['number'], []]);
  });
  it('makes no candidates beside a tool result', () => {
    const body = { result: { isError: true, content: [] }, code: 'OTHER', message: 'No' };
    expect(ids(inspectBy(tables, { status: 500, body }))).toEqual([]);
  });
});

describe('a code at several locators', () => {
  const tables = [
    ...Array.from({ length: 10 }, (_, index) => one(`at-c${index}`, {}, `/c${index}`)),
    one('deep', {}, '/x~1y~0/code'),
    one('in-header', {}, { header: 'x-code', after: '#' }),
  ];
  it.each<[object, string[]]>([
    [{ c3: 'FAILED' }, ['at-c3']],
    [{ c9: 'FAILED', c3: 'OTHER' }, ['at-c9']],
    [{ c9: 'FAILED', c3: 'FAILED' }, ['at-c3', 'at-c9']],
    [{ 'x/y~': { code: 'FAILED' } }, ['deep']],
    [{ 'x/y~': { code: 'FAILED' }, c0: 'FAILED' }, ['at-c0', 'deep']],
    [{ code: 'FAILED' }, []],
    [Object.create({ c3: 'FAILED' }), ['at-c3']],
    [Object.create(Object.defineProperty({}, 'c3', { value: 'FAILED' })), ['at-c3']],
  ])('makes candidates from %j', (body, expected) => {
    expect(ids(inspectBy(tables, { status: 500, body }))).toEqual(expected);
  });
  it('makes candidates from a header', () => {
    expect(ids(inspectBy(tables, { status: 500, headers: { 'X-Code': 'a#FAILED' }, body: {} }))).toEqual(['in-header']);
  });
});
