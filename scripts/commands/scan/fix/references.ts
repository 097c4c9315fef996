import path from 'node:path';
import type { ScalarNode, SourceNode } from '../source/node.js';
import type { SourceFile } from '../source/source-file.js';
import type { Workspace } from '../workspace.js';
import { type Change, isRemoved } from './change.js';
import { isWithin, Ranges } from './ranges.js';

/** The changes that would remove what a `$ref` somewhere else leads to, with the reason to leave them. */
export function referredChanges(
  changes: ReadonlyMap<SourceFile, ReadonlyMap<Change, unknown>>,
  workspace: Workspace,
): Map<Change, string> {
  const ranges = new Map(
    [...changes].map(([file, ofFile]) => [file, new Ranges([...ofFile.keys()], ({ node }) => node)]),
  );
  const left = new Map<Change, string>();
  for (const file of workspace.files) {
    for (const reference of referencesIn(file.root)) {
      const target = workspace.targetOf(String(reference.value), file.path);
      for (const change of (target && ranges.get(target.file)?.around(target.node)) ?? []) {
        const isOwn = file === target?.file && isWithin(reference, change.node);
        if (isOwn || !target || !isRemoved(target.node, change) || left.has(change)) continue;
        left.set(
          change,
          `A $ref leads to a part of it: ${path.basename(file.path)}:${file.lines.positionOf(reference.start).line}.`,
        );
      }
    }
  }
  return left;
}

/** The values of all members `$ref`. */
function referencesIn(root: SourceNode): ScalarNode[] {
  const found: ScalarNode[] = [];
  const visit = (node: SourceNode): void => {
    if (node.kind === 'list') node.items.forEach(visit);
    if (node.kind !== 'map') return;
    for (const { name, node: value } of node.entries) {
      if (name === '$ref' && value.kind === 'scalar') found.push(value);
      else visit(value);
    }
  };
  visit(root);
  return found;
}
