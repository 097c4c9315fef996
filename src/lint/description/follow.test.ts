import { describe, expect, test } from 'vitest';
import { followIn } from './follow.js';

describe('followIn', () => {
  test('follows the keys of a pointer through objects and lists', () => {
    const document = { paths: { '/a b/{id}': { get: [{ '~1': 'found' }] } }, '100%': 1, 'a b': { '100%': 2 } };
    const follow = followIn(document);
    expect(follow('#/paths/~1a%20b~1{id}/get/0/~01')?.value).toBe('found');
    expect(follow('#/paths/~1a%20b~1%7Bid%7D')?.value).toBe(document.paths['/a b/{id}']);
    expect(follow('#/100%')?.value, 'a stray percent sign').toBe(1);
    expect(follow('#/a%20b/100%')?.value, 'a stray percent sign beside an encoded key').toBe(2);
    expect(follow('#/paths')?.follow, 'the value is in the same document').toBe(follow);
  });

  test('decodes percent-encoding before it splits the keys (RFC 6901 section 6)', () => {
    const follow = followIn({ a: { b: 1 }, 'a/b': 2 });
    expect(follow('#/a%2Fb')?.value).toBe(1);
    expect(follow('#/a%7E1b')?.value).toBe(2);
  });

  test.each([
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
  ])('returns undefined for %s, which the document does not have', (ref) => {
    const follow = followIn({ paths: {}, openapi: '3.1.0', nothing: null, list: ['one', 'two'] });
    expect(follow(ref)).toBeUndefined();
  });
});
