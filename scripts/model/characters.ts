import { type AST, visitRegExpAST } from '@eslint-community/regexpp';

/** Whether a character (a code point) is in a class of a pattern. */
export type CharacterTest = (character: number) => boolean;

/**
 * The last character that is compared one by one. Beyond it, patterns that name no character of their own treat all
 * characters as one of the three samples: a letter, a space, a line terminator.
 */
const LAST_NAMED = 0xff;
const ALPHABET = [...Array.from({ length: LAST_NAMED + 1 }, (_, character) => character), 0x100, 0x1680, 0x2028];

/** The test of one character or class of a pattern; undefined if it names a rare character. */
export function characterTest(node: AST.Character | AST.CharacterSet | AST.CharacterClass): CharacterTest | undefined {
  let namesRare = false;
  visitRegExpAST(node, {
    onCharacterEnter: ({ value }) => {
      namesRare ||= value > LAST_NAMED;
    },
  });
  if (namesRare) return undefined;
  const source = new RegExp(`^${node.raw}$`, 'u');
  const inClass = new Set(ALPHABET.filter((character) => source.test(String.fromCodePoint(character))));
  return (character) => inClass.has(character);
}

/** Whether some character is in both classes. */
export function shareCharacter(a: CharacterTest, b: CharacterTest): boolean {
  return ALPHABET.some((character) => a(character) && b(character));
}
