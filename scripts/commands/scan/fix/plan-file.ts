import type { MapNode } from '../source/node.js';
import { parseSource, SourceError, type SourceFile } from '../source/source-file.js';
import { changesToLeave } from './anchors.js';
import type { Change } from './change.js';
import { applyEdits, type Edit } from './edit.js';
import { editResponse } from './edit-response.js';
import { isSameTree } from './same-tree.js';
import { scalarLike } from './write-member.js';

export interface FilePlan {
  /** The text after the changes; the same text if none is made. */
  text: string;
  /** Changes that the file does not allow, with the reason. */
  left: ReadonlyMap<Change, string>;
}

/** Decides which changes a file allows, and makes them in its text. */
export function planFile(file: SourceFile, changes: readonly Change[]): FilePlan {
  const left = changesToLeave(file, changes);
  const made: Change[] = [];
  for (const unsafe of addSafe(
    file,
    made,
    changes.filter((change) => !left.has(change)),
  ))
    left.set(unsafe, 'It is written in a way that cannot be changed without changing more. Change it by hand.');
  return { text: textWith(made, file), left };
}

/** Adds the changes that are safe together with those that are made; returns the others. Halves, to read the text seldom. */
function addSafe(file: SourceFile, made: Change[], changes: readonly Change[]): Change[] {
  if (changes.length === 0) return [];
  const next = [...made, ...changes];
  if (isSafe(file, textWith(next, file), next)) {
    made.push(...changes);
    return [];
  }
  if (changes.length === 1) return [...changes];
  const half = Math.ceil(changes.length / 2);
  return [...addSafe(file, made, changes.slice(0, half)), ...addSafe(file, made, changes.slice(half))];
}

function textWith(changes: readonly Change[], file: SourceFile): string {
  return applyEdits(
    file.text,
    changes.map((change) => editOf(change, file)),
  );
}

function editOf({ node, ref, keeps }: Change, file: SourceFile): Edit {
  const { start, end } = node;
  if (node.kind === 'map') return editResponse(file, node as MapNode, { ref, keeps });
  return { start, end, text: scalarLike(file.text.slice(start, end), ref, file.format) };
}

/** Reads the text again: it has to say what it said before, but for the changes, and keep its comments. */
function isSafe(file: SourceFile, text: string, made: readonly Change[]): boolean {
  try {
    const after = parseSource(file.path, text);
    const isEveryComment = after.comments.length === file.comments.length;
    return isEveryComment && isSameTree(file.root, after.root, new Map(made.map((change) => [change.node, change])));
  } catch (error) {
    if (error instanceof SourceError) return false;
    throw error;
  }
}
