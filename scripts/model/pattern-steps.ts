import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { type CharacterTest, characterTest, shareCharacter } from './characters.js';

/** The longest text that `inspect` reads, in characters. */
const LONGEST_TEXT = 65_536;

/** What follows an element of a pattern, and the work of an engine on it. */
interface Rest {
  /** The most steps until it matches or every way to match has failed. */
  readonly steps: number;
  /** The most steps until it fails at a character that is in none of `first`. */
  readonly stepsToFail: number;
  /** The classes that a match of at least one character may begin with. */
  readonly first: readonly CharacterTest[];
  /** The classes of the characters that every match begins with, in order. */
  readonly fixed: readonly CharacterTest[];
}

const END: Rest = { steps: 1, stepsToFail: 1, first: [], fixed: [] };

/** A class that is not known: it may share a character with every other. */
const ANY: CharacterTest = () => true;

/**
 * An upper bound of the steps that a backtracking engine takes to match an anchored pattern against any text.
 * Infinity if the pattern has an element whose work is not bounded here: a repeated group, a reference back, a look-around.
 *
 * A step compares one character, or looks at one assertion or alternative. The bound follows the engine from the last
 * element to the first. A repetition may stop after each of its lengths, and each stop tries the rest again: the steps of
 * the rest count once for each length. They count once in all if no two stops can both get past the beginning of the
 * rest (see `stepsToDecide`).
 */
export function mostSteps(pattern: string, longest = LONGEST_TEXT): number {
  const parser = new RegExpParser({ ecmaVersion: 2022 });
  const { alternatives } = parser.parsePattern(pattern, 0, pattern.length, { unicode: true });
  return anyOf(alternatives, END, longest).steps;
}

function anyOf(alternatives: readonly AST.Alternative[], rest: Rest, longest: number): Rest {
  const each = alternatives.map(({ elements }) =>
    elements.reduceRight((after, element) => before(element, after, longest), rest),
  );
  const sum = (value: (one: Rest) => number) => each.reduce((total, one) => total + value(one), 0);
  return {
    steps: sum(({ steps }) => steps),
    stepsToFail: sum(({ stepsToFail }) => stepsToFail),
    first: each.flatMap(({ first }) => first),
    fixed: each.length === 1 ? (each[0] as Rest).fixed : [],
  };
}

function before(element: AST.Element, rest: Rest, longest: number): Rest {
  switch (element.type) {
    case 'Character':
    case 'CharacterSet':
    case 'CharacterClass': {
      const test = characterTest(element) ?? ANY;
      return { steps: 1 + rest.steps, stepsToFail: 1, first: [test], fixed: [test, ...rest.fixed] };
    }
    case 'Group':
    case 'CapturingGroup':
      return anyOf(element.alternatives, rest, longest);
    case 'Assertion':
      if (element.kind === 'lookahead' || element.kind === 'lookbehind') return UNBOUNDED;
      return { ...rest, steps: 1 + rest.steps, stepsToFail: 1 + rest.stepsToFail };
    case 'Quantifier':
      return repeated(element, rest, longest);
    default:
      return UNBOUNDED;
  }
}

const UNBOUNDED: Rest = { steps: Number.POSITIVE_INFINITY, stepsToFail: 1, first: [ANY], fixed: [] };

function repeated({ element, min, max: most }: AST.Quantifier, rest: Rest, longest: number): Rest {
  if (element.type !== 'Character' && element.type !== 'CharacterSet' && element.type !== 'CharacterClass')
    return UNBOUNDED;
  const test = characterTest(element) ?? ANY;
  const max = Math.min(most, longest);
  const lengths = Math.max(0, max - min);
  const toDecide = stepsToDecide(test, lengths, rest);
  const stops = toDecide === undefined ? (lengths + 1) * rest.steps : lengths * toDecide + rest.steps;
  const beginning = Array.from({ length: Math.min(min, longest) }, () => test);
  return {
    steps: 1 + max + stops,
    stepsToFail: 1 + (min === 0 ? rest.stepsToFail : 0),
    first: min === 0 ? [test, ...rest.first] : [test],
    fixed: most === min ? [...beginning, ...rest.fixed] : beginning,
  };
}

/**
 * After how many steps in the rest at most one stop of a repetition goes on; undefined if several may.
 *
 * The characters between an earlier stop and a later one are all in the repeated class. So the earlier one fails at once
 * if the rest cannot begin with such a character. Otherwise both stops have to get past the fixed beginning of the rest,
 * shifted by the characters between them: they cannot if some character would have to be in two classes that share none.
 */
function stepsToDecide(
  repeated: CharacterTest,
  lengths: number,
  { first, fixed, stepsToFail }: Rest,
): number | undefined {
  if (!first.some((test) => shareCharacter(test, repeated))) return stepsToFail;
  let most = 0;
  for (let shift = 1; shift <= Math.min(lengths, fixed.length + 1); shift++) {
    const conflict = fixed.findIndex((test, index) => {
      const other = index < shift ? repeated : (fixed[index - shift] as CharacterTest);
      return !shareCharacter(test, other);
    });
    if (conflict < 0) return undefined;
    most = Math.max(most, conflict + 1);
  }
  return most;
}
