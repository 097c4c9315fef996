import { cutAtUnits } from '../../shared/text-units.js';
import { linesOf, type ResponseHeaders } from './headers.js';

/** One challenge of `WWW-Authenticate` (RFC 9110 section 11.6.1). */
export interface Challenge {
  /** In lower case. */
  scheme: string;
  /** The `error` parameter (RFC 6750 section 3, RFC 9449 section 7.1). */
  error: string | undefined;
}

/** The part of a header that is read, in characters: more than any server sends. */
const LONGEST = 16_384;

const TOKEN = /[!#$%&'*+\-.^_`|~\dA-Za-z]+/y;
const SPACE = /[ \t]*/y;
const TOKEN68 = /[A-Za-z\d\-._~+/]+=*(?=[ \t]*(?:,|$))/y;
const TO_COMMA = /[^,]*/y;

/** The challenges of a response, in their order. */
export function challengesOf(headers: ResponseHeaders | undefined): Challenge[] {
  return linesOf(headers?.values('www-authenticate')).flatMap((line) => parseChallenges(cutAtUnits(line, LONGEST)));
}

/** The first `error` of a Bearer or DPoP challenge that satisfies the condition. */
export function challengeError(
  challenges: readonly Challenge[],
  accepts: (error: string) => boolean = () => true,
): string | undefined {
  return challenges.find(
    ({ scheme, error }) => (scheme === 'bearer' || scheme === 'dpop') && error !== undefined && accepts(error),
  )?.error;
}

/** Reads one field line; commas separate both challenges and their parameters. Linear: each character is taken once. */
export function parseChallenges(line: string): Challenge[] {
  const challenges: Challenge[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(line);
    if (found) at = pattern.lastIndex;
    return found;
  };
  const skipSpace = () => take(SPACE);
  while (at < line.length) {
    skipSpace();
    if (line[at] === ',') {
      at++;
      continue;
    }
    const name = take(TOKEN)?.[0];
    if (name === undefined) {
      take(TO_COMMA);
      if (line[at] !== ',') at++;
      continue;
    }
    const end = at;
    skipSpace();
    const current = challenges.at(-1);
    if (line[at] === '=' && current) {
      at++;
      skipSpace();
      const behind = line[at] === '"' ? endOfQuoted(line, at) : -1;
      const value = behind < 0 ? take(TO_COMMA)?.[0].trim() : unescaped(line.slice(at + 1, behind - 1));
      if (behind >= 0) at = behind;
      // The first value of a repeated parameter counts.
      if (name.toLowerCase() === 'error') current.error ??= value;
    } else {
      challenges.push({ scheme: name.toLowerCase(), error: undefined });
      // A token68 stands alone after its scheme, and may hold `=` at its end.
      if (at > end) take(TOKEN68);
    }
  }
  return challenges;
}

/** The position behind a quoted string; -1 if it has no end. */
function endOfQuoted(line: string, start: number): number {
  for (let at = start + 1; at < line.length; at++) {
    if (line[at] === '\\') at++;
    else if (line[at] === '"') return at + 1;
  }
  return -1;
}

/** The text of a quoted string: a backslash stands before the character that it quotes. */
function unescaped(text: string): string {
  let result = '';
  let start = 0;
  for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', start + 1)) {
    result += text.slice(start, at);
    start = at + 1;
  }
  return result + text.slice(start);
}
