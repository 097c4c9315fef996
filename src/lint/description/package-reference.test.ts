import { expect, test } from 'vitest';
import { refTo } from '../../../test/support/small-spec.js';
import { baseIn, localFollow, ourReference } from './package-reference.js';
import { trace } from './resolve-response.js';

const NOT_FOUND = refTo('NorthNotFound');

test('a reference to a part of a component of this package is none to the component', () => {
  expect(ourReference(NOT_FOUND)).toEqual({
    base: 'node_modules/error-envelopes/',
    document: 'north',
    kind: 'responses',
    name: 'NorthNotFound',
  });
  for (const other of [`${NOT_FOUND}/content`, NOT_FOUND.replace('.openapi', ''), NOT_FOUND.replace('3.1', '3.2')])
    expect(ourReference(other), other).toBeUndefined();
});

test('a reference is followed by the names that it spells, through objects and lists', () => {
  const document = { paths: { '/a b/{id}': { get: [{ '~1': 'found' }] } }, '100%': 1, nothing: null };
  const follow = localFollow(document);
  expect(follow('#/paths/~1a%20b~1{id}/get/0/~01')?.value).toBe('found');
  expect(follow('#/paths/~1a%20b~1%7Bid%7D')?.value).toBe(document.paths['/a b/{id}']);
  expect(follow('#/100%')?.value, 'a stray percent sign').toBe(1);
  expect(follow('#/paths')?.follow, 'what is found is in the same document').toBe(follow);
});

test('what is not in the document is not followed', () => {
  const follow = localFollow({ paths: {}, openapi: '3.1.0', nothing: null, list: ['one', 'two'] });
  for (const lost of [
    '#/components',
    '#/list/2',
    '#/list/',
    '#/list/01',
    '#/list/length',
    '#/paths/toString',
    '#/openapi/length',
    '#/nothing/here',
    './paths',
    'other.yaml#/paths',
    '#paths',
  ])
    expect(follow(lost), lost).toBeUndefined();
});

test('advice is written like the first reference to this package, wherever it stands', () => {
  const $ref = `../vendor/${NOT_FOUND}`;
  const base = '../vendor/node_modules/error-envelopes/';
  // YAML has empty values, and its anchors can make a document refer to itself.
  const document = { paths: { a: { responses: [null, 'x', { $ref }, 0, '', false, null] } }, none: null, empty: '' };
  expect(baseIn(document)).toBe(base);
  expect(baseIn({ a: { $ref: '#/paths' }, b: { $ref: 5 }, c: [{ d: { $ref } }] })).toBe(base);
  const circle: Record<string, unknown> = { openapi: '3.1.0' };
  circle.self = [circle];
  for (const without of [circle, {}, null, undefined, 'text', 5])
    expect(baseIn(without)).toBe('node_modules/error-envelopes/');
});

test('a description is searched once for all its operations', () => {
  let reads = 0;
  const document = {
    get paths() {
      reads++;
      return { a: { $ref: NOT_FOUND } };
    },
  };
  baseIn(document);
  const first = reads;
  baseIn(document);
  expect([first > 0, reads]).toEqual([true, first]);
});

test('beside a reference only headers and content replace something of the response', () => {
  const follow = localFollow({});
  const of = (beside: object) => trace({ $ref: NOT_FOUND, ...beside }, follow).overrides;
  expect(of({ summary: 'Gone.', description: 'It is gone.' })).toEqual([]);
  expect(of({ headers: {} })).toEqual([{ headers: {} }]);
  expect(of({ content: {}, description: 'x' })).toEqual([{ content: {}, description: 'x' }]);
});
