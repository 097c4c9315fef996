import type { HeadersLike } from '../../response.js';

/** Headers as Node receives them: names and values in turn. */
export type RawHeaders = readonly string[];

/** Fields of one connection (RFC 9110 section 7.6.1): a gateway has its own. */
const OF_THE_CONNECTION = ['connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'upgrade', 'te'];

/** The values of a name, of several field lines joined with commas as Fetch does. */
export function headersLike(raw: RawHeaders): HeadersLike {
  return {
    get: (name) => {
      const wanted = name.toLowerCase();
      let found: string | null = null;
      // A loop without lists: an inspection asks for a dozen names.
      for (let index = 0; index + 1 < raw.length; index += 2) {
        const key = raw[index] as string;
        if (key.length !== wanted.length || key.toLowerCase() !== wanted) continue;
        found = found === null ? (raw[index + 1] as string) : `${found}, ${raw[index + 1]}`;
      }
      return found;
    },
  };
}

/** The headers that a gateway passes on, without those of the connection and those that `connection` names. */
export function passedOn(raw: RawHeaders): string[] {
  const named = (headersLike(raw).get('connection') ?? '').toLowerCase().split(',');
  const dropped = new Set([...OF_THE_CONNECTION, ...named.map((name) => name.trim())]);
  return withoutHeaders(raw, (name) => dropped.has(name));
}

export function withoutHeaders(raw: RawHeaders, isDropped: (lowerCaseName: string) => boolean): string[] {
  const kept: string[] = [];
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const name = raw[index] as string;
    if (!isDropped(name.toLowerCase())) kept.push(name, raw[index + 1] as string);
  }
  return kept;
}

function pairs(raw: RawHeaders): [name: string, value: string][] {
  const found: [string, string][] = [];
  for (let index = 0; index + 1 < raw.length; index += 2) found.push([raw[index] as string, raw[index + 1] as string]);
  return found;
}

/** Hands the trailers of an upstream on (RFC 9110 section 6.5). */
export function addTrailers(
  { rawTrailers }: { rawTrailers: RawHeaders },
  response: { addTrailers(trailers: [string, string][]): void },
): void {
  if (rawTrailers.length > 0) response.addTrailers(pairs(rawTrailers));
}
