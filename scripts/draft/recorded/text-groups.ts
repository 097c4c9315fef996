/** Texts that one literal or pattern identifies. */
export interface TextGroup {
  text?: string;
  pattern?: string;
  /** What its id is made of. */
  words: string;
}

/** The text up to a colon, a quotation mark or a digit: what stays the same while the rest names the case. */
const STABLE = /^[^:"'`0-9]{4,80}?(?=[:"'`0-9])/;

/** Text without control characters, which a pattern can name as it is. */
const PRINTABLE = /^[\x20-\x7e]+$/;

/** Groups texts by what stays the same in them: a text alone is a literal, several with one beginning are a pattern. */
export function groupTexts(texts: readonly string[]): Map<string, TextGroup> {
  const byStart = new Map<string, Set<string>>();
  for (const text of texts) {
    const start = STABLE.exec(text)?.[0] ?? text;
    byStart.set(start, (byStart.get(start) ?? new Set()).add(text));
  }
  const groups = new Map<string, TextGroup>();
  for (const [start, several] of byStart) {
    const isPattern = several.size > 1 && PRINTABLE.test(start);
    const pattern = `^${start.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}`;
    for (const text of several) {
      if (isPattern) groups.set(text, { pattern, words: start });
      else groups.set(text, { text, words: text });
    }
  }
  return groups;
}
