import type { AliasNode, SourceNode } from '../source/node.js';
import { isWithin } from './ranges.js';

/** A change that is safe by what the response says. */
export interface Change {
  /** The response; or the text of a `$ref` that leads to the document of another edition. */
  node: SourceNode;
  ref: string;
  keeps: readonly string[];
  /** The aliases that lead to the response from operations. */
  aliases: ReadonlySet<AliasNode>;
}

/** Whether a node is in a part of a response that goes. */
export function isRemoved(node: SourceNode, { node: response, keeps }: Change): boolean {
  if (node === response || response.kind !== 'map' || !isWithin(node, response)) return false;
  return !response.entries.some(
    ({ name, isMerge, node: value }) => !isMerge && keeps.includes(name) && isWithin(node, value),
  );
}
