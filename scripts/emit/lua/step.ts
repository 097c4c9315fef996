import { codePointsOf, complement, LAST_CODE_POINT, type OneCharacter, type Range, within } from './code-points.js';
import { luaString } from './literal.js';

const LAST_ASCII = 0x7f;

/** More comparisons take longer than a look-up. */
const MOST_COMPARISONS = 3;

/**
 * The statements that match one code point of the text `s` at the position `i` and go beyond it, or return false.
 * `b` and `c` are variables of the function.
 *
 * @param setOf gives the name of the set of some ASCII characters
 */
export function stepSource(element: OneCharacter, setOf: (source: string) => string): string {
  const ranges = codePointsOf(element);
  const ascii = within(ranges, 0, LAST_ASCII);
  const others = within(ranges, LAST_ASCII + 1, LAST_CODE_POINT);
  const step = `if ${refusal(ascii, setOf)} then return false end i=i+1`;
  // There is no byte after the end.
  const read = 'b=B(s,i) or -1';
  if (others.length === 0) return `${read} ${step}`;
  const missing = within(complement(others), LAST_ASCII + 1, LAST_CODE_POINT);
  const refuses = missing.length > 0 ? ` if ${anyRange('c', missing)} then return false end` : '';
  return `${read} if b>${LAST_ASCII} then c,i=C(s,i)${refuses} else ${step} end`;
}

/** Whether the byte `b` is none of some ASCII characters, or there is none. */
function refusal(ranges: readonly Range[], setOf: (source: string) => string): string {
  if (ranges.length === 0) return 'true';
  const [only, ...more] = ranges as [Range, ...Range[]];
  const [first, last] = only;
  if (more.length === 0) return first === last ? `b~=${first}` : `b<${first} or b>${last}`;
  const missing = within(complement(ranges), 0, LAST_ASCII);
  if (comparisons(missing) < MOST_COMPARISONS) return anyRange('b', [[-1, -1], ...missing]);
  if (comparisons(ranges) <= MOST_COMPARISONS) return `not(${anyRange('b', ranges)})`;
  const characters = ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCharCode(first + index)),
  );
  return `not ${setOf(`H${luaString(characters.join(''))}`)}[b]`;
}

function comparisons(ranges: readonly Range[]): number {
  return ranges.reduce((sum, [first, last]) => sum + (first === last ? 1 : 2), 0);
}

function anyRange(variable: string, ranges: readonly Range[]): string {
  return ranges
    .map(([first, last]) =>
      first === last ? `${variable}==${first}` : `${variable}>=${first} and ${variable}<=${last}`,
    )
    .join(' or ');
}
