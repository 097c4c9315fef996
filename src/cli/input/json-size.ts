/** JSON may have this many values. Each takes at most some 200 bytes in memory (as a member of one large object). */
const MAX_VALUES = 5_000_000;

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPEN_BRACKET = 0x5b;
const OPEN_BRACE = 0x7b;

/**
 * Whether JSON has more values than fit into memory, found without parsing. Every value but the first follows a bracket
 * or a comma.
 */
export function hasTooManyValues(json: Uint8Array, limit = MAX_VALUES): boolean {
  let count = 0;
  for (let at = 0; at < json.length; at++) {
    const byte = json[at];
    if (byte === QUOTE) at = endOfString(json, at);
    else if ((byte === COMMA || byte === OPEN_BRACKET || byte === OPEN_BRACE) && ++count > limit) return true;
  }
  return false;
}

/** The offset of the closing quote. */
function endOfString(json: Uint8Array, start: number): number {
  for (let at = start + 1; at < json.length; at++) {
    if (json[at] === BACKSLASH) at++;
    else if (json[at] === QUOTE) return at;
  }
  return json.length;
}
