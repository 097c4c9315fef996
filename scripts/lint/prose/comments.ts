import type { Comment } from 'oxc-parser';
import { type Passage, type Segment, segmentsOf } from './prose-document.js';

/** The passages of all comments. Line comments that follow each other are one; a blank line or a tag begins another. */
export function commentPassages(text: string, comments: readonly Comment[]): Passage[] {
  const passages: Passage[] = [];
  let previous: Comment | undefined;
  for (const comment of comments) {
    const joins =
      comment.type === 'Line' && previous?.type === 'Line' && isLineBreak(text.slice(previous.end, comment.start));
    const paragraphs = paragraphsOf(text, comment);
    const last = passages.at(-1);
    if (joins && last !== undefined) last.segments.push(...(paragraphs.shift() ?? []));
    passages.push(...paragraphs.map((segments) => ({ type: 'Paragraph' as const, segments })));
    previous = comment;
  }
  return passages;
}

function isLineBreak(between: string): boolean {
  return /^[ \t]*\r?\n[ \t]*$/.test(between);
}

function paragraphsOf(text: string, { type, start, end }: Comment): Segment[][] {
  const [from, to] = [start + 2, type === 'Block' ? end - 2 : end];
  const paragraphs: Segment[][] = [];
  let isNew = true;
  for (const { 0: line, index } of text.slice(from, to).matchAll(/[^\n]+/g)) {
    const margin = /^[\s*]*/.exec(line)?.[0].length ?? 0;
    const content = line.slice(margin);
    if (content === '' || /^(?:@|- )/.test(content)) isNew = true;
    if (content === '') continue;
    if (isNew) paragraphs.push([]);
    isNew = false;
    paragraphs.at(-1)?.push(...segmentsOf(text, from + index + margin, from + index + line.length));
  }
  return paragraphs;
}
