import { describe, expect, test } from 'vitest';
import { refTo } from '../../../test/support/small-spec.js';
import { followIn, rootLocation } from './follow.js';
import { outlineOf } from './schema-outline.js';

/** The members that a schema describes, in a document of these schemas. */
function membersOf(schema: unknown, schemas: Record<string, unknown> = {}): string[] {
  return [...outlineOf(schema, followIn({ schemas }), rootLocation()).members.keys()].filter((path) => path !== '');
}

const having = (...names: string[]) => ({ properties: Object.fromEntries(names.map((name) => [name, true])) });

describe('outlineOf', () => {
  test('collects members from all branches of a schema', () => {
    const schema = {
      ...having('own'),
      allOf: [having('all'), { anyOf: [having('any')] }],
      oneOf: [having('one'), { $ref: '#/schemas/Other' }],
      not: having('not'),
      anyOf: 'no list',
    };
    expect(membersOf(schema, { Other: having('other') }).sort()).toEqual(['all', 'any', 'one', 'other', 'own']);
    for (const none of [undefined, null, true, [], 'x', { properties: [] }]) expect(membersOf(none)).toEqual([]);
  });

  test('stops below the third level of members', () => {
    const schema = { properties: { a: { properties: { b: { properties: { c: having('d') } } } } } };
    expect(membersOf(schema)).toEqual(['a', 'a/b', 'a/b/c']);
  });

  test('follows five references and not six', () => {
    const schemas: Record<string, unknown> = { S6: having('end') };
    for (let at = 1; at < 6; at++) schemas[`S${at}`] = { $ref: `#/schemas/S${at + 1}` };
    expect(membersOf({ $ref: '#/schemas/S2' }, schemas)).toEqual(['end']);
    expect(membersOf({ $ref: '#/schemas/S1' }, schemas)).toEqual([]);
  });

  test('stops after two thousand schemas', () => {
    const branches = Array.from({ length: 3000 }, (_, at) => having(`m${at}`));
    // The schema itself is the first.
    expect(membersOf({ allOf: branches })).toHaveLength(1999);
    const each = { allOf: Array(4).fill({ $ref: '#/schemas/Each' }), ...having('there') };
    let followed = 0;
    const follow = followIn({ schemas: { Each: each } });
    const counted: typeof follow = (ref, from) => {
      followed++;
      return follow(ref, from);
    };
    outlineOf(each, counted, rootLocation());
    expect(followed).toBeLessThanOrEqual(2000);
  });

  test('collects 200,000 branches and members without a stack overflow', () => {
    const names = Array.from({ length: 200_000 }, (_, at) => `m${at}`);
    const properties = Object.fromEntries(names.map((name) => [name, true]));
    expect(membersOf({ properties, anyOf: names })).toHaveLength(200_000);
  });

  test('stops at a nesting of two thousand branches without a stack overflow', () => {
    let nested: object = having('deep');
    for (let depth = 0; depth < 200_000; depth++) nested = { allOf: [nested] };
    expect(membersOf(nested)).toEqual([]);
  });

  test('names a schema of this package when it is the body, and does not follow it', () => {
    const $ref = refTo('NorthErrorEnvelope', 'north', 'schemas');
    const followed: string[] = [];
    const { packageSchemas, members } = outlineOf(
      { oneOf: [{ $ref }], properties: { cause: { $ref: refTo('NorthOther', 'north', 'schemas') } } },
      (ref) => {
        followed.push(ref);
        return undefined;
      },
      rootLocation(),
    );
    expect(packageSchemas.map(({ name }) => name)).toEqual(['NorthErrorEnvelope']);
    expect([...members.keys()]).toEqual(['', 'cause']);
    expect(followed).toEqual([]);
  });

  test('collects the types, literals and certainty of members', () => {
    const schema = {
      type: ['object', 'null'],
      required: ['code', 'list', 'sure'],
      properties: {
        code: { anyOf: [{ type: 'string', enum: ['A', 'B'] }, { type: 'integer' }] },
        list: { type: 'array', items: { required: ['deep'], properties: { deep: { const: 1 } } } },
        sure: { required: ['below'], properties: { below: { enum: [true, null] } } },
        maybe: { required: ['below'], items: {} },
      },
      oneOf: [{ required: ['maybe'] }],
    };
    const { members } = outlineOf(schema, followIn({}), rootLocation());
    const lines = [...members].map(([path, { types, literals, required }]) =>
      [path, [...types].join('|'), [...literals].join('|'), required ? 'required' : ''].join(' ').trim(),
    );
    expect(lines.sort()).toEqual([
      'code string|number A|B required',
      'list array  required',
      'list/* object',
      'list/*/deep number 1',
      'maybe array',
      'maybe/*',
      'object',
      'sure object  required',
      'sure/below boolean true required',
    ]);
  });

  test('takes literals as all that there are, unless another choice has none', () => {
    const isClosed = (code: object) =>
      outlineOf({ properties: { code } }, followIn({}), rootLocation()).members.get('code')?.isClosed;
    const known = { enum: ['A', 'B'] };
    const text = { type: 'string' };
    for (const open of [text, { anyOf: [known, text] }, { oneOf: [{ allOf: [known] }, {}] }, { allOf: [text, text] }]) {
      expect(isClosed(open), JSON.stringify(open)).toBe(false);
    }
    for (const closed of [
      known,
      { allOf: [text, known] },
      { anyOf: [{ allOf: [text, known] }] },
      { anyOf: [known, { type: 'null' }, { const: null }, { const: 'C' }] },
      { allOf: [known, { anyOf: [{ const: 'A' }, text] }] },
    ]) {
      expect(isClosed(closed), JSON.stringify(closed)).toBe(true);
    }
  });

  test('takes the literals of a member that several parts of a schema describe', () => {
    const envelope = { properties: { code: { anyOf: [{ enum: ['A', 'B'] }, { type: 'string' }] } } };
    const error = (code: string) => ({ allOf: [envelope, { properties: { code: { const: code } } }] });
    const codes = (schema: object) => {
      const member = outlineOf(schema, followIn({}), rootLocation()).members.get('code');
      return [member?.isClosed, ...(member?.literals ?? [])];
    };
    expect(codes(error('A'))).toEqual([true, 'A']);
    expect(codes({ anyOf: [error('A'), error('C')] })).toEqual([true, 'A', 'C']);
    expect(codes({ anyOf: [error('A'), envelope] })).toEqual([false, 'A', 'B']);
    const listed = (...codes: string[]) => ({ properties: { code: { enum: codes } } });
    expect(codes({ allOf: [listed('A', 'B', 'C'), listed('C', 'B')] })).toEqual([true, 'B', 'C']);
    expect(codes({ allOf: [listed('A'), listed('B')] })).toEqual([true, 'A']);
  });
});
