import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { hasStream, headersOf, withHeaders } from './undici-request.js';

describe('headersOf', () => {
  it.each<[string, unknown, object]>([
    ['an object', { A: 'b', c: ['d', 'e'], f: undefined }, { a: 'b', c: ['d', 'e'] }],
    ['a list', ['A', 'b', 'c', 'd', 'C', 'e'], { a: 'b', c: ['d', 'e'] }],
    ['pairs', new Headers({ A: 'b' }), { a: 'b' }],
    ['a map', new Map([['A', 'b']]), { a: 'b' }],
    ['nothing', undefined, {}],
    ['null', null, {}],
  ])('reads %s', (_name, headers, expected) => {
    expect(headersOf(headers)).toEqual(expected);
  });
});

describe('withHeaders', () => {
  it('replaces and adds', () => {
    expect(withHeaders(['A', 'b', 'c', 'd'], { C: 'e', F: 'g' })).toEqual({ a: 'b', c: 'e', f: 'g' });
  });
});

describe('hasStream', () => {
  it.each<[string, unknown, boolean]>([
    ['a stream of Node', Readable.from(['x']), true],
    ['a web stream', new Blob(['x']).stream(), true],
    ['a generator', (async function* () {})(), true],
    ['an object with a pipe', { pipe() {} }, true],
    ['text', 'x', false],
    ['bytes', Buffer.from('x'), false],
    ['a form', new FormData(), false],
    ['nothing', undefined, false],
    ['null', null, false],
  ])('reads %s as %s', (_name, body, expected) => {
    expect(hasStream(body)).toBe(expected);
  });
});
