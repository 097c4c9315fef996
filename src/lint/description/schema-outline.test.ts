import { expect, test } from 'vitest';
import { refTo, SMALL } from '../../../test/support/small-spec.js';
import { resemblance } from '../contracts/match-envelopes.js';
import { localFollow } from './package-reference.js';
import { shapeOf } from './schema-outline.js';
import { isDefault, isErrorStatus, isRange } from './status.js';

/** The members that a schema describes, in a document of these schemas. */
function members(schema: unknown, schemas: Record<string, unknown> = {}): string[] {
  return [...shapeOf(schema, localFollow({ schemas })).members];
}

const having = (...names: string[]) => ({ properties: Object.fromEntries(names.map((name) => [name, true])) });

test('members are collected from all branches of a schema', () => {
  const schema = {
    ...having('own'),
    allOf: [having('all'), { anyOf: [having('any')] }],
    oneOf: [having('one'), { $ref: '#/schemas/Other' }],
    not: having('not'),
    anyOf: 'no list',
  };
  expect(members(schema, { Other: having('other') }).sort()).toEqual(['all', 'any', 'one', 'other', 'own']);
  for (const none of [undefined, null, true, [], 'x', { properties: [] }]) expect(members(none)).toEqual([]);
});

test('members of members are looked at three deep', () => {
  const schema = { properties: { a: { properties: { b: { properties: { c: having('d') } } } } } };
  expect(members(schema)).toEqual(['a', 'a/b', 'a/b/c']);
});

test('five references lead to a schema, six do not', () => {
  const schemas: Record<string, unknown> = { S6: having('end') };
  for (let at = 1; at < 6; at++) schemas[`S${at}`] = { $ref: `#/schemas/S${at + 1}` };
  expect(members({ $ref: '#/schemas/S2' }, schemas)).toEqual(['end']);
  expect(members({ $ref: '#/schemas/S1' }, schemas)).toEqual([]);
});

test('a description that is all branches is given up after two thousand', () => {
  const branches = Array.from({ length: 3000 }, (_, at) => having(`m${at}`));
  // The schema itself is the first.
  expect(members({ allOf: branches })).toHaveLength(1999);
  const each = { allOf: Array(4).fill({ $ref: '#/schemas/Each' }), ...having('there') };
  let followed = 0;
  const follow = localFollow({ schemas: { Each: each } });
  shapeOf(each, (ref) => {
    followed++;
    return follow(ref);
  });
  expect(followed).toBeLessThanOrEqual(2000);
});

test('a schema of this package is noted where it is the body, and not opened', () => {
  const $ref = refTo('NorthErrorEnvelope', 'north', 'schemas');
  const asked: string[] = [];
  const { ours, members } = shapeOf(
    { oneOf: [{ $ref }], properties: { cause: { $ref: refTo('NorthOther', 'north', 'schemas') } } },
    (ref) => {
      asked.push(ref);
      return undefined;
    },
  );
  expect({ ours: [...ours], members: [...members], asked }).toEqual({
    ours: ['NorthErrorEnvelope'],
    members: ['cause'],
    asked: [],
  });
});

test('a response without a body resembles nothing', () => {
  const follow = localFollow({});
  for (const own of [{}, { content: {} }, { content: { 'text/plain': null } }])
    expect(resemblance({ own, overrides: [], follow }, SMALL)).toEqual({ envelopes: [], ours: [] });
});

test('only the whole key of a response is a status, a range or `default`', () => {
  const keys = ['default', 'Default', 'defaults', 'my-default', '4XX', '5xx', '4XXX', 'x4XX', '404', '4040', '1404'];
  expect(keys.filter(isErrorStatus)).toEqual(['default', 'Default', '4XX', '5xx', '404']);
  expect(keys.filter(isRange)).toEqual(['4XX', '5xx']);
  expect(keys.filter(isDefault)).toEqual(['default', 'Default']);
});
