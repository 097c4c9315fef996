import { type AST, RegExpParser } from '@eslint-community/regexpp';
import { type CharacterTest, characterTest, shareCharacter } from './characters.js';

/** One character class of a pattern, and how often it may repeat. */
interface Piece {
  readonly has: CharacterTest;
  readonly min: number;
  readonly max: number;
}

/**
 * Whether no text matches both patterns. The data rules make that decidable: a pattern is anchored and repeats single
 * characters only, so that each choice of alternatives is a sequence of pieces. False if a pattern has too many choices or
 * names a character beyond the last one that is compared.
 */
export function patternsDisjoint(a: string, b: string): boolean {
  const [first, second] = [sequencesOf(a), sequencesOf(b)];
  if (!first || !second) return false;
  return !first.some((one) => second.some((other) => intersects(one, other)));
}

/** Choices of alternatives in one pattern that are compared. */
const MOST_CHOICES = 64;

/** Pieces in order, and whether nothing may follow them. */
interface Sequence {
  readonly pieces: readonly Piece[];
  readonly ended: boolean;
}

const ANYTHING: Piece = { has: () => true, min: 0, max: Number.POSITIVE_INFINITY };

function sequencesOf(source: string): (readonly Piece[])[] | undefined {
  const { alternatives } = new RegExpParser({ ecmaVersion: 2022 }).parsePattern(source, 0, source.length, {
    unicode: true,
  });
  return choicesOf(alternatives, [{ pieces: [], ended: false }])?.map(({ pieces, ended }) =>
    ended ? pieces : [...pieces, ANYTHING],
  );
}

/** Each beginning, continued with each alternative. */
function choicesOf(
  alternatives: readonly AST.Alternative[],
  beginnings: readonly Sequence[],
): readonly Sequence[] | undefined {
  const found: Sequence[] = [];
  for (const { elements } of alternatives) {
    let choices: readonly Sequence[] | undefined = beginnings;
    for (const element of elements) choices = choices && continued(choices, element);
    if (!choices) return undefined;
    found.push(...choices);
  }
  return found.length <= MOST_CHOICES ? found : undefined;
}

function continued(beginnings: readonly Sequence[], element: AST.Element): readonly Sequence[] | undefined {
  if (element.type === 'Group' || element.type === 'CapturingGroup') return choicesOf(element.alternatives, beginnings);
  if (element.type === 'Assertion')
    return element.kind === 'end' ? beginnings.map(({ pieces }) => ({ pieces, ended: true })) : beginnings;
  const piece = pieceOf(element);
  // After the end nothing can match, but the data rules do not refuse such a pattern: the piece is kept.
  return piece && beginnings.map(({ pieces, ended }) => ({ pieces: [...pieces, piece], ended }));
}

function pieceOf(element: AST.Element): Piece | undefined {
  const [inner, min, max] =
    element.type === 'Quantifier' ? [element.element, element.min, element.max] : [element, 1, 1];
  const has =
    inner.type === 'Character' || inner.type === 'CharacterSet' || inner.type === 'CharacterClass'
      ? characterTest(inner)
      : undefined;
  return has && { has, min, max };
}

/** Whether a text matches both sequences. A state is a piece of each, and how often it has repeated. */
function intersects(a: readonly Piece[], b: readonly Piece[]): boolean {
  const seen = new Set<string>();
  const open: [number, number, number, number][] = [[0, 0, 0, 0]];
  for (let state = open.pop(); state; state = open.pop()) {
    const [i, n, j, m] = state;
    const key = state.join();
    if (seen.has(key)) continue;
    seen.add(key);
    const [left, right] = [a[i], b[j]];
    if (!left && !right) return true;
    if (left && n >= left.min) open.push([i + 1, 0, j, m]);
    if (right && m >= right.min) open.push([i, n, j + 1, 0]);
    if (!left || !right || n >= left.max || m >= right.max) continue;
    if (shareCharacter(left.has, right.has))
      open.push([
        i,
        Math.min(n + 1, left.max === Number.POSITIVE_INFINITY ? left.min : left.max),
        j,
        Math.min(m + 1, right.max === Number.POSITIVE_INFINITY ? right.min : right.max),
      ]);
  }
  return false;
}
