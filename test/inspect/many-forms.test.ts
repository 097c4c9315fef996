import { beforeEach, describe, expect, it } from 'vitest';
import type { WireForm } from '../../generated/contract-table.js';
import { type ContractTable, createInspector, type ErrorResponse } from '../../src/index.js';
import { envelope, form, guard, isText, MEANING, sender } from './made.js';
import { said } from './support.js';

let asked: string[] = [];
beforeEach(() => {
  asked = [];
});

const PLACES = ['/code', '/message', '/kind', '/a', '/b'];

/** A sender with one error, `FAILED`, or what `changes` say of it. */
function one(id: string, changes: Partial<WireForm> = {}, place = '/code /message'): ContractTable {
  const isOwn = changes.guard ?? guard(() => true);
  const counted = guard(
    (body) => isOwn(body),
    () => asked.push(id),
  );
  return sender(id, [
    envelope(id, {
      place,
      places: PLACES,
      guard: guard(() => false),
      forms: [form(id, { ...changes, guard: counted })],
    }),
  ]);
}

const found = (inspect: ReturnType<typeof createInspector>, response: ErrorResponse) => {
  const { verdict, match, candidates } = inspect(response);
  return [verdict, said(match), ...candidates.map(({ contract }) => contract)];
};

/** A member of a body, by its name. */
const member = (name: string) => (body: unknown) => (body as Record<string, unknown>)[name];

describe('a code that several senders list', () => {
  const wants = (member: string) => ({ guard: guard((body) => isText(body[member])) });
  const tables = [
    one('any'),
    one('bound', { status: [400, 404] }),
    one('of-a', wants('a')),
    one('of-b', wants('b')),
    one('of-kind', { guard: guard(({ kind }) => kind === 'x'), values: ['/kind'] }),
    one('present', { tell: { code: 'FAILED', present: [(body) => (body as { a?: unknown }).a] } }),
    one('absent', { tell: { code: 'FAILED', absent: [(body) => (body as { b?: unknown }).b] } }),
    one('texted', { tell: { code: 'FAILED', text: 'No' } }),
    one('other', { tell: { code: 'OTHER' } }),
    one('number', { tell: { code: 7 } }),
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
  it('is none beside a tool result', () => {
    const result = { isError: true, content: [] };
    expect(found(inspect, { status: 500, body: { result, code: 'OTHER' } })).toEqual(['unrecognized', null]);
    const texted = createInspector([one('texted', { tell: { text: 'No' } })]);
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

describe('forms that nothing tells apart', () => {
  const alike = { guardKey: 'alike' };
  const several = ['d', 'b', 'a', 'c', 'e'].map((id) => one(id, alike));
  it('are asked once, and each sender named', () => {
    const inspect = createInspector(several);
    expect(found(inspect, { status: 500, body: { code: 'FAILED' } })).toEqual([
      'ambiguous',
      null,
      'a',
      'b',
      'c',
      'd',
      'e',
    ]);
    expect(asked.length).toBe(1);
  });
  it('are not those of another status', () => {
    const inspect = createInspector([...several, one('f', { ...alike, status: [400] })]);
    expect(found(inspect, { status: 500, body: { code: 'FAILED' } }).at(-1)).toBe('e');
    expect(found(inspect, { status: 400, body: { code: 'FAILED' } }).at(-1)).toBe('f');
  });
  it('are not those that more tells', () => {
    const present = [(body: unknown) => (body as { a?: unknown }).a];
    const inspect = createInspector([...several, one('f', { ...alike, tell: { code: 'FAILED', present } })]);
    expect(found(inspect, { status: 500, body: { code: 'FAILED' } }).at(-1)).toBe('e');
    expect(found(inspect, { status: 500, body: { code: 'FAILED', a: 1 } }).at(-1)).toBe('f');
  });
  it('of one sender are its one error, and its name is given once', () => {
    const twin = sender('twin', [
      envelope('twin', {
        place: '/code /message',
        forms: [form('x', alike), form('x', { ...alike, error: 'broken' })],
      }),
    ]);
    const inspect = createInspector([twin]);
    expect(found(inspect, { status: 500, body: { code: 'FAILED' } })).toEqual(['documented', 'twin/failed on rest']);
    const both = createInspector([twin, one('a', alike)]);
    expect(found(both, { status: 500, body: { code: 'FAILED' } })).toEqual(['ambiguous', null, 'a', 'twin', 'twin']);
  });
  it('of which some mean something else say what all mean alike', () => {
    const other = { ...one('z', alike), errors: { failed: { ...MEANING, category: 'conflict' as const } } };
    const retrying = { ...one('z', alike), errors: { failed: { ...MEANING, retryable: false } } };
    const remedied = { ...one('z', alike), errors: { failed: { ...MEANING, remedy: 'contact-support' as const } } };
    const category = (last: ContractTable) => {
      const { category, retry } = createInspector<ContractTable>([...several, last])({
        status: 409,
        body: { code: 'FAILED' },
      });
      return [category, retry?.when, retry?.retryable, retry?.remedy];
    };
    expect(category(one('z', alike))).toEqual(['internal', 'after-delay', true, 'wait']);
    // Where they disagree the status decides: 409 is a conflict, which no wait mends.
    expect(category(other)).toEqual(['conflict', 'after-delay', true, 'wait']);
    expect(category(retrying)).toEqual(['internal', 'never', false, null]);
    expect(category(remedied)).toEqual(['internal', 'never', false, null]);
  });
  it('are asked once for each shape and status', () => {
    const inspect = createInspector(['a', 'b', 'c', 'd'].map((id) => one(id)));
    for (const code of ['FAILED', 'FAILED']) inspect({ status: 500, body: { code, message: 'x' } });
    expect(asked.length).toBe(4);
    inspect({ status: 400, body: { code: 'FAILED', message: 'x' } });
    expect(asked.length).toBe(8);
    inspect({ status: 400, body: { code: 'FAILED', message: 1 } });
    expect(asked.length).toBe(12);
  });
});

describe('a text that several senders list', () => {
  const told = (id: string, pattern: RegExp) => one(id, { tell: { pattern } });
  const inspect = createInspector([
    one('whole', { tell: { text: 'Tool x not found' } }),
    told('tool', /^Tool [a-z]+ not found$/),
    told('too', /^To[a-z]+ x not found$/),
    told('ends', /^[A-Z][a-z]+ x not found$/),
    told('other', /^Resource [a-z]+ not found$/),
    told('short', /^Too?/),
    told('sign', /^\^Tool x$/),
    told('any', /^[\w ]+ with x$/),
  ]);
  const cases: [string, unknown[]][] = [
    ['Tool x not found', ['ambiguous', null, 'ends', 'short', 'too', 'tool', 'whole']],
    ['Tool y not found', ['ambiguous', null, 'short', 'tool']],
    ['Resource y not found', ['ambiguous', null, 'other']],
    ['Resource x not found', ['ambiguous', null, 'ends', 'other']],
    ['To', ['ambiguous', null, 'short']],
    ['^Tool x', ['ambiguous', null, 'sign']],
    ['Tool with x', ['ambiguous', null, 'any', 'short']],
    ['tool x not found', ['unrecognized', null]],
    ['', ['unrecognized', null]],
  ];
  it.each(cases)('%s', (message, expected) => {
    expect(found(inspect, { status: 500, body: { message } })).toEqual(expected);
  });
});

describe('a pattern that several senders share', () => {
  const alike = { tell: { pattern: /^Tool [a-z]+ not found$/ }, guardKey: 'alike' };
  const present = { tell: { ...alike.tell, present: [member('a')] }, guardKey: 'alike' };
  const inspect = createInspector([
    one('a', alike),
    one('b', alike),
    one('c', present),
    one('d', { ...alike, status: [400] }),
  ]);
  it('is asked once', () => {
    expect(found(inspect, { status: 500, body: { message: 'Tool x not found' } })).toEqual([
      'ambiguous',
      null,
      'a',
      'b',
    ]);
    expect(asked.length).toBe(1);
  });
  it('is not that which more tells, and not that of another status', () => {
    const body = { message: 'Tool x not found', a: 1 };
    expect(found(inspect, { status: 500, body })).toEqual(['ambiguous', null, 'a', 'b', 'c']);
    expect(found(inspect, { status: 400, body })).toEqual(['ambiguous', null, 'a', 'b', 'c', 'd']);
  });
});
