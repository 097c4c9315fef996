import { beforeEach, describe, expect, it } from 'vitest';
import { envelope, guard, isText, sender } from '../../../test/fixtures/contract-builders.js';
import { said } from '../../../test/support/inspect.js';
import { type ContractTable, createInspector } from '../../index.js';

let asked: string[] = [];
beforeEach(() => {
  asked = [];
});

/** Senders of which each wants a text of its own, `m0` to `m11`; enough of them that not all are asked. */
const own = Array.from({ length: 12 }, (_, index) => {
  const [id, member] = [`own-${`${index}`.padStart(2, '0')}`, `m${index}`];
  const isOwn = guard(
    (body) => isText(body.error) && isText(body[member]),
    () => asked.push(id),
  );
  const places = ['/error', `/${member}`];
  return sender(id, [envelope(id, { guard: isOwn, places, required: ['error', member] })]);
});

/** Senders that look at the value of a member, too. */
const picky = ['a', 'b'].map((wanted) => {
  const id = `picky-${wanted}`;
  const isOwn = guard(
    ({ info }) => (info as Record<string, unknown> | undefined)?.['x/y~z'] === wanted,
    () => asked.push(id),
  );
  return sender(id, [
    envelope(id, { guard: isOwn, values: ['/info/x~1y~0z'], places: ['/info', '/info/x~1y~0z'], required: ['info'] }),
  ]);
});

/** One of two envelopes, on two surfaces. */
const twice = sender('twice', [
  envelope('twice', { guard: guard(({ first }) => isText(first)), places: ['/first'], required: ['first'] }),
  envelope('twice 2', {
    guard: guard(({ second }) => isText(second)),
    places: ['/second'],
    required: ['second'],
    surfaces: ['mcp'],
  }),
]);

const candidates = (inspect: ReturnType<typeof createInspector>, body: unknown, status = 500) =>
  inspect({ status, body }).candidates.map((one) => said(one));

describe('the senders whose envelope a body is', () => {
  const tables: ContractTable[] = [...own, ...picky, twice];
  const many = createInspector(tables);
  const cases: [string, object, string[]][] = [
    ['of nobody', { other: 'x' }, []],
    ['of nobody without what each wants', { error: 'x' }, []],
    ['of one', { error: 'x', m3: 'y' }, ['own-03/- on rest']],
    ['of one though of many members', { error: 'x', m3: 'y', m4: 5, m5: null, z: {} }, ['own-03/- on rest']],
    ['of several', { m11: 'y', m0: 'y', error: 'x' }, ['own-00/- on rest', 'own-11/- on rest']],
    ['of nobody by its types', { error: 5, m3: 'y' }, []],
    ['of one that looks at a value', { info: { 'x/y~z': 'a' } }, ['picky-a/- on rest']],
    ['of the other', { info: { 'x/y~z': 'b' } }, ['picky-b/- on rest']],
    ['of none of both', { info: { 'x/y~z': 'c' } }, []],
    ['of none without the value', { info: {} }, []],
    [
      'of one that looks at a value and one that does not',
      { error: 'x', m1: 'y', info: { 'x/y~z': 'a' } },
      ['own-01/- on rest', 'picky-a/- on rest'],
    ],
    ['of the first envelope', { first: 'x' }, ['twice/- on rest']],
    ['of the second envelope', { second: 'x' }, ['twice/- on mcp']],
    ['of both, the first is named', { second: 'x', first: 'x' }, ['twice/- on rest']],
    ['of no object', ['error', 'm3'], []],
    ['that is inherited', Object.create({ error: 'x', m3: 'y' }), ['own-03/- on rest']],
    ['without a prototype', Object.assign(Object.create(null), { error: 'x', m3: 'y' }), ['own-03/- on rest']],
    ['with a member no JSON has', { error: 'x', m3: 'y', m4: () => 'y' }, ['own-03/- on rest']],
  ];
  // The second time the shape of the body is known.
  it.each(cases)('a body %s', (_name, body, expected) => {
    for (let time = 0; time < 2; time++) expect(candidates(many, body)).toEqual(expected);
  });

  it.each(cases)('the same of fewer senders: a body %s', (_name, body, expected) => {
    const ids = new Set(['own-03', 'picky-a', 'twice']);
    const few = createInspector(tables.filter(({ id }) => ids.has(id)));
    expect(candidates(few, body)).toEqual(expected.filter((one) => ids.has(one.split('/')[0] as string)));
  });

  it('whatever was asked before', () => {
    const fresh = createInspector(tables);
    for (const [name, body, expected] of [...cases, ...cases]) expect(candidates(fresh, body), name).toEqual(expected);
  });

  it('asks only those whose member the body has, and of each shape once', () => {
    const inspect = createInspector(tables);
    candidates(inspect, { error: 'x', m3: 'y', m5: 5 });
    expect(asked.toSorted()).toEqual(['own-03', 'own-05']);
    candidates(inspect, { error: 'other', m3: '', m5: 7 });
    expect(asked.length).toBe(2);
    candidates(inspect, { error: 'other', m3: '', m5: 'y' });
    expect(asked.length).toBe(4);
  });

  it('asks each time who looks at a value', () => {
    const inspect = createInspector(tables);
    for (let time = 0; time < 3; time++) candidates(inspect, { error: 'x', m3: 'y', info: { 'x/y~z': 'a' } });
    expect(asked.filter((id) => id === 'own-03').length).toBe(1);
    expect(asked.filter((id) => id === 'picky-a').length).toBe(3);
  });

  it('gives candidates that are the caller’s own', () => {
    const body = { error: 'x', m3: 'y' };
    many({ status: 500, body }).candidates.length = 0;
    expect(candidates(many, body)).toEqual(['own-03/- on rest']);
  });
});

it('envelopes that judge alike are asked once, and each sender named', () => {
  const isAny = guard(
    ({ error }) => isText(error),
    () => asked.push('alike'),
  );
  const alike = Array.from({ length: 20 }, (_, index) => {
    const id = `alike-${`${19 - index}`.padStart(2, '0')}`;
    return sender(id, [envelope(id, { guard: isAny, guardKey: 'alike', places: ['/error'], required: ['error'] })]);
  });
  const expected = alike.map(({ id }) => `${id}/- on rest`).toSorted();
  const inspect = createInspector<ContractTable>([...alike, ...own]);
  expect(candidates(inspect, { error: 'x' })).toEqual(expected);
  expect(asked).toEqual(['alike']);
  expect(candidates(inspect, { error: 'y', m3: 'y' })).toEqual([...expected, 'own-03/- on rest']);
});
