import { describe, expect, it } from 'vitest';
import type { ErrorResponse } from '../../src/index.js';
import { contract, form, inspectBy, type LocatorJson } from '../fixtures/contract-builders.js';

/** Each form of a locator, as the place of code and message. */
function read(
  code: LocatorJson | LocatorJson[],
  response: ErrorResponse,
  message: LocatorJson | LocatorJson[] = '/text',
) {
  const acme = contract('acme', { envelopes: [{ schema: {}, code, message, forms: [form({ codes: ['E', 7] })] }] });
  const { match, code: found, message: text } = inspectBy([acme], { status: 400, vendor: 'acme', ...response });
  return [found, text, match?.error];
}

describe('a JSON Pointer', () => {
  it.each<[string, unknown]>([
    ['/code', { code: 'E' }],
    ['/error/code', { error: { code: 'E' } }],
    ['/errors/0/code', { errors: [{ code: 'E' }] }],
    ['/a~1b~0c/', { 'a/b~c': { '': 'E' } }],
    ['', 'E'],
  ])('%s reads a value of the body', (pointer, body) => {
    expect(read(pointer, { body: JSON.stringify(body) })).toEqual(['E', null, 'failed']);
  });
  it.each([undefined, null, 1.5, true, {}, ['E']])('reads no code from %j', (value) => {
    expect(read('/id', { body: { id: value } })).toEqual([null, null, null]);
  });
  it.each([null, 'x', 5, []])('reads nothing below %j', (error) => {
    expect(read('/error/code/x', { body: { error } })[2]).toBeNull();
  });
  it('keeps the type of a code', () => {
    expect(read('/id', { body: { id: 7 } })).toEqual([7, null, 'failed']);
    expect(read('/id', { body: { id: '7' } })).toEqual(['7', null, null]);
  });
});

describe('a header', () => {
  it('reads the first line of the header, as text', () => {
    expect(read({ header: 'x-code' }, { headers: { 'X-Code': 'E' }, body: {} })).toEqual(['E', null, 'failed']);
    expect(read({ header: 'x-code' }, { headers: { 'x-code': ['E', 'F'] }, body: {} })).toEqual(['E', null, 'failed']);
    expect(read({ header: 'x-code' }, { headers: new Headers({ 'x-code': '7' }), body: {} })).toEqual([
      '7',
      null,
      null,
    ]);
    expect(read({ header: 'x-code' }, { headers: {}, body: {} })[2]).toBeNull();
    expect(read({ header: 'x-code' }, { body: {} })[2]).toBeNull();
  });
});

describe('a part of a text', () => {
  it.each<[string, { after?: string; before?: string }, string]>([
    ['com.acme#E', { after: '#' }, 'E'],
    ['a#b#E', { after: '#' }, 'E'],
    ['E', { after: '#' }, 'E'],
    ['E:http://x', { before: ':' }, 'E'],
    ['E', { before: ':' }, 'E'],
    ['com.acme#E:http://x', { after: '#', before: ':' }, 'E'],
    ['E, see below', { before: ', ' }, 'E'],
  ])('of %j by %j is %j', (text, part, code) => {
    expect(read({ pointer: '/id', ...part }, { body: { id: text } })).toEqual([code, null, 'failed']);
    expect(read({ header: 'x-code', ...part }, { headers: { 'x-code': text }, body: {} })).toEqual([
      code,
      null,
      'failed',
    ]);
  });
  it('may be empty', () => {
    expect(read({ pointer: '/id', after: '#' }, { body: { id: 'E#' } })).toEqual(['', null, null]);
  });
  it('takes the whole of an integer', () => {
    expect(read({ pointer: '/id', after: '#' }, { body: { id: 7 } })).toEqual([7, null, 'failed']);
  });
});

describe('several locators', () => {
  const code: LocatorJson[] = ['/a', { header: 'x-code' }, '/b'];
  it('give the first value that is there', () => {
    expect(read(code, { headers: { 'x-code': 'F' }, body: { a: 'E', b: 'G' } })[0]).toBe('E');
    expect(read(code, { headers: { 'x-code': 'F' }, body: { a: null, b: 'G' } })[0]).toBe('F');
    expect(read(code, { body: { b: 'E' } })).toEqual(['E', null, 'failed']);
    expect(read([], { body: {} })[0]).toBeNull();
  });
  it('give the first text', () => {
    const message = ['/detail', '/title'];
    expect(read('/id', { body: { detail: 'x', title: 'y' } }, message)[1]).toBe('x');
    expect(read('/id', { body: { detail: null, title: 'y' } }, message)[1]).toBe('y');
    expect(read('/id', { body: { detail: 5, title: 'y' } }, message)[1]).toBe('y');
  });
});

describe('a list of texts', () => {
  it('makes one text', () => {
    expect(read('/id', { body: { text: ['x', 'y', 5, 'z'] } })[1]).toBe('x; y; z');
    expect(read('/id', { body: { text: [] } })[1]).toBeNull();
    expect(read('/id', { body: { text: [5, {}] } })[1]).toBeNull();
  });
});

describe('a `*`', () => {
  it('stands for the items of a list', () => {
    const body = {
      x: {
        errors: [
          { id: 'E', text: 'a' },
          { id: 'F', text: 'b' },
        ],
      },
    };
    expect(read('/x/errors/*/id', { body }, '/x/errors/*/text')).toEqual(['E', 'a', 'failed']);
    expect(read('/x/errors/*/id', { body: { x: { errors: {} } } })[2]).toBeNull();
  });
  it('may be the last token, or the first', () => {
    expect(read('/errors/*', { body: { errors: ['E'] } })).toEqual(['E', null, 'failed']);
    expect(read('/*/id', { body: '[{"id":"F"},{"id":"E"}]' })).toEqual(['E', null, 'failed']);
  });
  it('may stand with a part of the text', () => {
    const body = { errors: ['E: no luck'] };
    const locator = { pointer: '/errors/*', before: ':' };
    expect(read(locator, { body }, '/errors/*')).toEqual(['E', 'E: no luck', 'failed']);
  });
});
