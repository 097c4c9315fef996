/** Decodes percent-encoding (RFC 3986 section 2.1); a text with a stray percent sign stays as it is written. */
export function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
