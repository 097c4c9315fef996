/**
 * Decodes one content coding (RFC 9110 section 8.4.1).
 *
 * @param limit the most bytes that it may give
 * @returns the bytes; undefined if the coding is not known, the bytes are not of the coding, or there are more
 */
export type Decode = (coding: string, bytes: Uint8Array, limit: number) => Uint8Array | undefined;

/** Codings of one response that are decoded; nobody sends more. */
const MOST_CODINGS = 4;

/** A body without its content codings; undefined if one of them cannot be decoded within the limit. */
export function decodeBody(
  bytes: Uint8Array,
  codings: readonly string[],
  decode: Decode,
  limit: number,
): Uint8Array | undefined {
  if (codings.length > MOST_CODINGS) return undefined;
  let decoded: Uint8Array | undefined = bytes;
  for (const coding of codings.toReversed()) decoded = decoded && decode(coding, decoded, limit);
  return decoded;
}
