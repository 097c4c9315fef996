import type { SourceFile } from '../source/source-file.js';

/** A comment in a text that is removed. */
export interface KeptComment {
  text: string;
  /** Whether it has a line of its own. */
  isLine: boolean;
  /** The space before it on that line. */
  indent: string;
}

/** The comments in a part of a text. */
export function commentsWithin({ text, comments }: SourceFile, start: number, end: number): KeptComment[] {
  return comments
    .filter((comment) => comment.start >= start && comment.end <= end)
    .map((comment) => {
      const before = text.slice(lineStart(text, comment.start), comment.start);
      const isLine = /^[ \t]*$/.test(before);
      return { text: comment.text, isLine, indent: isLine ? before : '' };
    });
}

/** Where the line with an offset begins. */
export function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** The line break that the text uses around an offset. */
export function lineBreakAt(text: string, offset: number): string {
  const start = lineStart(text, offset);
  if (start === 0) return /\r\n|\n|\r/.exec(text.slice(offset))?.[0] ?? '\n';
  if (text[start - 1] === '\r') return '\r';
  return text[start - 2] === '\r' ? '\r\n' : '\n';
}
