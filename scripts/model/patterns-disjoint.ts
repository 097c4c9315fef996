import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

/** One character class of a pattern, and how often it may repeat. */
interface Piece {
  readonly has: (character: number) => boolean;
  readonly min: number;
  readonly max: number;
}

/**
 * The last character that is compared one by one. Beyond it, patterns that name no character of their own treat all
 * characters as one of the three samples: a letter, a space, a line terminator.
 */
const LAST_NAMED = 0xff;
const ALPHABET = [...Array.from({ length: LAST_NAMED + 1 }, (_, character) => character), 0x100, 0x1680, 0x2028];

/**
 * Whether no text matches both patterns. The data rules make that decidable: a pattern is anchored, has no alternatives
 * and repeats single characters only, so that it is a sequence of pieces. False if a pattern has a group or names a
 * character beyond the last one that is compared.
 */
export function patternsDisjoint(a: string, b: string): boolean {
  const [first, second] = [piecesOf(a), piecesOf(b)];
  return first !== undefined && second !== undefined && !intersects(first, second);
}

function piecesOf(source: string): Piece[] | undefined {
  const { alternatives } = new RegExpParser({ ecmaVersion: 2022 }).parsePattern(source, 0, source.length, {
    unicode: true,
  });
  const pieces: Piece[] = [];
  let ended = false;
  for (const element of alternatives[0]?.elements ?? []) {
    if (element.type === 'Assertion') ended ||= element.kind === 'end';
    else {
      const [inner, min, max] =
        element.type === 'Quantifier' ? [element.element, element.min, element.max] : [element, 1, 1];
      const has =
        inner.type === 'Character' || inner.type === 'CharacterSet' || inner.type === 'CharacterClass'
          ? membership(inner)
          : undefined;
      if (!has) return undefined;
      pieces.push({ has, min, max });
    }
  }
  return ended ? pieces : [...pieces, { has: () => true, min: 0, max: Number.POSITIVE_INFINITY }];
}

function membership(
  node: AST.Character | AST.CharacterSet | AST.CharacterClass,
): ((character: number) => boolean) | undefined {
  let namesUncompared = false;
  visitRegExpAST(node, {
    onCharacterEnter: ({ value }) => {
      namesUncompared ||= value > LAST_NAMED;
    },
  });
  if (namesUncompared) return undefined;
  const source = new RegExp(`^${node.raw}$`, 'u');
  return (character) => source.test(String.fromCodePoint(character));
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
    if (ALPHABET.some((character) => left.has(character) && right.has(character)))
      open.push([
        i,
        Math.min(n + 1, left.max === Number.POSITIVE_INFINITY ? left.min : left.max),
        j,
        Math.min(m + 1, right.max === Number.POSITIVE_INFINITY ? right.min : right.max),
      ]);
  }
  return false;
}
