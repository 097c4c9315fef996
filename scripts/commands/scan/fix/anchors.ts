import type { AliasNode, SourceNode } from '../source/node.js';

/** All aliases in a tree, in the order of the text. */
export function aliasesIn(root: SourceNode): AliasNode[] {
  const found: AliasNode[] = [];
  const visit = (node: SourceNode): void => {
    if (node.kind === 'alias') found.push(node);
    else if (node.kind === 'list') node.items.forEach(visit);
    else if (node.kind === 'map') for (const { node: value } of node.entries) visit(value);
  };
  visit(root);
  return found;
}

/** Whether a part of the text is within another one. */
export function isWithin(inner: { start: number; end: number }, outer: { start: number; end: number }): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}
