import { type AST, RegExpParser } from '@eslint-community/regexpp';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostSteps } from './pattern-steps.js';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 1000);
const LONGEST = 6;

/** Every text of a, b and c up to the longest. */
const TEXTS = ['', ...Array.from({ length: LONGEST }, (_, index) => textsOf(index + 1)).flat()];

function textsOf(length: number): string[] {
  return length === 0 ? [''] : textsOf(length - 1).flatMap((text) => [`${text}a`, `${text}b`, `${text}c`]);
}

/** The steps of a plain backtracking engine: it tries every way until one matches. */
function stepsOn(source: string, text: string): number {
  const pattern = new RegExpParser().parsePattern(source, 0, source.length, { unicode: true });
  let steps = 0;
  type Next = (at: number) => boolean;
  const isAt = (node: AST.Element, at: number) => {
    steps++;
    return at < text.length && new RegExp(`^${node.raw}$`, 'u').test(text.charAt(at));
  };
  const alternatives = (all: readonly AST.Alternative[], at: number, next: Next): boolean =>
    all.some(({ elements }) => sequence(elements, 0, at, next));
  const sequence = (elements: readonly AST.Element[], index: number, at: number, next: Next): boolean => {
    const element = elements[index];
    if (!element) return next(at);
    const rest: Next = (to) => sequence(elements, index + 1, to, next);
    if (element.type === 'Group') return alternatives(element.alternatives, at, rest);
    if (element.type === 'Assertion') {
      steps++;
      return (element.kind === 'start' ? at === 0 : at === text.length) && rest(at);
    }
    if (element.type !== 'Quantifier') return isAt(element, at) && rest(at + 1);
    let end = at;
    while (end - at < element.max && isAt(element.element as AST.Element, end)) end++;
    for (; end - at >= element.min; end--) if (rest(end)) return true;
    return false;
  };
  alternatives(pattern.alternatives, 0, () => {
    steps++;
    return true;
  });
  return steps;
}

const character = fc.constantFrom('a', 'b', 'c', '.', '[ab]', '[^a]', '[bc]');
const repetition = fc.constantFrom('*', '+', '?', '{0,2}', '{1,3}', '{2}', '{2,}', '*?');
const element = fc.oneof(
  { arbitrary: character, weight: 3 },
  { arbitrary: fc.tuple(character, repetition).map((parts) => parts.join('')), weight: 3 },
  fc.array(fc.array(character, { maxLength: 3 }), { minLength: 1, maxLength: 3 }).map((alternatives) => {
    return `(?:${alternatives.map((one) => one.join('')).join('|')})`;
  }),
);
const pattern = fc
  .tuple(fc.array(element, { maxLength: 6 }), fc.constantFrom('', '$'))
  .map(([elements, end]) => `^${elements.join('')}${end}`);

test('allows at least what an engine needs, on every short text', () => {
  fc.assert(
    fc.property(pattern, (source) => {
      const most = mostSteps(source, LONGEST);
      for (const text of TEXTS)
        if (stepsOn(source, text) > most) throw new Error(`${text}: ${stepsOn(source, text)} > ${most}`);
    }),
    { numRuns: Math.ceil(RUNS / 10) },
  );
});

describe('the number of steps, with the length of the text', () => {
  const growth = (source: string) => mostSteps(source, 8000) / mostSteps(source, 4000);

  test.each(['^a*', '^a*b', '^.*x$', '^.+ not found$', '^[^ ]* [0-9]{1,20} [a-z]{0,9}$', '^[a-z]+ [0-9]+$'])(
    'grows in proportion: %s',
    (source) => expect(growth(source)).toBeLessThan(2.1),
  );

  test.each(['^a*a*', '^.*x.*$', '^.*[0-9]+$'])('grows with its square: %s', (source) =>
    expect(growth(source)).toBeGreaterThan(3),
  );

  test.each(['^(?:a*)*', '^(a)\\1', '^(?=a)a', '^(?!a)'])('grows without a bound: %s', (source) =>
    expect(mostSteps(source)).toBe(Number.POSITIVE_INFINITY),
  );
});
