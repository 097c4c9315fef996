import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { refusal } from '../rules/patterns.js';
import { patternsDisjoint } from './patterns-disjoint.js';

const APART: [string, string][] = [
  ['^a', '^b'],
  ['^Slow', '^Too'],
  ['^a$', '^ab'],
  ['^a+$', '^a*b$'],
  ['^Tool .+ not found$', '^Tool .+ disabled$'],
  ['^[0-9]{1,3} items$', '^[0-9]{5,9} items$'],
  ['^\\d', '^\\D'],
  ['^[^\\n]', '^\\n'],
  ['^.', '^\\n'],
  ['^(?:a|b)', '^c'],
  ['^x(?:$|: [^0-9])', '^x: [0-9]'],
  ['^(?:a|b(?:c|d))e', '^b[^c-d]'],
];

const TOGETHER: [a: string, b: string, text: string][] = [
  ['^a', '^a', 'a'],
  ['^', '^x', 'x'],
  ['^a', '^ab', 'ab'],
  ['^a.*z$', '^ab', 'abz'],
  ['^a{2,3}$', '^a{3,4}$', 'aaa'],
  ['^.+ not found$', '^Tool .+$', 'Tool x not found'],
  ['^\\[\\n', '^\\[', '[\n'],
  ['^a\\s', '^a\\t', 'a\t'],
  ['^[^ -~]', '^\\x01', '\x01'],
  ['^[^a]', '^\\u{1F600}', '\u{1F600}'],
  ['^[^\\0-\\xff]$', '^[^a]$', 'ā'],
  ['^\\s$', '^[^\\0-\\xff]$', '\u2028'],
  ['^(?:a|b)', '^b', 'b'],
  ['^x(?:$|y)', '^x$', 'x'],
  ['^(?:a|b)(?:c|d)$', '^bd', 'bd'],
  // Too many choices to compare.
  [`^${'(?:a|b)'.repeat(7)}$`, '^c', ''],
];

describe('two patterns, both of which no text matches', () => {
  test.each(APART)('returns true for %s and %s', (a, b) =>
    expect([patternsDisjoint(a, b), patternsDisjoint(b, a)]).toEqual([true, true]),
  );
});

describe('two patterns, both of which a text may match', () => {
  test.each(TOGETHER)('returns false for %s and %s', (a, b, text) => {
    if (text) expect([a, b].map((pattern) => new RegExp(pattern, 'u').test(text))).toEqual([true, true]);
    expect([patternsDisjoint(a, b), patternsDisjoint(b, a)]).toEqual([false, false]);
  });
});

/** Patterns of which many meet. */
const pattern = fc
  .tuple(
    fc.array(
      fc.oneof(
        fc.tuple(
          fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\n', '\\d', '\\s'),
          fc.constantFrom('', '?', '+', '{0,2}', '*'),
        ),
        fc.constant(['(?:a|$|1b)']),
      ),
      { maxLength: 4 },
    ),
    fc.constantFrom('', '$'),
  )
  .map(([pieces, end]) => `^${pieces.flat().join('')}${end}`)
  .filter((source) => refusal(source) === undefined);

/** Every text of up to four of some characters that the patterns distinguish. */
const texts = [''];
for (let from = 0, length = 1; length <= 4; length++) {
  const shorter = texts.slice(from);
  from = texts.length;
  for (const text of shorter) for (const character of 'ab1 \né') texts.push(text + character);
}

test('never finds patterns disjoint that one text matches', () => {
  const seen = { apart: 0, together: 0 };
  fc.assert(
    fc.property(pattern, pattern, (a, b) => {
      const apart = patternsDisjoint(a, b);
      seen[apart ? 'apart' : 'together']++;
      expect(patternsDisjoint(b, a)).toBe(apart);
      const [first, second] = [new RegExp(a, 'u'), new RegExp(b, 'u')];
      const both = texts.some((text) => first.test(text) && second.test(text));
      if (both) expect(apart).toBe(false);
    }),
    { numRuns: 300 },
  );
  expect(Math.min(seen.apart, seen.together)).toBeGreaterThan(30);
});
