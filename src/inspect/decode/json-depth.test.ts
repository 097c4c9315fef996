import { describe, expect, it } from 'vitest';
import { nestsDeeperThan } from './json-depth.js';

/** Brackets that nest: `[]` is 1. */
const nested = (depth: number, open = '[', close = ']') => open.repeat(depth) + close.repeat(depth);

describe('brackets that nest deeper than 3', () => {
  const cases: [string, string, boolean][] = [
    ['nothing', '', false],
    ['three lists', nested(3), false],
    ['four lists', nested(4), true],
    ['three objects', nested(3, '{"a":', '}'), false],
    ['four objects', nested(4, '{"a":', '}'), true],
    ['both kinds', '[{"a":[{}]}]', true],
    ['both kinds, less deep', '[{"a":[]},{},[],{}]', false],
    ['many beside each other', `[${'[],'.repeat(9)}{}]`, false],
    ['many objects beside each other', `[${'{},'.repeat(9)}[]]`, false],
    ['four that never end', '[[[[', true],
    ['three that never end', '[[[', false],
    ['deep behind what is closed', `[[],${nested(3)}]`, true],
    ['deep behind objects that are closed', `[{},${nested(3)}]`, true],
    ['brackets in a text', '["[[[[","{{{{"]', false],
    ['brackets behind a text', `["",${nested(3)}]`, true],
    ['closing brackets in a text', `[[["]]]",[]]]]`, true],
    ['an escaped quote', '["\\"[[[["]', false],
    ['an escaped backslash', `["\\\\",${nested(3)}]`, true],
    ['an escape outside of a text', `[\\"[[[["]`, false],
    ['a text that never ends', '"[[[[', false],
    ['four that close first', ']]]][[[[', false],
  ];
  it.each(cases)('%s', (_name, text, expected) => {
    expect(nestsDeeperThan(text, 3)).toBe(expected);
  });
  it('exceed a limit of 0 with one list, not with a number', () => {
    expect(nestsDeeperThan('[]', 0)).toBe(true);
    expect(nestsDeeperThan('7', 0)).toBe(false);
  });
});
