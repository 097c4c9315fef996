import { Lexer } from 'yaml';

/** A comment of YAML. */
export interface Comment {
  start: number;
  /** Without the line break. */
  end: number;
  text: string;
}

/** Marks that the lexer puts between its tokens; they have no text. */
const MARKS: readonly string[] = ['\x02', '\x18'];
/** The token after it is the text of a scalar, which may begin with `#`. */
const SCALAR = '\x1f';

/** All comments of a YAML text, in its order. */
export function commentsIn(text: string): Comment[] {
  const comments: Comment[] = [];
  let start = 0;
  let isScalar = false;
  for (const token of new Lexer().lex(text)) {
    if (MARKS.includes(token)) continue;
    if (token === SCALAR) {
      isScalar = true;
      continue;
    }
    const end = start + token.length;
    if (token.startsWith('#') && !isScalar) {
      const written = token.replace(/\r$/, '');
      comments.push({ start, end: start + written.length, text: written });
    }
    isScalar = false;
    start = end;
  }
  return comments;
}
