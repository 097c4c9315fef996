import { oncePer } from '../once-per.js';

/** A value in the text of a file, with its offsets. JSON and YAML have the same tree. */
export type SourceNode = MapNode | ListNode | ScalarNode | AliasNode;

interface Range {
  start: number;
  end: number;
  /** The name of its anchor in YAML. */
  anchor?: string;
}

export interface MapNode extends Range {
  kind: 'map';
  /** `block`: an entry begins a line; `flow`: entries are between braces, as in JSON. */
  style: 'block' | 'flow';
  entries: Entry[];
}

export interface Entry {
  name: string;
  /** Where the key begins and ends. */
  start: number;
  keyEnd: number;
  /** `<<` of YAML: the members of its value are members of this map, too. */
  isMerge: boolean;
  node: SourceNode;
  /** Where the text of the key and the value ends. */
  end: number;
}

export interface ListNode extends Range {
  kind: 'list';
  items: SourceNode[];
}

export interface ScalarNode extends Range {
  kind: 'scalar';
  value: unknown;
}

export interface AliasNode extends Range {
  kind: 'alias';
  /** The node with the anchor. */
  target: Exclude<SourceNode, AliasNode>;
}

/** Where a value is written, and the aliases that lead to it. */
export interface Found {
  node: Exclude<SourceNode, AliasNode>;
  /** The entry whose value it is, if it is the member of a map. */
  entry: Entry | undefined;
  aliases: AliasNode[];
}

/** The value at some keys; undefined if there is none. */
export function findNode(root: SourceNode, keys: readonly string[]): Found | undefined {
  const aliases: AliasNode[] = [];
  let entry: Entry | undefined;
  let node = behindAlias(root, aliases);
  for (const key of keys) {
    if (node.kind === 'list') {
      const item = node.items[Number(key)];
      if (!item) return undefined;
      entry = undefined;
      node = behindAlias(item, aliases);
    } else if (node.kind === 'map') {
      const member = memberOf(node, key, aliases);
      if (!member) return undefined;
      entry = member;
      node = behindAlias(member.node, aliases);
    } else return undefined;
  }
  return { node, entry, aliases };
}

function behindAlias(node: SourceNode, aliases: AliasNode[]): Found['node'] {
  if (node.kind !== 'alias') return node;
  aliases.push(node);
  return node.target;
}

/** The entries of a map by name; of several, the last. */
const ownEntries = oncePer(
  ({ entries }: MapNode) => new Map(entries.filter(({ isMerge }) => !isMerge).map((entry) => [entry.name, entry])),
);

/** A member of a map: its own, else that of a merged map. The aliases on the way are added to the list. */
function memberOf(map: MapNode, name: string, aliases: AliasNode[]): Entry | undefined {
  const own = ownEntries(map).get(name);
  if (own) return own;
  for (const { node } of map.entries.filter((entry) => entry.isMerge)) {
    for (const merged of node.kind === 'list' ? node.items : [node]) {
      const way: AliasNode[] = [];
      const target = behindAlias(merged, way);
      const member = target.kind === 'map' ? memberOf(target, name, way) : undefined;
      if (!member) continue;
      aliases.push(...way);
      return member;
    }
  }
  return undefined;
}
