import { describe, expect, it } from 'vitest';
import type { HeadersInput } from '../../index.js';
import { linesOf, mediaTypeOf, namesContentCoding, ResponseHeaders } from './headers.js';

/** JavaScript may pass any value, whatever the types say. */
const headersOf = (headers: unknown) => new ResponseHeaders(headers as HeadersInput);

describe('the lines of a header', () => {
  it.each<[string, unknown, string[]]>([
    ['one value', { allow: 'GET' }, ['GET']],
    ['an empty value', { allow: '' }, ['']],
    ['a name in another case', { ALLOW: 'GET' }, ['GET']],
    ['an absent header', { accept: 'x', allowed: 'x', llow: 'x' }, []],
    ['several values', { allow: ['GET', 'PUT'] }, ['GET', 'PUT']],
    ['no value', { allow: [] }, []],
    ['undefined', { allow: undefined }, []],
    ['null', { allow: null }, []],
    ['values that are not strings', { allow: [null, {}, 'GET', 7, true] }, ['GET', '7']],
    ['a number', { allow: 7 }, ['7']],
    ['another type', { allow: { a: 'GET' } }, []],
    ['a name in two cases', { allow: 'GET', Allow: 'PUT' }, ['GET', 'PUT']],
    ['several values in two cases', { allow: ['GET', 'PUT'], Allow: ['HEAD'] }, ['GET', 'PUT', 'HEAD']],
    ['a second name without a value', { allow: 'GET', Allow: undefined }, ['GET']],
    ['a Headers', new Headers({ Allow: 'GET' }), ['GET']],
    ['an empty value of a Headers', new Headers({ Allow: '' }), ['']],
    ['a Headers without it', new Headers({ accept: 'GET' }), []],
    [
      'a value that throws',
      {
        get allow() {
          throw new Error('no');
        },
      },
      [],
    ],
  ])('follow from %s', (_name, headers, expected) => {
    expect(linesOf(headersOf(headers).values('allow'))).toEqual(expected);
    expect(headersOf(headers).first('allow')).toBe(expected[0]);
  });
  it.each(['x-acme-id', '__proto__', 'constructor'])('match the name %s, known or not', (name) => {
    const headers = JSON.parse(`{"${name.toUpperCase()}":"a","${name}":"b"}`);
    expect(linesOf(headersOf(headers).values(name))).toEqual(['a', 'b']);
    expect(linesOf(headersOf({}).values(name))).toEqual([]);
  });
});

it.each([
  ['application/json', 'application/json'],
  ['Application/JSON; charset=utf-8', 'application/json'],
  [' text/html ;q=1;x', 'text/html'],
  ['', ''],
])('reads the media type of "%s" as "%s"', (value, expected) => {
  expect(mediaTypeOf(headersOf({ 'Content-Type': value }))).toBe(expected);
  expect(mediaTypeOf(headersOf({ 'Content-Type': [value, 'other/type'] }))).toBe(expected);
});

it('reads no media type without the header, or without headers', () => {
  expect(mediaTypeOf(headersOf({}))).toBeUndefined();
  expect(mediaTypeOf(undefined)).toBeUndefined();
});

describe('a content coding (RFC 9110 section 8.4)', () => {
  it.each<[unknown, boolean]>([
    [{}, false],
    [{ 'content-type': 'gzip' }, false],
    [{ 'content-encoding': '' }, false],
    [{ 'content-encoding': ' , ' }, false],
    [{ 'content-encoding': 'identity' }, false],
    [{ 'content-encoding': ' Identity ,identity' }, false],
    [{ 'content-encoding': 'gzip' }, true],
    [{ 'content-encoding': 'identity, br' }, true],
    [{ 'Content-Encoding': ['identity', 'gzip'] }, true],
    [{ 'content-encoding': 'identity-ish' }, true],
    [new Headers({ 'content-encoding': 'deflate' }), true],
  ])('appears in %o: %s', (headers, expected) => {
    expect(namesContentCoding(headersOf(headers))).toBe(expected);
    expect(namesContentCoding(undefined)).toBe(false);
  });
});
