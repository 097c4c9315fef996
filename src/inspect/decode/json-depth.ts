/**
 * Whether brackets nest deeper than `limit` (`[]` is 1), found without parsing, in linear time.
 * Brackets inside strings do not count. The same scan reads a text that is not JSON.
 */
export function nestsDeeperThan(text: string, limit: number): boolean {
  return hasMoreOpeners(text, limit) && scan(text, limit);
}

/** Few bodies have that many brackets at all, and `indexOf` finds them faster than any loop of ours. */
function hasMoreOpeners(text: string, limit: number): boolean {
  const braces = countUpTo(limit + 1, text, '{');
  return braces + countUpTo(limit + 1 - braces, text, '[') > limit;
}

function countUpTo(most: number, text: string, character: string): number {
  let count = 0;
  for (let at = text.indexOf(character); at !== -1 && count < most; at = text.indexOf(character, at + 1)) count++;
  return count;
}

function scan(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (inString) {
      if (unit === BACKSLASH) i++;
      else if (unit === QUOTE) inString = false;
    } else if (unit === QUOTE) inString = true;
    else if (unit === OPEN_BRACE || unit === OPEN_BRACKET) {
      if (++depth > limit) return true;
    } else if (unit === CLOSE_BRACE || unit === CLOSE_BRACKET) depth--;
  }
  return false;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
