import { expect, it } from 'vitest';
import { lowered } from '../../../gateways/lua/build/lower-text.js';

/** The rewritten body of a function with these parameters, and what is refused in it. */
const inFunction = (parameters: string, body: string) => lowered(`function f(${parameters}) { ${body} }`);

it.each([
  ['gives null a value of its own', 'a: unknown', 'return a === null;', 'a === NULL'],
  ['takes null for absent before ??', 'a: string | null', "return a ?? '';", "defined(a) ?? ''"],
  ['takes null for absent before ?.', 'a: { b: string } | null', 'return a?.b;', 'defined(a)?.b'],
  ['leaves what is never null', 'a: string | undefined', "return a ?? '';", "a ?? ''"],
  ['takes null for false in a condition', 'a: object | null', 'if (a) return 1;', 'if (defined(a))'],
  ['trims as JavaScript', 'a: string', 'return a.trim();', 'trim(a)'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is the source of a template.
  ['prints numbers as JavaScript', 'a: number', 'return `${a}`;', 'textOf(a)'],
  [
    'removes members that are set to undefined',
    'a: { b?: 1 }',
    'return { ...a, b: undefined };',
    "without({ ...a, b: undefined }, 'b')",
  ],
  [
    'compiles regular expressions',
    'a: string',
    'return /^\\d+$/.test(a);',
    "regex(inTurn([atStart(), bytesIn('48-57', 1, -1), atEnd()]), false)",
  ],
])('%s', (_, parameters, body, expected) => {
  const { text, faults } = inFunction(parameters, body);
  expect(faults).toEqual([]);
  expect(text).toContain(expected);
});

it.each([
  ['the truth of a text', 'a: string', 'if (a) return 1;', 'always true'],
  ['the truth of a number', 'a: number', 'return !a;', 'always true'],
  ['the value of a null in a condition', 'a: object | null', 'return a && 1;', 'compare with null'],
  ['??= on what may be null', 'a: string | null', "a ??= '';", 'write an if'],
  ['== and !=', 'a: unknown', 'return a == null;', '==='],
  ['a length of units', 'a: string', 'return a.length > 100;', 'may differ'],
  ['a cut at units', 'a: string', 'return a.slice(0, 100);', 'may differ'],
  ['the order of names', 'a: object', 'for (const name in a) f(name);', 'may differ'],
  ['the names of an object', 'a: object', 'return Object.keys(a);', 'Lua replaces'],
  ['a list with a hole', 'a: string | undefined', 'return [a];', 'undefined'],
  ['a push of several items', 'a: string[]', 'a.push(...a);', 'push each item'],
  ['a destructured length', 'a: string[]', 'const { length } = a;', '.length'],
  ['an exception', 'a: string', 'try { f(a); } catch {}', 'exception'],
  [
    'a member that may be undefined over a spread',
    'a: { b?: 1 }, c: 1 | undefined',
    'return { ...a, b: c };',
    'apart from the spread',
  ],
  ['a replacement', 'a: string', "return a.replace('a', 'b');", 'no equal'],
  ['the clock', '', 'return new Date();', 'Lua replaces'],
])('refuses %s', (_, parameters, body, why) => {
  expect(inFunction(parameters, body).faults.join('\n')).toContain(why);
});

it('takes a construct whose comment says that it is the same', () => {
  expect(inFunction('a: string', '\n// lua: ascii-length: digits\nreturn a.length > 9;').faults).toEqual([]);
});
