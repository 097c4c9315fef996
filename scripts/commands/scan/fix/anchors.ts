import { addTo } from '../../../../src/shared/group-by.js';
import type { AliasNode, SourceNode } from '../source/node.js';
import type { SourceFile } from '../source/source-file.js';
import { type Change, isRemoved } from './change.js';
import { Ranges } from './ranges.js';

/** The changes that the anchors of a file forbid, with the reason: an alias that stays needs its anchor. */
export function changesToLeave(file: SourceFile, changes: readonly Change[]): Map<Change, string> {
  const left = new Map<Change, string>();
  const all = aliasesIn(file.root);
  if (all.length === 0) return left;
  const byPlace = new Ranges(all, (alias) => alias);
  const aliasesOf = new Map<SourceNode, AliasNode[]>();
  for (const alias of all) addTo(aliasesOf, alias.target, alias);
  const byAnchor = new Ranges([...aliasesOf.keys()], (target) => target);
  const byNode = new Ranges(changes, ({ node }) => node);
  const goesWith = (node: SourceNode) => byNode.around(node).filter((change) => isRemoved(node, change));
  for (const change of changes) {
    const aliases = byAnchor.within(change.node).flatMap((target) => aliasesOf.get(target) ?? []);
    const other = aliases.find((alias) => !change.aliases.has(alias) && goesWith(alias).length === 0);
    if (other) left.set(change, usedElsewhere(other, file));
  }
  // A change that is left keeps its aliases, which may need the anchors of another change.
  const open = all.toReversed();
  for (let alias = open.pop(); alias; alias = open.pop()) {
    if (goesWith(alias).some((change) => !left.has(change))) continue;
    for (const change of goesWith(alias.target).filter((change) => !left.has(change))) {
      left.set(change, needsAnchor(alias, file));
      open.push(...byPlace.within(change.node));
    }
  }
  return left;
}

/** All aliases in a tree, in the order of the text. */
function aliasesIn(root: SourceNode): AliasNode[] {
  const found: AliasNode[] = [];
  const visit = (node: SourceNode): void => {
    if (node.kind === 'alias') found.push(node);
    else if (node.kind === 'list') node.items.forEach(visit);
    else if (node.kind === 'map') for (const { node: value } of node.entries) visit(value);
  };
  visit(root);
  return found;
}

function usedElsewhere(alias: AliasNode, { lines }: SourceFile): string {
  return `The anchor '${alias.target.anchor}' is used in line ${lines.positionOf(alias.start).line}, too, and not as an error response.`;
}

function needsAnchor(alias: AliasNode, { lines }: SourceFile): string {
  return `It has the anchor '${alias.target.anchor}', which line ${lines.positionOf(alias.start).line} refers to.`;
}
