import type { MapNode } from '../source/node.js';
import type { SourceFile } from '../source/source-file.js';
import type { Edit, Replacement } from './edit.js';
import { editBlock } from './edit-block.js';
import { editFlow } from './edit-flow.js';

/** The edit that makes a response a reference. Comments stay, whatever they stand beside. */
export function editResponse(file: SourceFile, node: MapNode, replacement: Replacement): Edit {
  const edit = node.style === 'block' && node.entries.length > 0 ? editBlock : editFlow;
  return edit(file, node, replacement);
}
