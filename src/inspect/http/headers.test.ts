import { describe, expect, it } from 'vitest';
import type { HeadersInput } from '../../index.js';
import {
  firstValue,
  hasHeader,
  headerValues,
  mediaTypeOf,
  namesContentCoding,
  usableHeaders,
  waitHeaders,
} from './headers.js';

/** What JavaScript hands over, whatever the types say. */
const loose = (headers: unknown) => headers as HeadersInput;

describe('the values of a header', () => {
  const cases: [string, unknown, unknown][] = [
    ['one', { allow: 'GET' }, 'GET'],
    ['an empty one', { allow: '' }, ''],
    ['one in another case', { ALLOW: 'GET' }, 'GET'],
    ['one that is absent', { accept: 'x', allowed: 'x', llow: 'x' }, undefined],
    ['several lines', { allow: ['GET', 'PUT'] }, ['GET', 'PUT']],
    ['no line', { allow: [] }, undefined],
    ['nothing', { allow: undefined }, undefined],
    ['null', { allow: null }, undefined],
    ['lines that are no texts', { allow: [null, {}, 'GET', 7, true] }, ['GET', '7']],
    ['a number', { allow: 7 }, ['7']],
    ['another type', { allow: { a: 'GET' } }, undefined],
    ['two cases', { allow: 'GET', Allow: 'PUT' }, ['GET', 'PUT']],
    ['two cases with several lines', { allow: ['GET', 'PUT'], Allow: ['HEAD'] }, ['GET', 'PUT', 'HEAD']],
    ['a second one that is nothing', { allow: 'GET', Allow: undefined }, ['GET']],
    ['a Headers', new Headers({ Allow: 'GET' }), 'GET'],
    ['an empty one of a Headers', new Headers({ Allow: '' }), ''],
    ['a Headers without it', new Headers({ accept: 'GET' }), undefined],
  ];
  it.each(cases)('%s', (_name, headers, expected) => {
    expect(headerValues(loose(headers), 'allow')).toEqual(expected);
    expect(hasHeader(loose(headers), 'allow')).toBe(expected !== undefined);
  });

  it('the first of them', () => {
    expect(firstValue('a')).toBe('a');
    expect(firstValue(['b', 'c'])).toBe('b');
    expect(firstValue([])).toBeUndefined();
    expect(firstValue(undefined)).toBeUndefined();
  });
});

describe('headers that may tell a wait', () => {
  const cases: [string, unknown, unknown, boolean][] = [
    ['none', { date: 'x', 'retry-awful': '5', 'x-request': '5', 'x-ratelimit-set': '5' }, undefined, false],
    ['Retry-After', { 'retry-after': '5' }, '5', false],
    ['in another case', { 'Retry-After': '5' }, '5', false],
    ['lines of it', { 'retry-after': ['5', '6'] }, ['5', '6'], false],
    ['in two cases', { 'Retry-After': '5', 'retry-after': '6' }, ['5', '6'], false],
    ['in two cases, of which one is nothing', { 'Retry-After': '5', 'retry-after': undefined }, ['5'], false],
    ['a number', { 'retry-after': 5 }, ['5'], false],
    ['nothing', { 'retry-after': undefined }, undefined, false],
    ['no line', { 'retry-after': [] }, undefined, false],
    ['RateLimit', { RateLimit: 'x' }, undefined, true],
    ['RateLimit-Reset', { 'RateLimit-Reset': 'x' }, undefined, true],
    ['RateLimit behind others', { ratelimit: 'x', 'x-request': 'y', 'content-type-x': 'z' }, undefined, true],
    [
      'RateLimit that begins otherwise',
      { xratelimit: 'x', 'ratelimit-resets': 'x', ratelimits: 'x' },
      undefined,
      false,
    ],
    ['what a limit is, which tells no wait', { 'RateLimit-Limit': '5' }, undefined, false],
    ['a name that ends alike', { 'x-all-ratelimit': '5' }, undefined, false],
    ['both', { 'retry-after': '5', 'ratelimit-reset': '7' }, '5', true],
    ['Retry-After of a Headers', new Headers({ 'Retry-After': '5' }), '5', false],
    ['RateLimit of a Headers', new Headers({ RateLimit: 'x' }), undefined, true],
    ['RateLimit-Reset of a Headers', new Headers({ 'RateLimit-Reset': 'x' }), undefined, true],
    ['no header of a Headers', new Headers({ date: 'x' }), undefined, false],
  ];
  it.each(cases)('%s', (_name, headers, retryAfter, hasRateLimit) => {
    expect(waitHeaders(loose(headers), true)).toEqual({ retryAfter, hasRateLimit });
    // Only a rate limit asks for those of the draft.
    expect(waitHeaders(loose(headers), false)).toEqual({ retryAfter, hasRateLimit: false });
  });
});

it.each([
  ['application/json', 'application/json'],
  ['Application/JSON; charset=utf-8', 'application/json'],
  [' text/html ;q=1;x', 'text/html'],
  ['', ''],
])('the media type of "%s" is "%s"', (value, expected) => {
  expect(mediaTypeOf({ 'Content-Type': value })).toBe(expected);
  expect(mediaTypeOf({ 'Content-Type': [value, 'other/type'] })).toBe(expected);
});
it('no media type is told without the header, or without headers', () => {
  expect(mediaTypeOf({})).toBeUndefined();
  expect(mediaTypeOf(undefined)).toBeUndefined();
});

it('headers are an object that is no list', () => {
  const some = { allow: 'GET' };
  expect(usableHeaders(some)).toBe(some);
  for (const other of [undefined, null, 'allow: GET', 7, ['allow', 'GET'], () => 'GET'])
    expect(usableHeaders(other)).toBeUndefined();
});

describe('a content coding (RFC 9110 section 8.4)', () => {
  const cases: [unknown, boolean][] = [
    [undefined, false],
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
  ];
  it.each(cases)('%o: %s', (headers, expected) => {
    expect(namesContentCoding(loose(headers))).toBe(expected);
  });
});
