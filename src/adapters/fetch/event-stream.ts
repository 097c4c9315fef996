const LF = 0x0a;
const CR = 0x0d;

/**
 * The length of an event stream up to the blank line behind its last complete event (WHATWG HTML, section 9.2.5);
 * 0 without one.
 */
export function endOfLastEvent(bytes: Uint8Array): number {
  for (let end = bytes.length; end > 1; end--) {
    if (startOfLineEnd(bytes, startOfLineEnd(bytes, end)) < startOfLineEnd(bytes, end)) return end;
  }
  return 0;
}

/** The position before the line end (LF, CR or CRLF) that ends at a position; the position itself without a line end. */
function startOfLineEnd(bytes: Uint8Array, end: number): number {
  const last = bytes[end - 1];
  if (last === CR) return end - 1;
  if (last !== LF) return end;
  return bytes[end - 2] === CR ? end - 2 : end - 1;
}
