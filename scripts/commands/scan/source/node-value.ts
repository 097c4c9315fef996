import type { Entry, MapNode, SourceNode } from './node.js';

type Values = WeakMap<SourceNode, unknown>;

/** The value that a node stands for. Aliases share the object of their anchor, so a few lines cannot become gigabytes. */
export function nodeValue(node: SourceNode, known: Values = new WeakMap()): unknown {
  if (node.kind === 'alias') return nodeValue(node.target, known);
  if (node.kind === 'scalar') return node.value;
  if (known.has(node)) return known.get(node);
  if (node.kind === 'list') {
    const list: unknown[] = [];
    known.set(node, list);
    for (const item of node.items) list.push(nodeValue(item, known));
    return list;
  }
  const object: Record<string, unknown> = {};
  known.set(node, object);
  for (const entry of ownEntries(node)) define(object, entry.name, nodeValue(entry.node, known));
  for (const entry of node.entries) if (entry.isMerge) merge(object, nodeValue(entry.node, known));
  return object;
}

function ownEntries({ entries }: MapNode): Entry[] {
  return entries.filter(({ isMerge }) => !isMerge);
}

/** Members of the map itself come before those of merged maps, and of several maps the first. */
function merge(object: Record<string, unknown>, merged: unknown): void {
  for (const source of Array.isArray(merged) ? merged : [merged]) {
    if (typeof source !== 'object' || source === null) continue;
    for (const [name, value] of Object.entries(source)) if (!Object.hasOwn(object, name)) define(object, name, value);
  }
}

/** An assignment to `__proto__` would not add a member. */
function define(object: Record<string, unknown>, name: string, value: unknown): void {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}
