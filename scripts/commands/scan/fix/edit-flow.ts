import type { Entry, MapNode } from '../source/node.js';
import type { SourceFile } from '../source/source-file.js';
import type { Edit, Replacement } from './edit.js';
import { commentsWithin, type KeptComment } from './kept-comments.js';
import { refMember } from './write-member.js';

/** The edit for a map between braces: `$ref` takes the place of the first entry that goes. */
export function editFlow(file: SourceFile, node: MapNode, { ref, keeps }: Replacement): Edit {
  const { text } = file;
  const { entries, start, end } = node;
  const [first] = entries;
  const member = refMember(file, node, ref);
  if (!first) return { start, end, text: `{ ${member} }` };
  const isKept = ({ name, isMerge }: Entry) => !isMerge && keeps.includes(name);
  const newLine = lineIn(file, start, first.start);
  if (entries.every(isKept)) {
    const space = text.slice(start + 1, first.start);
    const separator = /[\r\n]/.test(space) ? newLine : space || (file.format === 'json' ? '' : ' ');
    return { start: first.start, end: first.start, text: `${member},${separator}` };
  }

  // The text between an entry that goes and the one before it goes, too. All comments stay, before the reference.
  const removed: KeptComment[] = [];
  let result = '';
  let from = first.start;
  let written = -1;
  for (const entry of entries) {
    const gap = text.slice(from, entry.start);
    if (isKept(entry)) result += gap + text.slice(entry.start, entry.end);
    else if (written < 0) {
      result += gap;
      written = result.length;
      removed.push(...commentsWithin(file, entry.start, entry.end));
    } else removed.push(...commentsWithin(file, from, entry.end));
    from = entry.end;
  }
  const reference = removed.map((comment) => comment.text + newLine).join('') + member;
  return { start: first.start, end: from, text: result.slice(0, written) + reference + result.slice(written) };
}

/** A line break, and the space before an entry that begins a line of the map. */
function lineIn({ text, lines }: SourceFile, start: number, first: number): string {
  const before = text.slice(lines.startAt(first), first);
  if (/^[ \t]*$/.test(before)) return lines.breakAt(start) + before;
  return `${lines.breakAt(start)}${/^[ \t]*/.exec(text.slice(lines.startAt(start)))?.[0] ?? ''}  `;
}
