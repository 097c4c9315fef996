/** What a line or an entry of the input is. */
export const LINE_KINDS = ['response', 'blank', 'cut', 'binary', 'too-long', 'not-json', 'not-a-response'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** Control characters that text does not have, and U+FFFD, which bytes that are not UTF-8 were replaced by. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const BINARY = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffd]/;

/** What a line is that is not JSON. */
export function kindOfText(text: string): LineKind {
  const trimmed = text.trim();
  if (BINARY.test(trimmed)) return 'binary';
  return isCut(trimmed) ? 'cut' : 'not-json';
}

/** Whether the beginning or the end of an object is missing, as after a crash or a rotation in the middle of a line. */
function isCut(text: string): boolean {
  if (!text.startsWith('{')) return text.endsWith('}');
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === '"') {
      at = endOfString(text, at);
      if (at === text.length) return true;
    } else if (char === '{' || char === '[') depth += 1;
    else if (char === '}' || char === ']') depth -= 1;
  }
  return depth > 0;
}

/** The offset of the closing quote; the length of the text if there is none. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '"') return at;
  }
  return text.length;
}
