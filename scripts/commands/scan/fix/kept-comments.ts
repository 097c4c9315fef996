import { firstFrom } from '../first-from.js';
import type { Comment } from '../source/comments.js';
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
export function commentsWithin({ text, lines, comments }: SourceFile, start: number, end: number): KeptComment[] {
  const found: KeptComment[] = [];
  for (
    let at = firstFrom(comments.length, (at) => (comments[at] as Comment).start, start);
    at < comments.length;
    at++
  ) {
    const comment = comments[at] as Comment;
    if (comment.end > end) break;
    const before = text.slice(lines.startAt(comment.start), comment.start);
    const isLine = /^[ \t]*$/.test(before);
    found.push({ text: comment.text, isLine, indent: isLine ? before : '' });
  }
  return found;
}
