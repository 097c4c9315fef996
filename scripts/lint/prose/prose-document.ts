import type { TxtNode } from '@textlint/ast-node-types';

/** A part of a source file, by its offsets: prose, or code inside prose. */
export interface Segment {
  type: 'Str' | 'Code';
  start: number;
  end: number;
}

/** Prose that belongs together: a comment, a message, a description. The name of a test is a heading. */
export interface Passage {
  type: 'Paragraph' | 'Header';
  segments: Segment[];
}

/** The syntax tree that textlint reads, of a file that is not prose as a whole. */
export function proseDocument(text: string, passages: readonly Passage[]): TxtNode {
  const positionOf = positions(text);
  const node = (type: string, start: number, end: number, more: object): TxtNode =>
    ({
      type,
      range: [start, end],
      loc: { start: positionOf(start), end: positionOf(end) },
      raw: text.slice(start, end),
      ...more,
    }) as TxtNode;
  const children = passages
    .filter(({ segments }) => segments.length > 0)
    .map(({ type, segments }) => {
      const parts = segments.map((part) =>
        node(part.type, part.start, part.end, { value: text.slice(part.start, part.end) }),
      );
      const end = (segments.at(-1) as Segment).end;
      return node(type, (segments[0] as Segment).start, end, { depth: 1, children: parts });
    });
  return node('Document', 0, text.length, { children });
}

/** Cuts a stretch of prose at its code: text between backticks, and `{@link ...}`. */
export function segmentsOf(text: string, start: number, end: number): Segment[] {
  const segments: Segment[] = [];
  let from = start;
  for (const { 0: code, index } of text.slice(start, end).matchAll(/`[^`]*`|\{@[^}]*\}/g)) {
    if (start + index > from) segments.push({ type: 'Str', start: from, end: start + index });
    from = start + index + code.length;
    segments.push({ type: 'Code', start: start + index, end: from });
  }
  if (end > from) segments.push({ type: 'Str', start: from, end });
  return segments;
}

/** Gives the line, from 1, and the column, from 0, of an offset. */
function positions(text: string): (offset: number) => { line: number; column: number } {
  const lineStarts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    let [low, high] = [0, lineStarts.length - 1];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((lineStarts[middle] as number) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (lineStarts[low] as number) };
  };
}
