import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';

/** One character class of a pattern, and how often it stands there. */
interface Piece {
  readonly has: (character: number) => boolean;
  readonly min: number;
  readonly max: number;
}

/** Beyond it a pattern must name no character of its own, for then all those alike to it are one of the last three. */
const LAST_NAMED = 0xff;
const ALPHABET = [...Array.from({ length: LAST_NAMED + 1 }, (_, character) => character), 0x100, 0x1680, 0x2028];

/**
 * Whether no text matches both patterns. The data rules make that decidable: a pattern is anchored, has no alternatives
 * and repeats single characters only, so that it is a row of pieces. Where one has a group or names a rare character,
 * it says no.
 */
export function patternsDisjoint(a: string, b: string): boolean {
  const [first, second] = [piecesOf(a), piecesOf(b)];
  return first !== undefined && second !== undefined && !meet(first, second);
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
          ? member(inner)
          : undefined;
      if (!has) return undefined;
      pieces.push({ has, min, max });
    }
  }
  return ended ? pieces : [...pieces, { has: () => true, min: 0, max: Number.POSITIVE_INFINITY }];
}

function member(
  node: AST.Character | AST.CharacterSet | AST.CharacterClass,
): ((character: number) => boolean) | undefined {
  let namesRare = false;
  visitRegExpAST(node, {
    onCharacterEnter: ({ value }) => {
      namesRare ||= value > LAST_NAMED;
    },
  });
  if (namesRare) return undefined;
  const source = new RegExp(`^${node.raw}$`, 'u');
  return (character) => source.test(String.fromCodePoint(character));
}

/** Walks both rows at once: a state is a piece of each, and how often it has been taken. */
function meet(a: readonly Piece[], b: readonly Piece[]): boolean {
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
