import { describe, expect, it } from 'vitest';
import { found, guard, isText, oneForm as one } from '../../../test/fixtures/contract-builders.js';
import { type ContractTable, createInspector } from '../../index.js';

describe('a code that several senders list', () => {
  const wants = (member: string) => ({ guard: guard((body) => isText(body[member])) });
  const tables = [
    one('any'),
    one('bound', { status: [400, 404] }),
    one('of-a', wants('a')),
    one('of-b', wants('b')),
    one('of-kind', { guard: guard(({ kind }) => kind === 'x') }),
    one('present', { matchBy: { code: 'FAILED', present: [(body) => (body as { a?: unknown }).a] } }),
    one('absent', { matchBy: { code: 'FAILED', absent: [(body) => (body as { b?: unknown }).b] } }),
    one('texted', { matchBy: { code: 'FAILED', text: 'No' } }),
    one('other', { matchBy: { code: 'OTHER' } }),
    one('number', { matchBy: { code: 7 } }),
  ];
  const inspect = createInspector(tables);
  const cases: [string, number | undefined, object, unknown[]][] = [
    ['alone', 400, {}, ['any', 'bound', 'absent']],
    ['with another status', 500, {}, ['any', 'absent']],
    ['with the second status', 404, {}, ['any', 'bound', 'absent']],
    ['without a status', undefined, {}, ['any', 'bound', 'absent']],
    ['with a member of one', 500, { a: 'y' }, ['any', 'of-a', 'present', 'absent']],
    ['with that member null', 500, { a: null }, ['any', 'absent']],
    ['with that member of another type', 500, { a: 5 }, ['any', 'present', 'absent']],
    ['with a member that another must not have', 500, { b: 'y' }, ['any', 'of-b']],
    ['with that member null, for the other', 500, { b: null }, ['any', 'absent']],
    ['with a value', 500, { kind: 'x' }, ['any', 'of-kind', 'absent']],
    ['with another value', 500, { kind: 'z' }, ['any', 'absent']],
    ['with a text', 500, { message: 'No' }, ['any', 'absent', 'texted']],
    ['with another text', 500, { message: 'no' }, ['any', 'absent']],
    [
      'with all',
      400,
      { a: 'y', kind: 'x', message: 'No' },
      ['any', 'bound', 'of-a', 'of-kind', 'present', 'absent', 'texted'],
    ],
  ];
  // The second time the shape of the body is known.
  it.each(cases)('%s', (_name, status, more, expected) => {
    const sorted = ['ambiguous', null, ...expected.toSorted()];
    for (let time = 0; time < 2; time++)
      expect(found(inspect, { status, body: { code: 'FAILED', ...more } })).toEqual(sorted);
    const bare = Object.assign(Object.create(null), { code: 'FAILED', ...more });
    expect(found(inspect, { status, body: bare })).toEqual(sorted);
  });
  it('whatever was asked before', () => {
    const fresh = createInspector(tables);
    for (const [name, status, more, expected] of [...cases, ...cases]) {
      const sorted = ['ambiguous', null, ...expected.toSorted()];
      expect(found(fresh, { status, body: { code: 'FAILED', ...more } }), name).toEqual(sorted);
    }
  });
  it('whatever value came before, where the code alone tells it', () => {
    const ids = ['any', 'bound', 'of-a', 'of-b', 'of-kind'];
    const fresh = createInspector(tables.filter(({ id }) => ids.includes(id)));
    const kinds = (kind: unknown) => found(fresh, { status: 500, body: { code: 'FAILED', a: 'y', kind } }).slice(2);
    expect([kinds('x'), kinds('z'), kinds('x'), kinds(5)]).toEqual([
      ['any', 'of-a', 'of-kind'],
      ['any', 'of-a'],
      ['any', 'of-a', 'of-kind'],
      ['any', 'of-a'],
    ]);
  });
  it('is none beside a tool result', () => {
    const result = { isError: true, content: [] };
    expect(found(inspect, { status: 500, body: { result, code: 'OTHER' } })).toEqual(['unrecognized', null]);
    const texted = createInspector([one('texted', { matchBy: { text: 'No' } })]);
    expect(found(texted, { status: 500, body: { message: 'No' } })).toEqual(['ambiguous', null, 'texted']);
    expect(found(texted, { status: 500, body: { result, message: 'No' } })).toEqual(['unrecognized', null]);
  });
  it('is no other code', () => {
    expect(found(inspect, { status: 500, body: { code: 'OTHER' } })).toEqual(['documented', 'other/failed on rest']);
    expect(found(inspect, { status: 500, body: { code: 'failed' } })).toEqual(['unrecognized', null]);
    expect(found(inspect, { status: 500, body: { code: ['FAILED'] } })).toEqual(['unrecognized', null]);
    // A number in a body that no standard knows names nobody.
    expect(found(inspect, { status: 500, body: { code: 7 } })).toEqual(['unrecognized', null]);
  });
});

describe('a code at several places', () => {
  // More than are looked at in turn, so that the members of the body say which may be asked.
  const names = Array.from({ length: 10 }, (_, index) => `c${index}`);
  const tables = names.map((name) => {
    const table = one(`at-${name}`, {}, `/${name} /message`);
    const envelopes = table.envelopes.map((each) => ({
      ...each,
      code: (body: unknown) => (body as Record<string, unknown>)[name],
    }));
    return { ...table, envelopes };
  });
  const deep = one('deep', {}, '/x~1y~0/code /message');
  const inside = (body: unknown) => (body as { 'x/y~'?: { code?: unknown } })['x/y~']?.code;
  const inspect = createInspector<ContractTable>([
    ...tables,
    { ...deep, envelopes: deep.envelopes.map((each) => ({ ...each, code: inside })) },
  ]);
  const cases: [object, unknown[]][] = [
    [{ c3: 'FAILED' }, ['documented', 'at-c3/failed on rest']],
    [{ c9: 'FAILED', c3: 'OTHER' }, ['documented', 'at-c9/failed on rest']],
    [{ c9: 'FAILED', c3: 'FAILED' }, ['ambiguous', null, 'at-c3', 'at-c9']],
    [{ c3: 'FAILED', c9: 'FAILED' }, ['ambiguous', null, 'at-c3', 'at-c9']],
    [{ 'x/y~': { code: 'FAILED' } }, ['documented', 'deep/failed on rest']],
    [{ 'x/y~': { code: 'FAILED' }, c0: 'FAILED' }, ['ambiguous', null, 'at-c0', 'deep']],
    [{ code: 'FAILED' }, ['unrecognized', null]],
    [Object.create({ c3: 'FAILED' }), ['documented', 'at-c3/failed on rest']],
    // What no loop over the members shows may be there all the same.
    [Object.create(Object.defineProperty({}, 'c3', { value: 'FAILED' })), ['documented', 'at-c3/failed on rest']],
  ];
  it.each(cases)('%j', (body, expected) => {
    expect(found(inspect, { status: 500, body })).toEqual(expected);
  });
});
