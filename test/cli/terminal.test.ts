import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { colours, printable, printableJson } from '../../src/cli/terminal.js';
import { Sink } from './fakes.js';

describe('printable', () => {
  test('writes out what cannot be seen or should not be obeyed', () => {
    expect(printable('a\u001b[31mb\nc\td\u009b\u202e\u{e0041}é😀')).toBe(
      'a\\u001b[31mb\\nc\\td\\u009b\\u202e\\u{e0041}é😀',
    );
  });

  test('cuts at the limit', () => {
    expect(printable('abcdef', 3)).toBe('abc…');
    expect(printable('abc', 3)).toBe('abc');
  });
});

test('printableJson means the same', () => {
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
  [{ FORCE_COLOR: '1', NO_COLOR: '1' }, true, false],
  [{ CI: 'true' }, false, false],
])('colours by %j on a terminal (%s): %s', (env, isTTY, coloured) => {
  const stdout = Object.assign(new Sink(), { isTTY });
  expect(colours({ stdout, env }).isColorSupported).toBe(coloured);
});
