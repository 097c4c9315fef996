import fc, { type Arbitrary } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { luaString } from '../../../scripts/emit/lua/literal.js';
import { matcherSource } from '../../../scripts/emit/lua/pattern.js';
import { isObject } from '../../../scripts/model/json.js';
import { refusal } from '../../../scripts/rules/patterns.js';
import { contracts } from '../../support/contracts.js';
import { sampleOf } from '../../support/sample.js';
import { interpreters, runLua } from './run-lua.js';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 1000);

/** Every pattern that a contract has, in a schema or in its own file. */
const all = [
  ...new Set(
    contracts
      .flatMap(({ json, schemas }) => [json, ...[...schemas.values()].map(({ flat }) => flat)])
      .flatMap(patternsIn),
  ),
].sort();

const shipped = sampleOf(all, 100);

function patternsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = isObject(value) && typeof value.pattern === 'string' ? [value.pattern] : [];
  return [...own, ...Object.values(value).flatMap(patternsIn)];
}

const CHARACTERS = [
  'a',
  'b',
  'z',
  'A',
  '0',
  '_',
  '-',
  ' ',
  "'",
  '"',
  '\\\\',
  '\\n',
  '\\u00e9',
  '\\u{1F600}',
  '\\u2028',
];
const CLASSES = [
  '.',
  '[ab]',
  '[^a]',
  '[a-z]',
  '[^a-z0-9_]',
  '[\\s\\u00e9]',
  '[^\\s]',
  '[\\u0400-\\u04ff-]',
  '[^\\u{1F600}\\n]',
];
const SETS = ['\\d', '\\D', '\\w', '\\W', '\\s', '\\S', '[]', '[^]', "[!#$%&'*+.^`|~-]"];
const one = fc.constantFrom(...CHARACTERS, ...CLASSES, ...SETS);
const repetition = fc.constantFrom('', '', '*', '+', '?', '{0,2}', '{1,3}', '{2}', '{2,}', '*?', '{1,2}?', '{0}');
const repeated = fc.tuple(one, repetition).map((parts) => parts.join(''));
const assertion = fc.constantFrom('$', '\\b', '\\B', '^');
const sequence = (item: Arbitrary<string>) => fc.array(item, { maxLength: 4 }).map((items) => items.join(''));
const flat = fc.oneof({ weight: 9, arbitrary: repeated }, { weight: 1, arbitrary: assertion });
const group = (item: Arbitrary<string>) =>
  fc
    .tuple(fc.constantFrom('(', '(?:'), fc.array(sequence(item), { minLength: 1, maxLength: 3 }))
    .map(([open, alternatives]) => `${open}${alternatives.join('|')})`);
const element = fc.oneof({ weight: 4, arbitrary: flat }, { weight: 1, arbitrary: group(fc.oneof(flat, group(flat))) });
const pattern = fc
  .tuple(fc.array(element, { maxLength: 5 }), fc.constantFrom('', '$'))
  .map(([elements, end]) => `^${elements.join('')}${end}`)
  .filter((source) => refusal(source) === undefined);

/** Texts with the characters that classes differ in; the last two are halves of a surrogate pair. */
const PIECES = [
  'a',
  'b',
  'z',
  'A',
  '0',
  '_',
  '-',
  ' ',
  "'",
  '"',
  '\\',
  '\n',
  '\r',
  '\u00e9',
  '\u{1F600}',
  '\u2028',
  '\u0416',
];
const anyText = fc.string({
  unit: fc.constantFrom(...PIECES, '\u00a0', '\ufeff', '\u0000', '\ud83d', '\ude00'),
  maxLength: 8,
});

/** Texts that a pattern matches, and texts near these. */
function textsOf(source: string): Arbitrary<string> {
  // The generator of texts does not know each assertion.
  const example = source.replaceAll(/\\[bB]|(?<!\[|^)\^|\$(?!$)/g, '');
  let matching: Arbitrary<string>;
  try {
    matching = fc.stringMatching(new RegExp(example, 'u'), { size: '-1' });
  } catch {
    return anyText;
  }
  const near = fc.tuple(matching, anyText, fc.nat(), fc.nat(3)).map(([text, other, at, count]) => {
    const characters = [...text];
    characters.splice(at % (characters.length + 1), count, ...other.slice(0, 2));
    return characters.join('');
  });
  return fc.oneof(matching, near, anyText);
}

/** The matchers of some patterns, each on its line of texts: prints the results of a line as zeros and ones. */
function program(sources: readonly string[]): string {
  return `
    local pattern = require("error_envelopes.pattern")
    local B, U, H, C, W = string.byte, string.sub, pattern.set, pattern.code_point, pattern.word_boundary
    local matchers = {}
    ${sources.map((source, index) => `matchers[${index + 1}] = ${matcherSource(source)}`).join('\n')}
    for line in io.lines() do
      local number, source = line:match("^(%d+) (.*)$")
      local results = {}
      for index, text in ipairs(compile("return {" .. source .. "}")()) do
        results[index] = matchers[tonumber(number)](text) and "1" or "0"
      end
      print(table.concat(results))
    end
  `;
}

async function compare(interpreter: string, sources: readonly string[], count: number): Promise<void> {
  const samples = sources.map((source) => fc.sample(textsOf(source), count));
  const lines = samples.map((texts, index) => `${index + 1} ${texts.map(luaString).join(',')}`);
  const results = await runLua(interpreter, program(sources), lines);
  const differing = sources.flatMap((source, index) =>
    (samples[index] as string[]).flatMap((text, at) => {
      const matches = new RegExp(source, 'u').test(text);
      return results[index]?.[at] === (matches ? '1' : '0') ? [] : [{ source, text, matches }];
    }),
  );
  expect(differing.slice(0, 3)).toEqual([]);
  // Both results occur, or the test could not fail.
  for (const result of ['0', '1']) expect(results.some((line) => line.includes(result))).toBe(true);
}

describe.skipIf(interpreters.length === 0)('a pattern in Lua (skipped without lua5.1, lua5.3 or luajit)', () => {
  test.each(interpreters)('matches what each pattern of a contract matches: %s', async (interpreter) => {
    await compare(interpreter, shipped, Math.ceil(RUNS / 25));
  });

  test.each(interpreters)('matches what other patterns that the rules allow match: %s', async (interpreter) => {
    const sources = fc.sample(pattern, Math.ceil(RUNS / 4));
    await compare(interpreter, sources, 40);
  });

  // LuaJIT does not count the instructions that it compiled.
  test.each(interpreters.filter((name) => name !== 'luajit'))(
    'takes linear time on a text that almost matches: %s',
    async (interpreter) => {
      const steps = async (length: number) => {
        const texts = shipped.map((source) => hostileTexts(source, length));
        const counted = `
        local count, matchers = 0, nil
        local function steps_of(matcher, text)
          count = 0
          debug.sethook(function() count = count + 1 end, "", 100)
          matcher(text)
          debug.sethook()
          return count
        end
        ${program(shipped)
          .replace('local matchers = {}', 'matchers = {}')
          .replace('matchers[tonumber(number)](text) and "1" or "0"', 'steps_of(matchers[tonumber(number)], text)')
          .replace('table.concat(results)', 'table.concat(results, " ")')}
      `;
        const lines = texts.map(
          (each, index) =>
            `${index + 1} ${each.map(([text, times]) => `(${luaString(text)}):rep(${times})`).join(',')}`,
        );
        return (await runLua(interpreter, counted, lines)).map((line) => line.split(' ').map(Number));
      };
      const [short, long] = [await steps(8_192), await steps(65_536)];
      const slow = shipped.filter((_, index) =>
        (long[index] as number[]).some(
          (count, at) => count > 10 * ((short[index] as number[])[at] as number) + 10 || count > 65_536,
        ),
      );
      expect(slow).toEqual([]);
    },
  );
});

/** A text of some length, as a text and how often it is repeated. */
function hostileTexts(source: string, length: number): [text: string, times: number][] {
  const [example = ''] = fc.sample(fc.stringMatching(new RegExp(source, 'u')), { numRuns: 1, seed: 1 });
  const pieces = [example, 'a', ' ', "'", '0', '-', '\u{1F600}', source.replaceAll(/[^a-zA-Z ]/g, '')].filter(
    (piece) => piece !== '',
  );
  return pieces.map((piece) => [piece, Math.ceil(length / piece.length)]);
}
