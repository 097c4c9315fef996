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
  const before = /(\r\n|\n|\r)[^\r\n]*$/.exec(text.slice(0, offset))?.[1];
  return before ?? /\r\n|\n|\r/.exec(text.slice(offset))?.[0] ?? '\n';
}
