import { describe, expect, test } from 'vitest';
import { code, fence, link, section, table, text } from './markdown.js';

describe('text', () => {
  test.each([
    ['a < b & c > d', 'a \\< b & c \\> d'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['use `retry_after` or *this*', 'use `retry_after` or \\*this\\*'],
    ['retry_after of _this_', 'retry_after of \\_this\\_'],
    ['[x](javascript:y)', '\\[x\\](javascript:y)'],
    ['{{ 1 + 1 }} | `a', '\\{\\{ 1 + 1 \\}\\} \\| \\`a'],
    ['<!--@include: x-->', '\\<\\!--@include: x--\\>'],
    ['- not\na list', '\\- not a list'],
    ['1. not a list', '1\\. not a list'],
    ['::: danger', '\\::: danger'],
    ['a\u202eb\u0007', 'a\\\\u202eb\\\\u0007'],
  ])('escapes %j', (value, expected) => expect(text(value)).toBe(expected));
});

describe('code', () => {
  test.each([
    ['RATE_LIMITED', '`RATE_LIMITED`'],
    [-32003, '`-32003`'],
    ['a `b` c', '``a `b` c``'],
    ['`a', '`` `a ``'],
    ['', '(empty)'],
    ['a\nb', '`a b`'],
  ])('spans %j', (value, expected) => expect(code(value)).toBe(expected));

  test('makes a fence longer than any in the content', () => {
    expect(fence('json', 'a\n```\nb')).toBe('````json\na\n```\nb\n````');
  });
});

test('escapes the separator of cells once', () => {
  expect(table(['a'], [['x | y'], [code('x|y')], [text('x|y')]])).toBe(
    '| a |\n|---|\n| x \\| y |\n| `x\\|y` |\n| x\\|y |',
  );
});

test('leaves out a table and a section without content', () => {
  expect([table(['a'], []), section('A', '', '')]).toEqual(['', '']);
});

test('keeps an address in its parentheses', () => {
  expect(link('a', 'https://x.example/(b) <c>')).toBe('[a](https://x.example/%28b%29%20%3Cc%3E)');
});
