import fc from 'fast-check';
import pc from 'picocolors';
import { describe, expect, test } from 'vitest';
import { Sink } from '../../../test/support/fake-context.js';
import { joinParts } from './join-parts.js';
import { colours, field, paragraph, printable, printableJson, width } from './terminal.js';

describe('printable', () => {
  test('escapes line ends and tabs by letter, and other characters by number', () => {
    expect(printable('\r\n\t\b\0')).toBe('\\r\\n\\t\\u0008\\u0000');
    expect(printable('\u2028 \u00ad \ud800 \ufeff')).toBe('\\u2028 \\u00ad \\ud800 \\ufeff');
  });

  test('escapes characters that a terminal hides or obeys', () => {
    expect(printable('a\u001b[31mb\nc\td\u009b\u202e\u{e0041}é😀')).toBe(
      'a\\u001b[31mb\\nc\\td\\u009b\\u202e\\u{e0041}é😀',
    );
  });

  test('cuts at the limit', () => {
    expect(printable('abcdef', 3)).toBe('abc…');
    expect(printable('abc', 3)).toBe('abc');
  });
});

test('keeps the value of escaped JSON', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = printableJson(JSON.stringify({ [text]: text }));
      expect(JSON.parse(json)).toEqual({ [text]: text });
      expect(json).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
    }),
  );
});

test.each([
  [{}, true, true],
  [{}, false, false],
  [{ TERM: 'dumb' }, true, false],
  [{ NO_COLOR: '1' }, true, false],
  [{ NO_COLOR: '' }, true, true],
  [{ FORCE_COLOR: '1' }, false, true],
  [{ FORCE_COLOR: '0' }, true, false],
  [{ FORCE_COLOR: 'false' }, true, false],
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, false],
  [{ CI: 'true' }, false, false],
])('decides colours from %j on a terminal (%s): %s', (env, isTTY, coloured) => {
  const stdout = Object.assign(new Sink(), { isTTY });
  expect(colours({ stdout, env }).isColorSupported).toBe(coloured);
});

test('keeps line feeds between the members of escaped JSON', () => {
  expect(printableJson('{\n"a":"\u009b\u{e0041}"\r}\n')).toBe('{\n"a":"\\u009b\\udb40\\udc41"\\u000d}\n');
});

test.each([
  [undefined, 80],
  [0, 80],
  [120, 120],
  [24, 24],
  [23, 24],
  [1, 24],
])('turns %j columns of a terminal into a width of %i', (columns, filled) => {
  expect(width(Object.assign(new Sink(), columns === undefined ? {} : { columns }))).toBe(filled);
});

test('wraps a text and indents it below its first line', () => {
  expect(paragraph('one two three', 9)).toBe('one two\nthree');
  expect(paragraph('one two three', 9, 2)).toBe('one two\n  three');
  expect(paragraph('one two three', 8, 2)).toBe('one\n  two\n  three');
  expect(paragraph('onetwothree', 6)).toBe('onetwo\nthree');
  expect(paragraph('onetwothree', 6, 0, false)).toBe('onetwothree');
});

test('writes a label with its text beside it', () => {
  const plain = pc.createColors(false);
  expect(field('do', 'Wait a while.', 80, plain)).toBe('  do        Wait a while.');
  expect(field('do', 'Wait a while.', 20, plain)).toBe('  do        Wait a\n            while.');
  expect(field('', 'abcdefghijkl', 20, plain)).toBe('            abcdefgh\n            ijkl');
  expect(field('', 'abcdefghijkl', 20, plain, false)).toBe('            abcdefghijkl');
  const dim = pc.createColors(true).dim('do        ');
  expect(field('do', 'x', 80, pc.createColors(true))).toBe(`  ${dim}x`);
});

test('joins the parts that are not empty', () => {
  expect(joinParts(['a', null, '', undefined, 0, 'b'], ', ')).toBe('a, 0, b');
  expect(joinParts([null, undefined], ', ')).toBe('');
});
