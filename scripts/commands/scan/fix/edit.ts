/** A part of a text, and what replaces it. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** What to write in place of a response. */
export interface Replacement {
  ref: string;
  /** The members that stay beside the `$ref`. */
  keeps: readonly string[];
}

/** A text with some edits, which do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, text: replacement } of [...edits].sort((one, other) => one.start - other.start)) {
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}
