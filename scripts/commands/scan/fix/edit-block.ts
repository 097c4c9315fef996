import type { Entry, MapNode } from '../source/node.js';
import type { SourceFile } from '../source/source-file.js';
import type { Edit, Replacement } from './edit.js';
import { commentsWithin, type KeptComment } from './kept-comments.js';
import { refMember } from './write-member.js';

/** The edit for a map whose entries begin lines: `$ref` takes the line of the first entry that goes. */
export function editBlock(file: SourceFile, node: MapNode, { ref, keeps }: Replacement): Edit {
  const { text, lines } = file;
  const { entries, start } = node;
  const indent = text.slice(lines.startAt(start), start).replace(/[^\t]/g, ' ');
  const newLine = lines.breakAt(start) + indent;
  const member = refMember(file, node, ref);
  const isKept = ({ name, isMerge }: Entry) => !isMerge && keeps.includes(name);
  // A comment that ends the last line belongs to the entry.
  const tail = /^[ \t]+#[^\r\n]*/.exec(text.slice(node.end))?.[0] ?? '';
  const end = node.end + tail.length;
  let isWritten = entries.every(isKept);
  let result = isWritten ? member + newLine : '';
  let isAfterText = false;

  entries.forEach((entry, at) => {
    const next = entries[at + 1];
    const gap = next ? text.slice(entry.end, next.start) : tail;
    const comments = commentsWithin(file, entry.start, entry.end);
    if (isKept(entry)) result += text.slice(entry.start, entry.end) + gap;
    else if (!isWritten) result += linesBefore(comments, newLine, isAfterText ? undefined : indent) + member + gap;
    else {
      result = result.replace(/(?:\r\n|\n|\r)[ \t]*$/, '');
      result += linesAfter(comments, newLine, isAfterText) + ownLine(gap, newLine);
    }
    isWritten ||= !isKept(entry);
    isAfterText = isKept(entry) && /^[|>]/.test(text.slice(entry.node.start));
  });
  return { start, end, text: result };
}

/** Comments on lines of their own before `$ref`, with their indentation where the text before allows it. */
function linesBefore(comments: readonly KeptComment[], newLine: string, own: string | undefined): string {
  return comments
    .map(({ text, isLine, indent }) => {
      const further = isLine && own !== undefined && indent.startsWith(own) ? indent.slice(own.length) : '';
      return further + text + newLine;
    })
    .join('');
}

/** Comments on lines of their own. After a block of text, a deeper indentation would make them a part of it. */
function linesAfter(comments: readonly KeptComment[], newLine: string, isAfterText: boolean): string {
  const lineBreak = newLine.replace(/[ \t]+$/, '');
  return comments
    .map(({ text, isLine, indent }) => (isLine && !isAfterText ? lineBreak + indent : newLine) + text)
    .join('');
}

/** What follows a removed entry. A comment at the end of its last line gets a line of its own. */
function ownLine(gap: string, newLine: string): string {
  return /^[ \t]+#/.test(gap) ? newLine + gap.trimStart() : gap;
}
