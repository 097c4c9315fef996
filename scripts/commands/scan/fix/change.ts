import type { AliasNode, SourceNode } from '../source/node.js';

/** A change that is safe by what the response says. */
export interface Change {
  /** The response; or the text of a `$ref` that leads to the document of another edition. */
  node: SourceNode;
  ref: string;
  keeps: readonly string[];
  /** The aliases that lead to the response from operations. */
  aliases: ReadonlySet<AliasNode>;
}
