import type { AST } from '@eslint-community/regexpp';

/** A range of code points, both ends included. */
export type Range = readonly [first: number, last: number];

/** An element of a pattern that matches one code point. */
export type OneCharacter = AST.Character | AST.CharacterSet | AST.CharacterClass;

export const LAST_CODE_POINT = 0x10ffff;

/** `\s`: WhiteSpace and LineTerminator of ECMAScript. */
const SPACES: readonly Range[] = [
  ...([
    [0x09, 0x0d],
    [0x20, 0x20],
    [0xa0, 0xa0],
    [0x1680, 0x1680],
    [0x2000, 0x200a],
    [0x2028, 0x2029],
  ] as const),
  ...([
    [0x202f, 0x202f],
    [0x205f, 0x205f],
    [0x3000, 0x3000],
    [0xfeff, 0xfeff],
  ] as const),
];

const SETS: Readonly<Record<string, readonly Range[]>> = {
  digit: [[0x30, 0x39]],
  space: SPACES,
  word: [
    [0x30, 0x39],
    [0x41, 0x5a],
    [0x5f, 0x5f],
    [0x61, 0x7a],
  ],
};

const LINE_ENDS: readonly Range[] = [
  [0x0a, 0x0a],
  [0x0d, 0x0d],
  [0x2028, 0x2029],
];

/** The code points that an element matches, as ranges in order that neither overlap nor touch. */
export function codePointsOf(element: OneCharacter): Range[] {
  switch (element.type) {
    case 'Character':
      return [[element.value, element.value]];
    case 'CharacterSet':
      return setOf(element);
    case 'CharacterClass': {
      const ranges = merged(element.elements.flatMap(rangesOf));
      return element.negate ? complement(ranges) : ranges;
    }
  }
}

function rangesOf(element: AST.CharacterClassElement | AST.UnicodeSetsCharacterClassElement): Range[] {
  if (element.type === 'CharacterClassRange') return [[element.min.value, element.max.value]];
  if (element.type === 'Character' || element.type === 'CharacterSet') return codePointsOf(element);
  throw new Error(`The class ${element.raw} has no matcher in Lua.`);
}

function setOf(set: AST.CharacterSet): Range[] {
  if (set.kind === 'any') return complement(LINE_ENDS);
  const ranges = SETS[set.kind];
  if (!ranges || set.kind === 'property') throw new Error(`${set.raw} has no matcher in Lua.`);
  return set.negate ? complement(ranges) : [...ranges];
}

function merged(ranges: readonly Range[]): Range[] {
  const result: [number, number][] = [];
  for (const [first, last] of ranges.toSorted((a, b) => a[0] - b[0])) {
    const before = result.at(-1);
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last);
    else result.push([first, last]);
  }
  return result;
}

/** All other code points. */
export function complement(ranges: readonly Range[], end = LAST_CODE_POINT): Range[] {
  const starts = [0, ...ranges.map(([, last]) => last + 1)];
  const ends = [...ranges.map(([first]) => first - 1), end];
  return starts.map((start, index): Range => [start, ends[index] as number]).filter(([first, last]) => first <= last);
}

/** The part of some ranges from one code point to another. */
export function within(ranges: readonly Range[], from: number, to: number): Range[] {
  return ranges
    .map(([first, last]): Range => [Math.max(first, from), Math.min(last, to)])
    .filter(([first, last]) => first <= last);
}
