import { describe, expect, test } from 'vitest';
import { followIn as followFrom, rootLocation } from './follow.js';

/** Follows references from the root of a document. */
const followIn = (document: unknown) => {
  const follow = followFrom(document);
  return (ref: string) => follow(ref, rootLocation());
};

describe('followIn', () => {
  test('follows the keys of a pointer through objects and lists', () => {
    const document = { paths: { '/a b/{id}': { get: [{ '~1': 'found' }] } }, '100%': 1, 'a b': { '100%': 2 } };
    const follow = followIn(document);
    expect(follow('#/paths/~1a%20b~1{id}/get/0/~01')?.value).toBe('found');
    expect(follow('#/paths/~1a%20b~1%7Bid%7D')?.value).toBe(document.paths['/a b/{id}']);
    expect(follow('#/100%')?.value, 'a stray percent sign').toBe(1);
    expect(follow('#/a%20b/100%')?.value, 'a stray percent sign beside an encoded key').toBe(2);
    expect(follow('#')?.value, 'the whole document').toBe(document);
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

  test('follows references into other files, within them and back', () => {
    const main = { a: { $ref: 'b.yaml#/b' }, end: 1 };
    const other = { b: { $ref: '#/c' }, c: { $ref: 'main.yaml#/end' } };
    const files: Record<string, unknown> = { 'main.yaml': main, 'b.yaml': other };
    const follow = followFrom(main, 'main.yaml', (name) =>
      name in files ? { name, document: files[name] } : undefined,
    );
    const at = (keys: string[]) => ({ file: 'main.yaml', keys, path: keys });
    const b = follow('b.yaml#/b', at(['a']));
    expect(b).toEqual({ value: other.b, location: { file: 'b.yaml', keys: ['b'], path: ['a'] } });
    const c = b && follow('#/c', b.location);
    expect(c?.location).toEqual({ file: 'b.yaml', keys: ['c'], path: ['a'] });
    expect(c && follow('main.yaml#/end', c.location)).toEqual({ value: 1, location: at(['end']) });
    expect(follow('lost.yaml', at([]))).toBeUndefined();
    expect(follow('b.yaml', at([]))?.value).toBe(other);
  });
});
