import type { AliasNode, MapNode, SourceNode } from '../source/node.js';
import { parseSource, SourceError, type SourceFile } from '../source/source-file.js';
import { aliasesIn, isWithin } from './anchors.js';
import { applyEdits, type Edit } from './edit.js';
import { editResponse } from './edit-response.js';
import { isSameTree } from './same-tree.js';
import { scalarLike } from './write-member.js';

/** A change that is safe by what the response says. */
export interface Change {
  /** The response; or the text of a `$ref` that leads to the document of another edition. */
  node: SourceNode;
  ref: string;
  keeps: readonly string[];
  /** The aliases that lead to the response from operations. */
  aliases: ReadonlySet<AliasNode>;
}

export interface FilePlan {
  /** The text after the changes; the same text if none is made. */
  text: string;
  made: readonly Change[];
  /** Changes that the anchors of the file forbid, with the reason. */
  left: ReadonlyMap<Change, string>;
}

/** Decides which changes a file allows, and makes them in its text. */
export function planFile(file: SourceFile, changes: readonly Change[]): FilePlan {
  const left = new Map<Change, string>();
  const aliases = aliasesIn(file.root);
  for (const change of changes) {
    const other = aliases.find((alias) => isWithin(change.node, alias.target) && !change.aliases.has(alias));
    if (other && !isReplaced(other, changes)) left.set(change, usedElsewhere(other, file));
  }
  let made = changes.filter((change) => !left.has(change));
  // A change that is left keeps its aliases, which may need the anchors of another change.
  for (let before = -1; before !== made.length; ) {
    before = made.length;
    for (const change of made) {
      const other = aliases.find((alias) => isRemoved(alias.target, change) && !isReplaced(alias, made));
      if (other) left.set(change, needsAnchor(other, file));
    }
    made = made.filter((change) => !left.has(change));
  }
  const text = applyEdits(
    file.text,
    made.map((change) => editOf(change, file)),
  );
  if (made.length === 0 || isSafe(file, text, made)) return { text, made, left };
  return oneByOne(file, made, left);
}

/** Makes the changes that are safe alone, where not all of them are together. */
function oneByOne(file: SourceFile, changes: readonly Change[], left: Map<Change, string>): FilePlan {
  const made: Change[] = [];
  for (const change of changes) {
    const next = [...made, change];
    const text = applyEdits(
      file.text,
      next.map((one) => editOf(one, file)),
    );
    if (isSafe(file, text, next)) made.push(change);
    else left.set(change, 'It is written in a way that cannot be changed without changing more. Change it by hand.');
  }
  return {
    text: applyEdits(
      file.text,
      made.map((one) => editOf(one, file)),
    ),
    made,
    left,
  };
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

function isReplaced(alias: AliasNode, changes: readonly Change[]): boolean {
  return changes.some((change) => isRemoved(alias, change));
}

/** Whether a node is in a part of a response that goes. */
function isRemoved(node: SourceNode, { node: response, keeps }: Change): boolean {
  if (node === response || response.kind !== 'map' || !isWithin(node, response)) return false;
  return !response.entries.some(
    ({ name, isMerge, node: value }) => !isMerge && keeps.includes(name) && isWithin(node, value),
  );
}

function usedElsewhere(alias: AliasNode, { lines }: SourceFile): string {
  return `The anchor '${alias.target.anchor}' is used in line ${lines.positionOf(alias.start).line}, too, and not as an error response.`;
}

function needsAnchor(alias: AliasNode, { lines }: SourceFile): string {
  return `It has the anchor '${alias.target.anchor}', which line ${lines.positionOf(alias.start).line} refers to.`;
}
