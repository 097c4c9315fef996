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
const QUOTED = /"((?:[^"\\]|\\.)*)"/sy;
const TO_COMMA = /[^,]*/y;

/** The challenges of a response, in their order. */
export function challengesOf(headers: ResponseHeaders | undefined): Challenge[] {
  return linesOf(headers?.values('www-authenticate')).flatMap((line) => parseChallenges(line.slice(0, LONGEST)));
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
      const quoted = take(QUOTED);
      const value = quoted ? (quoted[1] as string).replace(/\\(.)/gs, '$1') : take(TO_COMMA)?.[0].trim();
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
