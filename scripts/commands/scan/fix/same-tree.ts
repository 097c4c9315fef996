import type { SourceNode } from '../source/node.js';

/** What a node becomes. */
export type Expected = ReadonlyMap<SourceNode, { ref: string; keeps: readonly string[] }>;

/**
 * Whether a file after its edits says what it said before, except that some nodes became references: the same members in
 * the same order, the same literals, the same anchors and aliases.
 */
export function isSameTree(before: SourceNode, after: SourceNode, expected: Expected): boolean {
  const pairs = new Map<SourceNode, SourceNode>();
  return isSame(before, after);

  function isSame(one: SourceNode, other: SourceNode): boolean {
    pairs.set(one, other);
    const change = expected.get(one);
    if (change) return isReference(one, other, change);
    if (one.anchor !== other.anchor) return false;
    if (one.kind === 'alias') return other.kind === 'alias' && pairs.get(one.target) === other.target;
    if (one.kind === 'scalar') return other.kind === 'scalar' && Object.is(one.value, other.value);
    if (one.kind === 'list') {
      if (other.kind !== 'list' || one.items.length !== other.items.length) return false;
      return one.items.every((item, at) => isSame(item, other.items[at] as SourceNode));
    }
    if (other.kind !== 'map' || one.style !== other.style || one.entries.length !== other.entries.length) return false;
    return one.entries.every(({ name, isMerge, node }, at) => {
      const entry = other.entries[at];
      return entry?.name === name && entry.isMerge === isMerge && isSame(node, entry.node);
    });
  }

  function isReference(one: SourceNode, other: SourceNode, { ref, keeps }: { ref: string; keeps: readonly string[] }) {
    if (one.anchor !== other.anchor) return false;
    if (one.kind !== 'map') return other.kind === 'scalar' && other.value === ref;
    if (other.kind !== 'map' || one.style !== other.style) return false;
    const kept = one.entries.filter(({ name, isMerge }) => !isMerge && keeps.includes(name));
    const others = other.entries.filter(({ name }) => name !== '$ref');
    const refs = other.entries.filter(({ name }) => name === '$ref');
    const isRef = refs.length === 1 && refs[0]?.node.kind === 'scalar' && refs[0].node.value === ref;
    const isKept = kept.every(({ name, node }, at) => others[at]?.name === name && isSame(node, others[at].node));
    return isRef && kept.length === others.length && isKept;
  }
}
